// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../guard/memory.ts';
import { Recogniser } from '../guard/recognise.ts';
import { facebook } from './facebook/site.ts';
import { instagram } from './instagram/site.ts';
import type { Site } from './site.ts';
import { telegramA } from './telegram-a/site.ts';
import { telegramK } from './telegram-k/site.ts';
import { x } from './x/site.ts';

const sends = (site: Site, html: string): boolean => {
  document.body.innerHTML = html;
  const editor = document.querySelector('#own');
  if (!editor) throw new Error('no editor');
  return new Recogniser(site, document, new Memory(() => true)).editorKey(editor, new KeyboardEvent('keydown', { key: 'Enter' })) !== undefined;
};

const options = (selected: boolean): string => `<ul role="listbox"><li role="option" aria-selected="${selected}">Budi</li></ul>`;

/** An editor that sends on Enter; then what is there while Enter picks, and a look-alike in which it does not. */
const LISTS: readonly (readonly [Site, editor: string, list: string, other: string])[] = [
  [facebook, '<form><div id="own" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Tulis komentar">@bud</div></form>', options(true), options(false)],
  [instagram, '<form><textarea id="own" aria-label="Tambahkan komentar">@bud</textarea><button>Kirim</button></form>', options(true), options(false)],
  [x, '<div data-testid="chat-drawer-root"><textarea id="own" data-testid="dm-composer-textarea">@bud</textarea><button data-testid="dm-composer-send-button"></button></div>', '<div id="typeaheadDropdown-3"><div role="option"></div></div>', '<div id="typeaheadDropdownWrapped-0"></div>'],
  [telegramK, '<div class="chat-input"><div id="own" class="input-message-input" contenteditable="true">@bud</div><button class="btn-send"></button></div>', '<div class="autocomplete-helper is-visible"><div class="navigable-list"><div class="active"></div></div></div>', '<div class="autocomplete-helper is-visible emoji-helper"><div class="navigable-list"><div></div></div></div><div class="autocomplete-helper is-visible backwards"><div class="navigable-list"><div class="active"></div></div></div>'],
  [telegramA, '<div class="Composer"><div id="editable-message-text"><b id="own"></b></div><button class="Button send"></button></div>', '<div class="MentionTooltip composer-tooltip open shown"><div class="ListItem focus"></div></div>', '<div class="EmojiTooltip composer-tooltip open shown"><div class="EmojiButton"></div></div><div class="MentionTooltip composer-tooltip not-open closing"><div class="ListItem focus"></div></div>'],
];

describe('Enter beside a list of names', () => {
  test.each(LISTS.map((each) => [each[0].name, ...each] as const))('%s', (_name, site, editor, list, other) => {
    expect(sends(site, editor)).toBe(true);
    expect(sends(site, editor + other)).toBe(true);
    expect(sends(site, editor + list)).toBe(false);
  });
});
