import { glyph } from '../kit/glyph.ts';
import { isOn, toggle } from '../kit/marks.ts';
import { go } from '../kit/nav.ts';
import { plainEnter, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { ICONS } from './icons.ts';
import { altOf, authorLink, avatar, iconButton, media } from './parts.ts';
import { say } from './words.ts';

const FACES = ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯'];

/** Accounts with a story, campaign and everyday ones. */
export const storyPosts: readonly DemoPost[] = posts.filter((post, index) => !post.promoted && !post.quoted && posts.findIndex((each) => each.author.handle === post.author.handle && !each.promoted) === index);

const pictureOf = (post: DemoPost): DemoImage => post.images?.[0] ?? { name: `poster/${post.text.slice(0, 22)}|${post.text.slice(22, 46)}`, seen: `text that says '${post.text}'` };

/** A story: a picture with its machine's words, a reply box, faces, and a like. */
export function story(account: DemoAccount): HTMLElement {
  const post = storyPosts.find((each) => each.author.handle === account.handle) ?? posts[0];
  if (!post) return h('div');
  const about = { postId: post.id, account: account.handle };
  const image = pictureOf(post);
  const placeholder = `${say('replyTo')} ${account.handle}…`;
  const area = h('textarea', { placeholder, 'aria-label': placeholder, rows: '1', class: 'story-editor' });
  const drawSend = (): void => {
    send.hidden = area.value.trim() === '';
  };
  const commit = (event: Event): void => {
    if (area.value.trim() === '') return;
    receive('story-reply', event, { ...about, text: area.value });
    area.value = '';
    drawSend();
  };
  const send = roleButton({ class: 'story-send', hidden: true }, commit, say('send'));
  set(area, {
    on: {
      input: drawSend,
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  const faces = h('div', { class: 'story-faces' }, ...FACES.map((face) => roleButton({ class: 'face' }, (event) => receive('story-react', event, { ...about, text: face }), h('span', {}, face))));
  const like = roleButton({ class: 'icon-button story-like' }, (event) => toggle('story-like', about, event));
  const draw = (): void => {
    const on = isOn('story-like', about);
    like.classList.toggle('on', on);
    fill(like, glyph(say(on ? 'unlike' : 'like'), ICONS.like));
  };
  draw();
  register({ element: like, post, draw });
  const share = iconButton('share', say('share'), 'story-share', (event) => receive('open-share', event, about));
  const close = roleButton({ class: 'story-close', 'aria-label': say('close') }, () => go('/'), '✕');
  return h('section', { class: 'story' }, h('div', { class: 'story-frame' }, h('div', { class: 'story-head' }, avatar(account), authorLink(account)), h('img', { alt: altOf(account, image), src: media(image.name), draggable: 'false' })), faces, h('div', { class: 'story-bar' }, area, send, like, share), close);
}
