import { codeOf } from '../kit/code.ts';
import { countsOf } from '../kit/marks.ts';
import { link } from '../kit/nav.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { avatar, channelLink, formatted, media, rendererToggle, tag, wide } from './parts.ts';
import { likePost, say } from './words.ts';

export const postPath = (post: DemoPost): string => `/post/Ugkx${codeOf(post.id)}`;

/** A post of text and pictures: on the channel's page and its own (`backstage`), or in the home feed. */
export function communityPost(post: DemoPost, name: 'ytd-backstage-post-renderer' | 'ytd-post-renderer'): HTMLElement {
  const about = { postId: post.id };
  const like = rendererToggle('like-button', { mark: 'like', path: 'like', about: () => about, label: (on) => likePost(countsOf(post.id).likes + Number(on)) }, 'yt-like');
  const dislike = rendererToggle('dislike-button', { mark: 'dislike', path: 'dislike', about: () => about, label: () => say('dislike') }, 'yt-dislike');
  const share = wide({ 'aria-label': say('share'), class: 'share' }, (event) => receive('open-share', event, about), say('share'));
  const images = (post.images ?? []).map((image) => tag('ytd-backstage-image-renderer', {}, h('div', { id: 'image-container' }, h('img', { alt: image.alt ?? '', src: media(image.name) }))));
  const quoted = post.quoted ? formatted(`${post.quoted.author.name}: ${post.quoted.text}`, { class: 'shared-text' }) : null;
  const element = tag(name, { id: 'post', class: 'community' }, h('div', { id: 'header' }, avatar(post.author), channelLink(post.author, { id: 'author-text', class: 'author' }), link(postPath(post), { id: 'published-time-text', class: 'dim' }, `${post.hoursAgo} ${say('hoursAgo')}`)), h('div', { id: 'content' }, post.text === '' ? null : formatted(post.text, { id: 'content-text' }), quoted), h('div', { id: 'content-attachment' }, ...images), tag('ytd-comment-action-buttons-renderer', { id: 'action-buttons' }, h('div', { id: 'toolbar' }, like.element, dislike.element, share, h('div', { id: 'reply-button-end' }, link(postPath(post), { 'aria-label': say('comments'), class: 'counts' }, String(countsOf(post.id).comments))))));
  const draw = (): void => {
    like.draw();
    dislike.draw();
  };
  draw();
  register({ element, post, draw });
  return name === 'ytd-backstage-post-renderer' ? tag('ytd-backstage-post-thread-renderer', {}, element) : element;
}
