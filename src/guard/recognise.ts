/** Which action of the site a press or a key would do, and on what. */
import type { Content } from '../classifier/assessment.ts';
import type { Action, Composer, Match, Site, Subject } from '../sites/site.ts';
import { closestOf, findAll, fits, fitsAny, isDisabled, isShown, isThere } from './dom.ts';
import { Locator } from './locate.ts';
import type { Memory } from './memory.ts';
import type { Press } from './press.ts';
import { draftContent, fingerprint, isVaried, type Known, textOf } from './read.ts';
import { picks } from './suggestions.ts';
import { closest, holds, matches, select, selectAll, tagOf } from './tree.ts';

/** `undo` and `opener` reach the site untouched; an opener's subject is remembered. */
export type Recognised =
  | { readonly type: 'press'; readonly press: Press }
  | { readonly type: 'undo' }
  | { readonly type: 'opener'; readonly action: Action; readonly subject?: Known };

const sends = (event: KeyboardEvent, { submitKeys }: Composer): boolean =>
  submitKeys.some(({ key, ctrl }) => key === event.key && ctrl === (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey);

const isOrHas = (root: Element, css: string): boolean => matches(root, css) || select(root, css) !== null;

export class Recogniser {
  readonly locator: Locator;

  constructor(
    readonly site: Site,
    private readonly document: Document,
    private readonly memory: Memory,
  ) {
    this.locator = new Locator(site, document, memory);
  }

  /**
   * @param path elements from the innermost outwards
   * @param double of a double click, which is no business of what a single one presses
   */
  press(path: readonly Element[], double = false): Recognised | undefined {
    for (const element of path) {
      if (tagOf(element) === 'BODY') break;
      for (const action of this.site.actions) {
        const wanted = (action.commit === 'dblclick') === double;
        if (!wanted && !double) continue;
        const recognised = this.#action(element, action);
        if (recognised) return wanted ? recognised : undefined;
      }
      if (double) continue;
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
      // With Ctrl it sends all the same where a list is open.
      if (!sends(event, composer) || (!event.ctrlKey && !event.metaKey && picks(editor, own, composer, this.locator.roots()))) return undefined;
      return this.#composer(own, composer);
    }
    return undefined;
  }

  /** A key pressed outside of an editor, which the site takes for one all the same. */
  keyAnywhere(focused: Element, event: KeyboardEvent, inField: boolean): Press | undefined {
    for (const composer of this.site.composers) {
      const { anywhere } = composer;
      if (!anywhere || (inField && !anywhere.fields) || !sends(event, composer) || closestOf(focused, composer.editor)) continue;
      if (anywhere.except !== undefined && matches(focused, anywhere.except)) continue;
      // Chats that were left may stay in the document, out of sight.
      const editor = this.locator.roots().flatMap((root) => selectAll(root, anywhere.editor)).findLast(isShown);
      const press = editor && this.#composer(editor, composer);
      if (press) return press;
    }
    return undefined;
  }

  /** A key of the site, done on the post that holds the focus, or on what lies over the page. */
  shortcut(key: string, focused: Element): Recognised | undefined {
    const shortcut = this.site.shortcuts.find((each) => each.key === key);
    const action = this.site.actions.find(({ name }) => name === shortcut?.action);
    if (!shortcut || !action || (shortcut.except !== undefined && matches(focused, shortcut.except))) return undefined;
    if (action.opener && action.subject.length === 0) return { type: 'opener', action };
    for (const where of action.subject) {
      const subject = this.locator.subject(where.subject);
      const container = subject && this.locator.container(where, subject, focused);
      if (!container) continue;
      if (shortcut.control !== undefined && !select(container, shortcut.control)) return undefined;
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
      if (this.#isPrivate(composer, root)) return undefined;
      const draft = this.#draft(composer, root);
      this.memory.write(root, draft.text);
      return draft;
    }
    return undefined;
  }

  /** It went to the site: what is written next in the same place answers nothing any more. */
  sent({ via }: Press): void {
    if (via.type !== 'composer') return;
    for (const where of via.composer.subject) if (where.from === 'opener' && where.beside) this.memory.untouch(where.after ?? [], where.subject);
  }

  /** Controls in a container that would do the action now. */
  controlsIn(container: ParentNode, action: Action): Element[] {
    return findAll(container, action.control).filter((element) => this.#does(element, action));
  }

  /** The container around a control, in either state, and which subject it shows; nothing is read yet. */
  containerAround(element: Element, action: Action): { container: Element; subject: Subject } | undefined {
    if (!this.#does(element, action) && !this.#undoes(element, action)) return undefined;
    for (const where of action.subject) {
      const subject = where.from === 'around' ? this.locator.subject(where.subject) : undefined;
      const container = subject && closestOf(element, subject.container);
      if (container) return { container, subject };
    }
    return undefined;
  }

  /** We press it ourselves: what comes next belongs to this subject, as it would had the person pressed it. */
  reopens(opener: Action, subject: Known): void {
    this.memory.touch(opener.name, subject);
  }

  /** Whether a menu or picker that belongs to this action is shown: controls that act on what was touched last. */
  isFollowed(action: Action): boolean {
    return this.site.actions.some(
      (other) =>
        other !== action &&
        other.subject.some((where) => where.from === 'opener' && (where.after === undefined || where.after.includes(action.name))) &&
        this.controlsIn(this.document, other).length > 0,
    );
  }

  /** Every place on the page where this composer stands with this draft in it. */
  composersWith(composer: Composer, draft: string): Element[] {
    const editors = composer.editor.flatMap((css) => this.locator.roots().flatMap((root) => selectAll(root, css)));
    const roots = editors.map((editor) => this.#root(editor, composer));
    return [...new Set(roots)].filter((root): root is Element => root !== undefined && this.#draft(composer, root).text === draft);
  }

  /** What the composer that a control or an editor belongs to would do now. */
  composed(control: Element, composer: Composer): Press | undefined {
    return this.#composer(control, composer);
  }

  /** The text in a composer now. */
  draftIn(composer: Composer, root: Element): string {
    return this.#draft(composer, root).text;
  }

  #does(element: Element, action: Action): boolean {
    if (!fitsAny(element, action.control) || fitsAny(element, action.decoy) || fitsAny(element, action.undo)) return false;
    if (action.within && !closestOf(element, action.within)) return false;
    if (action.notWithin && closestOf(element, action.notWithin)) return false;
    return action.as === undefined || this.twin(element, action) !== undefined;
  }

  /** The control that does the same as a control of an action that is another way to do it. */
  twin(element: Element, action: Action): Element | undefined {
    const other = this.site.actions.find(({ name }) => name === action.as);
    for (const where of other ? action.subject : []) {
      const subject = this.locator.subject(where.subject);
      const container = subject && this.locator.container(where, subject, element);
      if (container && other) return this.controlsIn(container, other)[0];
    }
    return undefined;
  }

  #action(element: Element, action: Action): Recognised | undefined {
    if (isDisabled(element)) return undefined;
    if (this.#undoes(element, action)) return { type: 'undo' };
    if (!this.#does(element, action) || this.#staysPrivate(action.private)) return undefined;
    const subject = this.locator.locate(element, action.subject);
    if (action.opener) return { type: 'opener', action, ...(subject ? { subject } : {}) };
    if (subject && this.#mayUndo(subject, action)) return { type: 'undo' };
    const container = subject ? closestOf(element, subject.subject.container) : null;
    return {
      type: 'press',
      press: {
        kind: action.kind,
        via: { type: 'action', action },
        control: element,
        anchored: container !== null,
        ...(container ? { container } : {}),
        several: container !== null && subject !== undefined && this.controlsIn(container, action).filter((other) => closestOf(other, subject.subject.container) === container).length > 1,
        ...(subject ? { subject } : {}),
        ...(action.reopen === undefined ? {} : { entry: this.#entry(element, action) }),
        id: `${action.name}|${subject?.key ?? ''}`,
      },
    };
  }

  #entry(element: Element, action: Action): NonNullable<Press['entry']> {
    const all = this.controlsIn(this.document, action);
    return { index: all.indexOf(element), of: all.length };
  }

  /** A control in its undo state: one that has the state's own marker, or a control of the action that carries it. */
  #undoes(element: Element, action: Action): boolean {
    if (!fitsAny(element, action.undo)) return false;
    return fitsAny(element, action.control) || action.undo.some((match) => !match.label && !match.labelStart && match.labelPattern === undefined && fits(element, match));
  }

  /** What it acts on is in a state in which this press may take something back. */
  #mayUndo({ subject, key }: Known, { undoneOn }: Action): boolean {
    return undoneOn !== undefined && this.locator.find(subject, key).some(({ container }) => matches(container, undoneOn));
  }

  #composer(control: Element, composer: Composer): Press | undefined {
    const root = this.#root(control, composer);
    if (!root || this.#isPrivate(composer, root)) return undefined;
    const variant = this.#variant(composer, root);
    const hasEditor = composer.editor.some((css) => isOrHas(root, css));
    if (!hasEditor && !variant && this.memory.written(root) === undefined) return undefined;
    const draft = this.#draft(composer, root);
    const subject = this.locator.locate(control, variant?.subject ?? composer.subject, root);
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

  #variant(composer: Composer, root: Element): Composer['variants'][number] | undefined {
    return composer.variants.find(
      ({ when, after, unwritten }) =>
        (isOrHas(root, when) || closest(root, when)) &&
        (after === undefined || after.includes(this.memory.lastTouch ?? '')) &&
        (unwritten === undefined || this.#draft(composer, root).text === ''),
    );
  }

  /** Written to one person, which is judged only where the person wants it. */
  #isPrivate(composer: Composer, root: Element): boolean {
    return this.#staysPrivate(composer.private) && !this.#variant(composer, root);
  }

  #staysPrivate(between: Composer['private']): boolean {
    if (!between || this.memory.privateMessages) return false;
    const { unless, varied = [], address } = between;
    const { pathname = '', hash = '' } = this.document.location ?? {};
    const roots = this.locator.roots();
    return !(address !== undefined && new RegExp(address, 'u').test(pathname + hash)) && !isThere(roots, unless) && !varied.some((field) => isVaried(roots, field));
  }

  #draft(composer: Composer, root: Element): Content {
    for (const css of composer.editor) {
      const editors = [...selectAll(root, css), ...(matches(root, css) ? [root] : [])];
      const outermost = editors.filter((editor) => !editors.some((other) => other !== editor && holds(other, editor)));
      if (outermost.length === 0) continue;
      const more = composer.alsoRead ? selectAll(root, composer.alsoRead.join(',')) : [];
      return draftContent([...outermost, ...more].map((element) => textOf(element)).filter((text) => text !== '').join('\n'));
    }
    return draftContent(this.memory.written(root) ?? '');
  }
}

/** Selector for every element that may be a control of an action on the post around it, where it may be read ahead. */
export function watchedControls(site: Site): { css: string; actions: readonly Action[] } {
  const lazy = new Set(site.subjects.flatMap(({ name, lazy: isLazy }) => (isLazy ? [name] : [])));
  const actions = site.actions.filter(
    (action) => action.as === undefined && action.subject.some(({ from, subject }) => from === 'around' && !lazy.has(subject)),
  );
  const all: Match[] = actions.flatMap((action) => [...action.control, ...action.undo]);
  return { css: [...new Set(all.map(({ css }) => css))].join(','), actions };
}
