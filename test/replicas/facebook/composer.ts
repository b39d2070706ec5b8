import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { openDialog } from './portals.ts';
import { button } from './press.ts';
import { say } from './words.ts';

/** The row that opens the post dialog. In a group one button commits; on the feed a second step comes first. */
export function composerOpener(group: string | null): HTMLElement {
  const opener = button(null, { class: 'opener' }, () => openPostDialog(group), h('span', {}, say(group === null ? 'thinking' : 'writeSomething')));
  return h('div', { class: 'card composer-card' }, opener);
}

export function openPostDialog(group: string | null): void {
  const label = say(group === null ? 'thinking' : 'writeSomething');
  const editor = makeEditor('lexical', { 'aria-label': label, 'aria-placeholder': label, class: 'post-editor' }, () => draw());
  const previews = h('div', { class: 'previews' });
  const file = h('input', { type: 'file', accept: 'image/*,video/*', multiple: true, class: 'file', on: { change() {
    fill(previews, ...[...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
    draw();
  } } });
  const empty = (): boolean => editor.text().trim() === '' && previews.childElementCount === 0;
  const commit = (event: Event): void => {
    event.stopPropagation();
    if (empty()) return;
    receive('post', event, { text: editor.text(), ...(group === null ? {} : { account: group }) });
    dialog.close();
  };
  const last = say(group === null ? 'sendPost' : 'post');
  const submit = button(last, { class: 'primary-button post-submit' }, commit, last);
  const next = button(say('next'), { class: 'primary-button post-next' }, (event) => {
    event.stopPropagation();
    if (!empty()) fill(body, h('p', {}, say('settingsOfPost')), submit);
  }, say('next'));
  const first = group === null ? next : submit;
  const draw = (): void => set(first, { 'aria-disabled': empty() ? 'true' : null });
  const photo = button(say('photoVideo'), { class: 'small-button' }, () => file.click(), say('photoVideo'));
  const body = h('div', {}, editor.element, previews, h('div', { class: 'row' }, photo, file), first);
  const dialog = openDialog(say('createPost'), say('createPost'), body);
  draw();
  editor.focus();
}

/** `/stories/create`: a text or a photo, then one button. */
export function storyPage(): HTMLElement {
  const area = h('textarea', { placeholder: say('startTyping'), 'aria-label': say('startTyping'), rows: '5', class: 'story-text', on: { input: () => draw() } });
  const previews = h('div', { class: 'story-preview' });
  const file = h('input', { type: 'file', accept: 'image/*,image/heif,image/heic', class: 'file', on: { change() {
    fill(previews, ...[...(file.files ?? [])].slice(0, 1).map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
    draw();
  } } });
  const empty = (): boolean => area.value.trim() === '' && previews.childElementCount === 0;
  const share = button(say('shareStory'), { class: 'primary-button story-share' }, (event) => {
    if (empty()) return;
    receive('story', event, { text: area.value });
    area.value = '';
    fill(previews);
    draw();
  }, say('shareStory'));
  const draw = (): void => set(share, { 'aria-disabled': empty() ? 'true' : null });
  draw();
  return h('div', { class: 'card story' }, h('h2', {}, say('createStory')), h('h3', {}, say('textStory')), area, h('h3', {}, say('photoStory')), button(say('photoVideo'), { class: 'small-button' }, () => file.click(), say('photoVideo')), file, previews, share);
}
