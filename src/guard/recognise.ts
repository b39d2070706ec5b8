/** Which action of the site a press or a key would do, and on what. */
import type { Content } from '../classifier/assessment.ts';
import type { Action, Composer, Match, Site, Subject, Where } from '../sites/site.ts';
import type { ActionKind } from '../vocabulary.ts';
import { closestOf, findAll, fits, fitsAny, isDisabled } from './dom.ts';
import type { Memory } from './memory.ts';
import { draftContent, fingerprint, type Known, type Located, readSubject, textOf } from './read.ts';

/** An action about to happen. */
export interface Press {
  readonly kind: ActionKind;
  /** The action's or the composer's definition. */
  readonly via: { readonly type: 'action'; readonly action: Action } | { readonly type: 'composer'; readonly composer: Composer; readonly root: Element };
  /** The control pressed; for a key in a composer, the editor. */
  readonly control: Element;
  readonly subject?: Known;
  /** The control stands inside the subject's container, so a node that shows another subject now is not it. */
  readonly anchored: boolean;
  readonly draft?: Content;
  /** The same thing pressed twice has the same id. */
  readonly id: string;
}

/** `undo` and `opener` reach the site untouched; an opener's subject is remembered. */
export type Recognised =
  | { readonly type: 'press'; readonly press: Press }
  | { readonly type: 'undo' }
  | { readonly type: 'opener'; readonly action: Action; readonly subject?: Known };

export class Recogniser {
  readonly #subjects: ReadonlyMap<string, Subject>;

  constructor(
    readonly site: Site,
    private readonly document: Document,
    private readonly memory: Memory,
  ) {
    this.#subjects = new Map(site.subjects.map((subject) => [subject.name, subject]));
  }

  /** @param path elements from the innermost outwards */
  press(path: readonly Element[]): Recognised | undefined {
    for (const element of path) {
      if (element.tagName === 'BODY') break;
      for (const action of this.site.actions) {
        const recognised = this.#action(element, action);
        if (recognised) return recognised;
      }
      for (const composer of this.site.composers) {
        if (!fitsAny(element, composer.submit) || isDisabled(element)) continue;
        const press = this.#composer(element, composer);
        if (press) return { type: 'press', press };
      }
    }
    return undefined;
  }

  /** A key pressed inside an editor: the composer's press when the key sends. */
  editorKey(editor: Element, event: KeyboardEvent): Press | undefined {
    for (const composer of this.site.composers) {
      const own = closestOf(editor, composer.editor);
      if (!own) continue;
      const sends = composer.submitKeys.some(
        (key) => key.key === event.key && key.ctrl === (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey,
      );
      return sends ? this.#composer(own, composer) : undefined;
    }
    return undefined;
  }

  /** A letter key of the site, done on the post that holds the focus. */
  shortcut(key: string, focused: Element): Recognised | undefined {
    const action = this.site.actions.find(({ name }) => this.site.shortcuts.some((s) => s.key === key && s.action === name));
    if (!action) return undefined;
    for (const where of action.subject) {
      if (where.from !== 'around') continue;
      const subject = this.#subjects.get(where.subject);
      const container = subject && closestOf(focused, subject.container);
      if (!container) continue;
      const control = this.controlsIn(container, action)[0];
      // No control left to do it: what the key does now is undo it.
      return control ? this.#action(control, action) : { type: 'undo' };
    }
    return undefined;
  }

  /** The draft being typed into an editor; remembered for composers that take the editor away before the last step. */
  draftOf(editor: Element): Content | undefined {
    for (const composer of this.site.composers) {
      const own = closestOf(editor, composer.editor);
      if (!own) continue;
      const root = this.#root(own, composer) ?? own;
      const draft = this.#draft(composer, root);
      this.memory.write(root, draft.text);
      return draft;
    }
    return undefined;
  }

  /** Controls in a container that would do the action now. */
  controlsIn(container: ParentNode, action: Action): Element[] {
    return findAll(container, action.control).filter((element) => this.#does(element, action));
  }

  /** The container around a control, in either state, and which subject it shows; nothing is read yet. */
  containerAround(element: Element, action: Action): { container: Element; subject: Subject } | undefined {
    if (!this.#does(element, action) && !this.#undoes(element, action)) return undefined;
    for (const where of action.subject) {
      const subject = where.from === 'around' ? this.#subjects.get(where.subject) : undefined;
      const container = subject && closestOf(element, subject.container);
      if (container) return { container, subject };
    }
    return undefined;
  }

  /** Reads a subject where it stands. */
  read(subject: Subject, container: Element): Located {
    return readSubject(this.site, subject, container);
  }

  /** Every place on the page where this composer stands with this draft in it. */
  composersWith(composer: Composer, draft: string): Element[] {
    const roots = composer.editor.flatMap((css) => [...this.document.querySelectorAll(css)]).map((editor) => this.#root(editor, composer));
    return [...new Set(roots)].filter((root): root is Element => root !== undefined && this.#draft(composer, root).text === draft);
  }

  /** The text in a composer now. */
  draftIn(composer: Composer, root: Element): string {
    return this.#draft(composer, root).text;
  }

  /** The containers on the page that show a subject now. */
  find(subject: Subject, key: string): Located[] {
    const found: Located[] = [];
    for (const css of subject.container) {
      for (const container of this.document.querySelectorAll(css)) {
        const located = readSubject(this.site, subject, container);
        if (located.key === key) found.push(located);
      }
      if (found.length > 0) break;
    }
    return found;
  }

  #does(element: Element, action: Action): boolean {
    if (!fitsAny(element, action.control) || fitsAny(element, action.decoy) || fitsAny(element, action.undo)) return false;
    if (action.within && !closestOf(element, action.within)) return false;
    return !(action.notWithin && closestOf(element, action.notWithin));
  }

  #action(element: Element, action: Action): Recognised | undefined {
    if (isDisabled(element)) return undefined;
    if (this.#undoes(element, action)) return { type: 'undo' };
    if (!this.#does(element, action)) return undefined;
    const subject = this.#locate(element, action.subject);
    if (action.opener) return { type: 'opener', action, ...(subject ? { subject } : {}) };
    return {
      type: 'press',
      press: {
        kind: action.kind,
        via: { type: 'action', action },
        control: element,
        anchored: subject !== undefined && closestOf(element, subject.subject.container) !== null,
        ...(subject ? { subject } : {}),
        id: `${action.name}|${subject?.key ?? ''}`,
      },
    };
  }

  /** A control in its undo state: one that has the state's own marker, or a control of the action that carries it. */
  #undoes(element: Element, action: Action): boolean {
    if (!fitsAny(element, action.undo)) return false;
    return fitsAny(element, action.control) || action.undo.some((match) => match.css.includes('data-') && fits(element, match));
  }

  #composer(control: Element, composer: Composer): Press | undefined {
    const root = this.#root(control, composer);
    if (!root) return undefined;
    const variant = composer.variants.find(({ when }) => root.matches(when) || root.querySelector(when) || root.closest(when));
    const hasEditor = composer.editor.some((css) => root.querySelector(css) ?? root.matches(css));
    if (!hasEditor && !variant && this.memory.written(root) === undefined) return undefined;
    const draft = this.#draft(composer, root);
    const subject = this.#locate(control, variant?.subject ?? composer.subject, root);
    return {
      kind: variant?.kind ?? composer.kind,
      via: { type: 'composer', composer, root },
      control,
      anchored: false,
      ...(subject ? { subject } : {}),
      ...(draft.text === '' ? {} : { draft }),
      id: `${composer.name}|${subject?.key ?? ''}|${fingerprint(draft.text)}`,
    };
  }

  #root(element: Element, composer: Composer): Element | undefined {
    return closestOf(element, composer.root) ?? undefined;
  }

  #draft(composer: Composer, root: Element): Content {
    for (const css of composer.editor) {
      const editors = [...root.querySelectorAll(css), ...(root.matches(css) ? [root] : [])];
      const outermost = editors.filter((editor) => !editors.some((other) => other !== editor && other.contains(editor)));
      if (outermost.length > 0) return draftContent(outermost.map((editor) => textOf(editor)).filter((text) => text !== '').join('\n'));
    }
    return draftContent(this.memory.written(root) ?? '');
  }

  #locate(control: Element, ranking: readonly Where[], root?: Element): Known | undefined {
    for (const where of ranking) {
      const subject = this.#subjects.get(where.subject);
      if (!subject) continue;
      const located = this.#at(where, subject, control, root);
      if (located) return located;
    }
    return undefined;
  }

  #at(where: Where, subject: Subject, control: Element, root: Element | undefined): Known | undefined {
    switch (where.from) {
      case 'around': {
        const container = closestOf(control, subject.container);
        return container ? readSubject(this.site, subject, container) : undefined;
      }
      case 'opener':
        return this.memory.touched(where.after);
      case 'root':
      case 'page': {
        const scope = where.from === 'root' ? root : this.document;
        const all = subject.container.join(',');
        const container = scope ? [...scope.querySelectorAll(where.css)].find((element) => element.matches(all)) : undefined;
        return container ? readSubject(this.site, subject, container) : undefined;
      }
      case 'address': {
        const id = new RegExp(where.pattern, 'u').exec(this.document.location?.pathname ?? '')?.[1];
        if (!id) return undefined;
        const key = `${this.site.id}/${subject.name}/${id}`;
        return this.find(subject, key)[0] ?? this.memory.seen(key);
      }
    }
  }
}

/** Selector for every element that may be a control of an action on the post around it. */
export function watchedControls(site: Site): { css: string; actions: readonly Action[] } {
  const actions = site.actions.filter((action) => action.subject.some(({ from }) => from === 'around'));
  const all: Match[] = actions.flatMap((action) => [...action.control, ...action.undo]);
  return { css: [...new Set(all.map(({ css }) => css))].join(','), actions };
}
