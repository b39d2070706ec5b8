/** Repeats a held press exactly as it was withheld, on the control that now belongs to the same subject. */
import type { Action, Composer } from '../sites/site.ts';
import { closestOf, findAll, fitsAny, isDisabled, isShown, labelOf } from './dom.ts';
import { isStill, textOf } from './read.ts';
import { isSame, type Press } from './press.ts';
import type { Recogniser } from './recognise.ts';
import { attributeOf, boxOf, documentOf, isAttached, matches, scopeOf, selectAll } from './tree.ts';

/** What the site did not see of the press. */
export interface Withheld {
  readonly types: ReadonlySet<string>;
  readonly pointerType: string;
  /** The key, where it was one. */
  readonly key?: Composer['submitKeys'][number] & { readonly on?: Element | undefined };
}

const CONTEXT_MENU = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'contextmenu'] as const;
const HOVER = ['pointerover', 'mouseover', 'pointermove', 'mousemove'] as const;
const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

const OPENING: Readonly<Record<Action['replay'], readonly string[]>> = { click: SEQUENCE, sequence: SEQUENCE, contextmenu: CONTEXT_MENU, hover: HOVER };

/** How long a menu may take to open again, in milliseconds. */
const REOPENING = 1500;

/**
 * Finds the control again and presses it. The events are untrusted, which is how the guard knows not to judge them.
 * Where the control is there the press happens before this returns; only a menu that must be opened again takes longer.
 * @returns false when the control is gone or belongs to something else now; then nothing was sent
 */
export async function replay(press: Press, withheld: Withheld, recogniser: Recogniser, signal: AbortSignal): Promise<boolean> {
  if (press.via.type === 'composer') return replayComposer(press, press.via, withheld, recogniser);
  const { action } = press.via;
  const types = action.replay === 'click' || isOnlyClick(withheld) ? ['click'] : SEQUENCE;
  const control = press.anchored && press.subject ? anchored(press, action, recogniser) : portal(press, action, recogniser);
  if (control) {
    const pressed = action.as === undefined ? control : recogniser.twin(control, action);
    if (pressed) dispatchPress(pressed, types, withheld);
    return pressed !== undefined;
  }
  const again = await reopened(press, action, recogniser, signal);
  if (again) dispatchPress(again, types, withheld);
  return again !== undefined;
}

/** A press of which the site saw the beginning lacks its click alone; a key press lacks everything. */
const isOnlyClick = ({ types }: Withheld): boolean => types.has('click') && !types.has('pointerdown') && !types.has('mousedown') && !types.has('keydown');

function anchored(press: Press, action: Action, recogniser: Recogniser): Element | undefined {
  if (!press.subject) return undefined;
  const { subject, key, unnamed, content } = press.subject;
  // A box around several of them may have the key of its first: a control is that of the nearest box alone.
  const { locator } = recogniser;
  const boxes = locator.find(subject, key);
  const controlsOf = (all: typeof boxes): Element[] =>
    all.flatMap(({ container }) => recogniser.controlsIn(container, action)).filter((control) => locator.around(control, subject)?.key === key);
  if (controlsOf(boxes).includes(press.control) || staysPut(press, recogniser)) return press.control;
  // Two accounts may have one name.
  const controls = controlsOf(unnamed && boxes.length > 1 ? boxes.filter((box) => box.content.text === content.text) : boxes);
  if (press.several !== true) return controls[0];
  // One that is called otherwise is another reaction; where none has a name nobody can tell.
  const name = kindOf(press.control);
  const same = controls.filter((control) => kindOf(control) === name);
  return name !== '' && same.length === 1 ? same[0] : undefined;
}

/** The control is where it was and would still do the same, though the page shows more of its post than before. */
function staysPut(press: Press, recogniser: Recogniser): boolean {
  if (!isAttached(press.control)) return false;
  const now = recogniser.press([press.control]);
  return now?.type === 'press' && isSame(press, now.press);
}

/** What a control is called but for how often it was pressed. */
const kindOf = (control: Element): string => (attributeOf(control, 'aria-label') ?? textOf(control)).replaceAll(/\d[\d.,]*(?:\s?(?:k|m|rb|jt)\b)?/giu, '').trim();

/** Menus and pickers hang outside their post: the same node counts while it is there and would still do the same. */
function portal(press: Press, action: Action, recogniser: Recogniser): Element | undefined {
  const control = recogniser.controlsIn(scopeOf(press.control), action).find((each) => each === press.control);
  return control && staysPut(press, recogniser) ? control : undefined;
}

/** What an entry of a menu is called, be it by its picture. */
const nameOf = (entry: Element): string => labelOf(entry) || textOf(entry);

/** The person may have opened the menu of another post before that of theirs was there again. */
function isStillAbout(press: Press, control: Element, recogniser: Recogniser): boolean {
  const now = recogniser.press([control]);
  return now?.type === 'press' && isAbout(press, now.press);
}

/** Opens the menu of the same post again and waits for the same entry in it. */
async function reopened(press: Press, action: Action, recogniser: Recogniser, signal: AbortSignal): Promise<Element | undefined> {
  const opener = recogniser.site.actions.find(({ name }) => name === action.reopen);
  const page = documentOf(press.control);
  if (!opener || !press.subject) return undefined;
  const { subject, key } = press.subject;
  const name = nameOf(press.control);
  // One that stands in its post may still be there on another, which the pointer has just left.
  const isOurs = (control: Element): boolean => !press.anchored || recogniser.locator.around(control, subject)?.key === key;
  const named = (): Element | undefined => {
    const all = recogniser.controlsIn(page, action).filter(isOurs);
    if (name !== '') return all.find((control) => nameOf(control) === name);
    return press.entry?.of === all.length ? all[press.entry.index] : undefined;
  };
  const entry = (): Element | undefined => {
    const found = named();
    return found && (press.anchored || isStillAbout(press, found, recogniser)) ? found : undefined;
  };
  const handle = recogniser.locator
    .find(subject, key)
    .flatMap(({ container }) => recogniser.controlsIn(container, opener))
    .find((control) => closestOf(control, subject.container) === null || recogniser.locator.around(control, subject)?.key === key);
  if (!handle) return undefined;
  recogniser.reopens(opener, press.subject);
  dispatchPress(handle, OPENING[opener.replay], { pointerType: 'mouse' });
  const there = entry();
  if (there) return there;
  return new Promise((resolve) => {
    const done = (found?: Element): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = entry();
      if (found) done(found);
    });
    const timer = setTimeout(done, REOPENING);
    signal.addEventListener('abort', () => done(), { once: true });
    observer.observe(page, { childList: true, subtree: true, attributes: true });
  });
}

function replayComposer(press: Press, via: Extract<Press['via'], { type: 'composer' }>, withheld: Withheld, recogniser: Recogniser): boolean {
  const { composer } = via;
  const draft = press.draft?.text ?? '';
  const same = isAttached(via.root) && recogniser.draftIn(composer, via.root) === draft;
  const roots = same ? [via.root] : draft === '' ? [] : recogniser.composersWith(composer, draft);
  const root = roots.length === 1 ? roots[0] : undefined;
  if (!root) return false;
  const now = recogniser.composed(same && isAttached(press.control) ? press.control : (editorIn(composer, root) ?? root), composer);
  if (!now || !isAbout(press, now)) return false;
  const { key: pressed } = withheld;
  // A key on the button itself is a press of it, whatever the setting says of the field.
  if (pressed && composer.replay === 'key' && !fitsAny(press.control, composer.submit)) {
    const editor = editorIn(composer, root);
    if (editor) dispatchKey(pressed.on && isOutside(pressed.on, composer) ? pressed.on : editor, pressed);
    return editor !== undefined;
  }
  const submits = findAll(root, composer.submit).filter((element) => !isDisabled(element) && isShown(element));
  const submit = submits.find((element) => element === press.control) ?? submits[0];
  if (submit) {
    dispatchPress(submit, composer.replay === 'click' || isOnlyClick(withheld) ? ['click'] : SEQUENCE, withheld);
    return true;
  }
  const key = composer.submitKeys[0];
  const editor = editorIn(composer, root);
  // Without a button the site takes the key that was pressed.
  if (!key || !editor || fitsAny(press.control, composer.submit)) return false;
  dispatchKey(editor, key);
  return true;
}

/** Where the key was pressed is there still, and was no editor of the composer: the site took it all the same. */
const isOutside = (on: Element, composer: Composer): boolean => isAttached(on) && closestOf(on, composer.editor) === null;

/** The page may have moved on under the draft: what was a comment on one post would be one on another. */
function isAbout(before: Press, now: Press): boolean {
  if (before.kind !== now.kind) return false;
  return before.subject && now.subject ? isStill(before.subject, now.subject) : before.subject === now.subject;
}

const editorIn = (composer: Composer, root: Element): Element | undefined =>
  composer.editor.flatMap((css) => [...selectAll(root, css), ...(matches(root, css) ? [root] : [])])[0];

function dispatchKey(editor: Element, { key, ctrl }: Composer['submitKeys'][number]): void {
  for (const type of ['keydown', 'keyup']) {
    editor.dispatchEvent(
      new KeyboardEvent(type, { key, code: key, keyCode: 13, which: 13, ctrlKey: ctrl, bubbles: true, cancelable: true, composed: true }),
    );
  }
}

function dispatchPress(control: Element, types: readonly string[], { pointerType }: Pick<Withheld, 'pointerType'>): void {
  const right = types.includes('contextmenu');
  const view = documentOf(control).defaultView;
  const box = boxOf(control);
  const shared = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    button: right ? 2 : 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { pointerId: 1, pointerType: pointerType || 'mouse', isPrimary: true };
  for (const type of types) {
    const buttons = type === 'pointerdown' || type === 'mousedown' ? (right ? 2 : 1) : 0;
    const event =
      type === 'click' || type === 'contextmenu' || type.startsWith('pointer')
        ? new PointerEvent(type, { ...shared, ...pointer, buttons })
        : new MouseEvent(type, { ...shared, buttons });
    EventTarget.prototype.dispatchEvent.call(control, event);
  }
}
