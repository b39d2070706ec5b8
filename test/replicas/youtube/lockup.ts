import { link } from '../kit/nav.ts';
import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { avatar, tag, thumbnail, titleOf, watchPath } from './parts.ts';

/** A video in a list: a link, with nothing to like. */
export const lockup = (post: DemoPost): HTMLElement => tag('yt-lockup-view-model', {}, link(watchPath(post), { class: 'thumb' }, h('img', { alt: '', src: thumbnail(post) })), h('div', { class: 'lockup-text' }, avatar(post.author, 36), h('div', {}, h('h3', {}, link(watchPath(post), { 'aria-label': titleOf(post) }, titleOf(post))), h('span', { class: 'dim' }, post.author.name))));
