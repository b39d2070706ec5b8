import { button } from '../chats/press.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { field } from './composer.ts';
import { icon } from './icons.ts';
import { mediaPicker } from './media.ts';
import { closeTop, menu, overlay } from './overlays.ts';
import { say } from './words.ts';

const publish = (event: Event, text: string): void => receive('story', event, text === '' ? {} : { text });

function openTextStatus(): void {
  const made = field('status', { 'aria-label': say('typeStatus'), 'aria-placeholder': say('typeStatus') }, h('span', {}), (event, text) => {
    closeTop();
    publish(event, text);
  });
  const close = button({ 'aria-label': say('close'), class: 'round close' }, closeTop, icon('close'));
  overlay(h('div', { class: 'text-status' }, close, made.editor.element, made.place));
  made.editor.focus();
}

/** The status pane: one's own status with the button that adds to it. */
export function statusPane(): HTMLElement {
  const file = mediaPicker('status', publish);
  const add = button({ 'aria-label': say('addStatus'), title: say('addStatus'), class: 'round add-status' }, () => menu(add, [
    { name: 'status-photo', label: say('photos'), act: () => file.click() },
    { name: 'status-text', label: say('text'), act: openTextStatus },
  ]), icon('plus'));
  return h('div', { class: 'pane' }, h('h1', {}, 'Status'), h('div', { class: 'chat-row' }, h('div', { class: 'chat-lines' }, h('strong', {}, say('myStatus'))), add, file));
}
