import { isOn, toggle } from '../kit/marks.ts';
import { nativeButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { h, icon, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { channelLink, formatted, tag, thumbnail, titleOf, wide } from './parts.ts';
import { say } from './words.ts';

/** The player bar of the music site: whether the song is liked stands on the renderer, and on both of its buttons. */
export function musicPlayer(post: DemoPost): HTMLElement {
  const about = { postId: post.id };
  const button = (name: 'like' | 'dislike'): HTMLButtonElement => nativeButton({ class: 'toggle' }, (event) => toggle(name, about, event), icon(ICONS[name]));
  const [like, dislike] = [button('like'), button('dislike')];
  const shape = (name: string, className: string, inner: HTMLElement): HTMLElement => tag('yt-button-shape', { id: `button-shape-${name}`, class: `${name} ${className}` }, inner);
  const renderer = tag('ytmusic-like-button-renderer', { id: 'like-button-renderer' }, shape('dislike', 'yt-dislike', dislike), shape('like', 'yt-like', like));
  const play = wide({ 'aria-label': say('play'), class: 'play', id: 'play-pause-button' }, (event) => receive('play', event, about), '▶');
  const next = wide({ 'aria-label': say('nextSong'), class: 'next-button' }, (event) => receive('next-song', event, about), '⏭');
  const element = tag('ytmusic-player-bar', {},
    h('div', { class: 'left-controls' }, play, next),
    h('div', { class: 'middle-controls' }, h('img', { alt: '', class: 'image', src: thumbnail(post) }), h('div', {}, tag('yt-formatted-string', { class: 'title' }, titleOf(post)), h('span', { class: 'subtitle' }, tag('yt-formatted-string', { class: 'byline' }, channelLink(post.author, {})))), renderer));
  const draw = (): void => {
    const [liked, disliked] = [isOn('like', about), isOn('dislike', about)];
    set(renderer, { 'like-status': liked ? 'LIKE' : disliked ? 'DISLIKE' : 'INDIFFERENT' });
    set(like, { 'aria-pressed': String(liked), 'aria-label': say('likeSong') });
    set(dislike, { 'aria-pressed': String(disliked), 'aria-label': say('dislikeSong') });
  };
  // One of the keys that `?` lists there.
  document.addEventListener('keydown', (event) => {
    if (event.key === '+' && !event.repeat && !(event.target instanceof HTMLInputElement)) toggle('like', about, event);
  });
  draw();
  register({ element, post, draw });
  return tag('ytmusic-app', {}, h('div', { class: 'music-words' }, formatted(say('nowPlaying'))), h('div', { class: 'replica-mark' }, say('mark')), element);
}
