/** What the person looks at: judged before it is pressed, and remembered for menus and pickers that come of it. */
import type { Site } from '../sites/site.ts';
import { elementsOf, focusedIn, isTyping } from './dom.ts';
import type { Memory } from './memory.ts';
import { itemsOf } from './press.ts';
import type { Recogniser, Recognised } from './recognise.ts';
import { closest, matches } from './tree.ts';
import type { Verdicts } from './verdicts.ts';

/** After these the editor's own handler has yet to change the text, and makes no `input` of it. */
const CHANGES = ['paste', 'drop', 'compositionend'] as const;

export class Attention {
  #hovered: Element | undefined;
  /** The focused editor is looked at in the next frame. */
  #looking = false;
  /** The draft that was read last. */
  #draft: string | undefined;

  readonly #controls: string;

  constructor(
    private readonly site: Site,
    private readonly recogniser: Recogniser,
    private readonly verdicts: Verdicts,
    private readonly memory: Memory,
  ) {
    // Not every site makes its controls buttons.
    const own = site.actions.flatMap(({ control, opener, as }) => (opener || as ? [] : control.map(({ css }) => css)));
    this.#controls = ['button', '[role="button"]', '[role="menuitem"]', 'a', ...new Set(own)].join(',');
  }

  /** Keeps the post that was touched last, for menus and pickers outside it. */
  remember(recognised: Recognised | undefined, path: readonly Element[]): void {
    if (recognised?.type === 'opener') {
      const { action, subject } = recognised;
      if (action.subject.length === 0) this.memory.forgetTouched();
      if (!subject) return;
      this.memory.touch(action.name, subject);
      if (!action.silent) this.verdicts.prefetch([{ part: subject.subject.part, content: subject.content }]);
    } else if (recognised?.type === 'undo' && path[0]) {
      this.#rememberAround(path[0]);
    }
  }

  #rememberAround(element: Element): void {
    for (const action of this.site.actions) {
      const around = this.recogniser.containerAround(element, action);
      if (!around) continue;
      const known = this.recogniser.locator.read(around.subject, around.container);
      this.memory.touch(action.name, known);
      if (!known.subject.lazy) this.verdicts.prefetch([{ part: known.subject.part, content: known.content }]);
      return;
    }
  }

  /** A control under the pointer: its post is judged now, and a picker that opens by hovering belongs to it. */
  hover(event: Event): void {
    const [target] = elementsOf(event);
    const control = target && closest(target, this.#controls);
    if (!control || control === this.#hovered) return;
    this.#hovered = control;
    const recognised = this.recogniser.press([control]);
    if (recognised?.type === 'press') {
      const { press } = recognised;
      this.verdicts.prefetch(itemsOf(press));
      if (press.anchored && press.subject && press.via.type === 'action') this.memory.touch(press.via.action.name, press.subject);
    } else if (recognised) {
      this.remember(recognised, [control]);
    }
  }

  /** The keyboard points by the focus: at a control, or at the post that the site's letter keys act on. */
  focus(event: Event): void {
    const [target] = elementsOf(event);
    if (!target || isTyping(target)) return;
    const found = [
      ...(matches(target, this.#controls) ? [this.recogniser.press([target])] : []),
      ...this.site.shortcuts.map(({ key }) => this.recogniser.shortcut(key, target)),
    ].find((recognised) => recognised?.type === 'press');
    if (found?.type === 'press') this.verdicts.prefetch(itemsOf(found.press));
  }

  input(event: Event): void {
    this.#readDraft(elementsOf(event)[0]);
  }

  /** Drafts that change without an `input`: what is pasted, an emoji or a name that was chosen. */
  watchDrafts(window: Window, document: Document, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal } as const;
    for (const type of CHANGES) {
      window.addEventListener(type, (event) => {
        const [editor] = elementsOf(event);
        setTimeout(() => signal.aborted || this.#readDraft(editor));
      }, options);
    }
    // An editor sets the caret anew behind what it has put in.
    const soon = (): void => {
      if (this.#looking || !isTyping(focusedIn(document) ?? undefined)) return;
      this.#looking = true;
      window.requestAnimationFrame(() => {
        this.#looking = false;
        if (!signal.aborted) this.#readDraft(focusedIn(document) ?? undefined, this.#draft);
      });
    };
    document.addEventListener('selectionchange', soon, options);
    window.addEventListener('focusin', soon, options);
  }

  /** @param read the text whose verdict was asked for already */
  #readDraft(editor: Element | undefined, read?: string): void {
    const draft = editor && this.recogniser.draftOf(editor);
    if (!draft || draft.text === read) return;
    this.#draft = draft.text;
    this.verdicts.prefetch([{ part: 'draft', content: draft }]);
  }
}
