import type { DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { viewerRow } from './action-row.ts';
import { commentBox } from './comments.ts';
import { inlineFollow } from './follow.ts';
import { avatar, content, messageLines, profileName, tracked } from './parts.ts';
import { go, link } from './nav.ts';
import { openPortal } from './portals.ts';
import { button } from './press.ts';
import { countLabel, say, seenAs, type Word } from './words.ts';
import { onChange } from './state.ts';

/** Whether viewers keep the rendering-role markers: with `?markers=0` they don't. */
const marked = new URLSearchParams(location.search).get('markers') !== '0';
const drawn = new Set<() => void>();
onChange(() => {
  for (const draw of drawn) draw();
});

/** Links of the site carry nine digits of a post's id. */
export const mediaId = (post: DemoPost): string => post.id.slice(-9);
export const postOfMedia = (id: string): DemoPost | undefined => posts.find((post) => mediaId(post) === id);
export const photoPath = (post: DemoPost): string => `/photo/?fbid=${mediaId(post)}&set=a.1`;
const isPhoto = (image: DemoImage): boolean => !image.name.startsWith('video/');
const withPhotos = posts.filter((post) => post.images?.some(isPhoto));

const control = (word: Word, sign: string, className: string, act: (event: Event) => void): HTMLElement =>
  button(say(word), { class: `round ${className}` }, act, sign);

/** Author, words and counts as they stand beside or below what is looked at. */
function story(post: DemoPost): Node[] {
  const name = marked ? profileName(post.author, post) : h('h2', {}, h('span', {}, link(`/${post.author.handle}`, tracked(post, `/${post.author.handle}`), {}, h('strong', {}, post.author.name))));
  const seed = Number(post.id.slice(-3));
  const message = post.text === '' ? null : h('div', marked ? { 'data-ad-rendering-role': 'story_message' } : {}, h('div', { class: 'message' }, ...messageLines(post.text, post)));
  return [
    h('div', { class: 'post-head' }, avatar(post.author.name), h('div', { class: 'grow post-names' }, name, inlineFollow(post))),
    ...(message ? [message] : []),
    h('div', { class: 'counts' }, h('span', { role: 'toolbar', 'aria-label': say('whoReacted') }, button(countLabel('like', 2 + (seed % 40)), { class: 'count' }, (event) => receive('open-reactions', event, { postId: post.id }), `👍 ${2 + (seed % 40)}`))),
  ];
}

/** Words, action row and comments of one post, put anew for every post that is looked at. */
function panel(): { readonly nodes: readonly HTMLElement[]; show(post: DemoPost): void } {
  let current: DemoPost | null = null;
  const comments = commentBox();
  const row = viewerRow(() => current, marked, () => comments.focus());
  const head = h('div', { class: 'viewer-story' });
  drawn.add(() => {
    if (current) row.draw(current);
  });
  return {
    nodes: [head, row.element, comments.element],
    show(post) {
      current = post;
      fill(head, ...story(post));
      row.draw(post);
      comments.show(post);
    },
  };
}

/** The opened photo, with its words and comments in a column beside it. Next and Previous put another photo into the same nodes. */
export function photoViewer(first: DemoPost, close: () => void, followAddress: boolean): HTMLElement {
  let current = first;
  const photo = h('img', { 'data-visualcompletion': 'media-vc-image' });
  const side = panel();
  const show = (post: DemoPost): void => {
    current = post;
    const image = post.images?.find(isPhoto);
    // The alt of an unrecognised picture is empty; the description is the machine's.
    set(photo, { src: content(image?.name ?? ''), alt: image?.seen === undefined ? '' : seenAs(image.seen) });
    side.show(post);
  };
  const turn = (by: number) => (event: Event): void => {
    receive(by > 0 ? 'next-photo' : 'previous-photo', event, { postId: current.id });
    const next = withPhotos[(withPhotos.indexOf(current) + by + withPhotos.length) % withPhotos.length];
    if (!next) return;
    show(next);
    if (followAddress) history.replaceState(null, '', `${photoPath(next)}${marked ? '' : '&markers=0'}`);
  };
  const zoom = (kind: string) => (event: Event): void => receive(kind, event, { postId: current.id });
  show(first);
  return h('div', { class: 'viewer' },
    h('div', { class: 'viewer-stage' },
      h('div', { 'data-pagelet': 'MediaViewerPhoto', class: 'viewer-photo' }, photo),
      control('close', '✕', 'viewer-close', (event) => {
        receive('close-viewer', event, { postId: current.id });
        close();
      }),
      control('zoomIn', '+', 'zoom-in', zoom('zoom-in')), control('zoomOut', '−', 'zoom-out', zoom('zoom-out')),
      control('previousPhoto', '‹', 'previous', turn(-1)), control('nextPhoto', '›', 'next', turn(1))),
    h('div', { role: 'complementary', class: 'viewer-side' }, ...side.nodes));
}

/** The theatre: the same viewer in a dialog, over the feed that stays where it is. */
export function openTheatre(post: DemoPost): void {
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'theatre' }, photoViewer(post, () => made.close(), false));
  const made = openPortal(dialog, null);
}

/** A picture that plays, with a Play button over it. */
function video(post: DemoPost, pagelet: string | null): HTMLElement {
  const image = post.images?.[0];
  return h('div', { 'data-pagelet': pagelet, 'data-video-id': mediaId(post), class: 'video' },
    h('img', { alt: '', src: content(image?.name ?? `video/${post.id}`) }),
    button(say('play'), { class: 'play' }, (event) => receive('play', event, { postId: post.id }), '▶'));
}

/** `/watch/?v=`: the video, its box below it, and more videos below that, each with a row of its own. */
export function watchPage(post: DemoPost): HTMLElement {
  const item = (each: DemoPost, pagelet: string | null): HTMLElement => {
    const box = panel();
    box.show(each);
    return h('div', { class: 'card watch-item', 'data-post': each.id }, h('div', {}, video(each, pagelet)), h('div', { class: 'watch-box' }, ...box.nodes));
  };
  const more = posts.filter((each) => each !== post && each.text !== '' && !each.promoted).slice(0, 4);
  return h('div', { id: 'watch_feed', class: 'watch' }, h('div', {}, item(post, 'WatchPermalinkVideo')), h('div', {}, ...more.map((each) => item(each, null))));
}

/** `/<name>/videos/<id>/`: the video at the left, everything else in a rail at the right. */
export function videoTheatre(post: DemoPost): HTMLElement {
  const rail = panel();
  rail.show(post);
  return h('div', { class: 'viewer' }, h('div', { class: 'viewer-stage' }, video(post, 'TahoeVideo'), control('close', '✕', 'viewer-close', (event) => {
    receive('close-viewer', event, { postId: post.id });
    go('/');
  })), h('div', { 'data-pagelet': 'TahoeRightRail', class: 'viewer-side' }, h('div', {}, h('div', {}, ...rail.nodes))));
}
