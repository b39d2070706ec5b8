import { codeOf } from '../kit/code.ts';
import { link } from '../kit/nav.ts';
import { nativeButton } from '../kit/press.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { fill, h, icon, set, type Props } from '../runtime/dom.ts';
import { posts } from '../runtime/start.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { isOn, toggle, type About } from '../kit/marks.ts';
import { ICONS } from './icons.ts';

type Child = Node | string | null | undefined | false;

/** One of the site's own elements; they stand in the document without shadow roots. */
export function tag(name: string, props: Props = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  set(element, props);
  fill(element, ...children);
  return element;
}

export const media = (name: string): string => pictureUrl(`${location.host}/_replica/img`, name);
export const avatar = (account: DemoAccount, size = 40): HTMLElement => h('img', { alt: '', src: media(`avatar/${account.name}`), width: size, height: size, class: 'avatar' });
export const formatted = (text: string, props: Props = {}): HTMLElement => tag('yt-attributed-string', props, h('span', { class: 'yt-core-attributed-string', dir: 'auto' }, ...richText(text, {
  emoji: (character) => media(`emoji/${character}`),
  hashtag: (word) => link(`/hashtag/${encodeURIComponent(word.slice(1).toLowerCase())}`, {}, word),
  mention: (mention) => link(`/${mention}`, {}, mention),
  link: (address) => h('a', { href: 'https://www.youtube.com/redirect', rel: 'nofollow' }, address),
}, 'run')));

/** Videos need a title, and nothing here quotes another post. */
export const videos: readonly DemoPost[] = posts.filter((post) => post.text !== '' && !post.quoted && !post.promoted);
export const titleOf = (post: DemoPost): string => (/^.{1,90}?[.!?](?=\s|$)/su.exec(post.text)?.[0] ?? post.text.slice(0, 90)).trim();
export const watchPath = (post: DemoPost): string => `/watch?v=${codeOf(post.id)}`;
/** Being broadcast now, with a chat beside it. */
export const isLive = (post: DemoPost): boolean => post.hoursAgo <= 1;
export const thumbnail = (post: DemoPost): string => media(post.images?.[0]?.name ?? `video/${post.id}`);
export const channelLink = (account: DemoAccount, props: Record<string, string> = {}): HTMLElement => link(`/@${account.handle}`, props, account.name);

/** Text on a button as the site nests it. */
export const wide = (props: Props, act: (event: Event) => void, ...children: Child[]): HTMLButtonElement => nativeButton(props, act, h('div', { class: 'button-content' }, ...children));

export interface Toggle {
  readonly element: HTMLElement;
  draw(): void;
}

interface ToggleOptions {
  readonly mark: string;
  readonly path: keyof typeof ICONS;
  about(): About | null;
  label(on: boolean): string;
  words?(on: boolean): string;
}

/** A button whose only sign of being on is `aria-pressed`. */
export function toggleButton({ mark, path, about, label, words }: ToggleOptions): { button: HTMLButtonElement; draw(): void } {
  const button = nativeButton({ class: 'toggle' }, (event) => {
    event.stopPropagation();
    const now = about();
    if (now) toggle(mark, now, event);
  });
  return {
    button,
    draw() {
      const now = about();
      const on = now !== null && isOn(mark, now);
      set(button, { 'aria-pressed': String(on), 'aria-label': label(on) });
      fill(button, icon(ICONS[path]), words ? h('span', {}, words(on)) : null);
    },
  };
}

/** `like-button-view-model` and its like. */
export function viewModel(name: 'like' | 'dislike', options: Omit<ToggleOptions, 'mark' | 'path'>, className: string): Toggle {
  const { button, draw } = toggleButton({ ...options, mark: name, path: name });
  return { element: tag(`${name}-button-view-model`, { class: className }, tag('toggle-button-view-model', {}, tag('button-view-model', {}, button))), draw };
}

/** The older `#like-button` of comments and community posts. */
export function rendererToggle(id: string, options: ToggleOptions, className: string): Toggle {
  const { button, draw } = toggleButton(options);
  return { element: h('div', { id, class: className }, tag('ytd-toggle-button-renderer', {}, tag('yt-button-shape', {}, button))), draw };
}

export interface PlainEditor {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
}

/** A plain `contenteditable`: the browser does all the editing. */
export function plainEditor(props: Props, onChange: (text: string) => void): PlainEditor {
  const element = h('div', { contenteditable: 'true', ...props });
  const text = (): string => element.innerText.replace(/\n$/, '');
  set(element, { on: { input: () => onChange(text()) } });
  return {
    element,
    text,
    clear() {
      element.replaceChildren();
      onChange('');
    },
  };
}
