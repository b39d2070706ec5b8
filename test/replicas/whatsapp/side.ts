import { chats } from '../chats/chats.ts';
import type { DemoChat } from '../chats/chat.ts';
import { roleButton } from '../chats/press.ts';
import { isMember, onChange } from '../chats/state.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { pictureUrl } from '../runtime/text.ts';
import { followButton } from './follow.ts';
import { icon, type IconName } from './icons.ts';
import { statusPane } from './status.ts';
import { say, type Word } from './words.ts';

export const face = (chat: DemoChat): HTMLElement => h('div', { class: 'avatar' }, h('img', { alt: '', src: pictureUrl('media.fcgk1-1.fna.whatsapp.net', `avatar/${chat.name}`) }));

const TABS: readonly [Word, IconName][] = [['chats', 'chats'], ['status', 'status'], ['channels', 'channels'], ['communities', 'communities'], ['settings', 'settings']];

/** The rail of tabs and the pane beside it; `open` shows a chat. */
export function side(open: (chat: DemoChat) => void): { readonly elements: readonly HTMLElement[]; tab(name: string): void } {
  const pane = h('div', { id: 'pane-side', class: 'pane-side' });
  const row = (chat: DemoChat): HTMLElement => roleButton({ role: 'row', class: 'chat-row', 'data-chat': chat.key }, (event) => {
    receive('navigate', event, { text: chat.key });
    open(chat);
  }, face(chat), h('div', { role: 'gridcell', class: 'chat-lines' }, h('span', { title: chat.name, dir: 'auto' }, chat.name), h('span', { class: 'dim' }, chat.about)));
  const search = h('div', { contenteditable: 'true', role: 'textbox', 'data-tab': '3', 'data-lexical-editor': 'true', 'aria-label': say('search'), class: 'search-box side-search', on: {
    keydown(event) {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      event.preventDefault();
      receive('search', event, { text: search.textContent ?? '' });
    },
  } });
  const followPlaces = chats.filter((chat) => chat.kind === 'channel' && !chat.writable && !isMember(chat)).map((chat) => ({ chat, place: h('div', { class: 'follow-place' }) }));
  const drawFollow = (): void => {
    for (const { chat, place } of followPlaces) fill(place, followButton(chat));
  };
  onChange(drawFollow);
  drawFollow();
  // Channels to find, each with its button beside it.
  const directory = h('div', { role: 'list', class: 'directory' }, h('h2', {}, say('find')), ...followPlaces.map(({ chat, place }) => h('div', { role: 'listitem', class: 'chat-row', 'data-follow': chat.key }, face(chat), h('div', { class: 'chat-lines' }, h('span', { title: chat.name, dir: 'auto' }, chat.name), h('span', { class: 'dim' }, `${Number(chat.number.slice(-1)) * 31} ${say('followers')}`)), place)));
  const shown = (name: string): Node[] => {
    if (name === 'status') return [statusPane()];
    if (name === 'settings') return [h('div', { class: 'pane' }, h('h1', {}, say('settings')), h('label', {}, h('input', { type: 'checkbox', class: 'setting', on: { click: (event) => receive('setting', event) } }), ' Notifikasi'))];
    const listed = chats.filter((chat) => (name === 'channels' ? chat.kind === 'channel' : name === 'communities' ? chat.kind === 'group' && !isMember(chat) : chat.kind !== 'channel' && isMember(chat)));
    return [h('div', { class: 'pane' }, h('h1', {}, say(name === 'channels' || name === 'communities' ? name : 'chats'))), search, h('div', { role: 'grid' }, ...listed.map(row)), ...(name === 'channels' ? [directory] : [])];
  };
  const rail = h('header', { class: 'rail' }, ...TABS.map(([word, name], index) => h('button', { type: 'button', 'aria-label': say(word), 'data-navbar-item-index': String(index), 'aria-pressed': String(word === 'chats'), class: `round tab-${word}`, on: { click: (event) => {
    receive('navigate', event, { text: word });
    choose(word);
  } } }, icon(name))));
  const choose = (name: string): void => {
    for (const tab of rail.children) tab.setAttribute('aria-pressed', String(tab.classList.contains(`tab-${name}`)));
    fill(pane, ...shown(name));
  };
  fill(pane, ...shown('chats'));
  return { elements: [rail, h('div', { id: 'side', class: 'side' }, pane, h('div', { class: 'replica-mark' }, say('mark')))], tab: choose };
}
