/** Repeats a held press exactly as it was withheld, on the control that now belongs to the same subject. */
import { findAll, fitsAny, isDisabled } from './dom.ts';
import type { Press, Recogniser } from './recognise.ts';
import type { Memory } from './recognise.ts';

/** What the site did not see of the press. */
export interface Withheld {
  readonly types: ReadonlySet<string>;
  readonly pointerType: string;
}

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Finds the control again and presses it. The events are untrusted, which is how the guard knows not to judge them.
 * @returns false when the control is gone or belongs to something else now; then nothing was sent
 */
export function replay(press: Press, withheld: Withheld, recogniser: Recogniser, memory: Memory): boolean {
  if (press.via.type === 'composer') return replayComposer(press, press.via, withheld, recogniser);
  const { action } = press.via;
  const control = press.anchored && press.subject ? anchored(press, recogniser) : portal(press, recogniser, memory);
  if (!control) return false;
  dispatchPress(control, action.replay === 'click' || isOnlyClick(withheld) ? ['click'] : SEQUENCE, withheld);
  return true;
}

/** A press of which the site saw the beginning lacks its click alone; a key press lacks everything. */
const isOnlyClick = ({ types }: Withheld): boolean => types.has('click') && !types.has('pointerdown') && !types.has('mousedown') && !types.has('keydown');

function anchored(press: Press, recogniser: Recogniser): Element | undefined {
  if (press.via.type !== 'action' || !press.subject) return undefined;
  const { action } = press.via;
  const controls = recogniser.find(press.subject.subject, press.subject.key).flatMap(({ container }) => recogniser.controlsIn(container, action));
  return controls.find((control) => control === press.control) ?? controls[0];
}

/** Menus and pickers hang outside their post: the same node counts, or the only one of its kind for the same post. */
function portal(press: Press, recogniser: Recogniser, memory: Memory): Element | undefined {
  if (press.via.type !== 'action') return undefined;
  const { action } = press.via;
  if (memory.opener && press.subject && action.subject.some(({ from }) => from === 'opener') && memory.opener.key !== press.subject.key) return undefined;
  const label = press.control.getAttribute('aria-label');
  const controls = recogniser.controlsIn(press.control.ownerDocument, action);
  if (controls.includes(press.control)) return press.control;
  const alike = controls.filter((control) => control.getAttribute('aria-label') === label);
  return alike.length === 1 ? alike[0] : undefined;
}

function replayComposer(press: Press, via: Extract<Press['via'], { type: 'composer' }>, withheld: Withheld, recogniser: Recogniser): boolean {
  const { composer } = via;
  const draft = press.draft?.text ?? '';
  const same = via.root.isConnected && recogniser.draftIn(composer, via.root) === draft;
  const roots = same ? [via.root] : draft === '' ? [] : recogniser.composersWith(composer, draft);
  const root = roots.length === 1 ? roots[0] : undefined;
  if (!root) return false;
  const submits = findAll(root, composer.submit).filter((element) => !isDisabled(element) && element.getClientRects().length > 0);
  const submit = submits.find((element) => element === press.control) ?? submits[0];
  if (submit) {
    dispatchPress(submit, composer.replay === 'click' || isOnlyClick(withheld) ? ['click'] : SEQUENCE, withheld);
    return true;
  }
  const key = composer.submitKeys[0];
  const editor = composer.editor.flatMap((css) => [...root.querySelectorAll(css), ...(root.matches(css) ? [root] : [])])[0];
  // Without a button the site takes the key that was pressed.
  if (!key || !editor || fitsAny(press.control, composer.submit)) return false;
  for (const type of ['keydown', 'keyup']) {
    editor.dispatchEvent(
      new KeyboardEvent(type, { key: key.key, code: key.key, keyCode: 13, which: 13, ctrlKey: key.ctrl, bubbles: true, cancelable: true, composed: true }),
    );
  }
  return true;
}

function dispatchPress(control: Element, types: readonly string[], { pointerType }: Withheld): void {
  const view = control.ownerDocument.defaultView;
  const box = control.getBoundingClientRect();
  const shared = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    button: 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { pointerId: 1, pointerType: pointerType || 'mouse', isPrimary: true };
  for (const type of types) {
    const buttons = type === 'pointerdown' || type === 'mousedown' ? 1 : 0;
    const event =
      type === 'click' || type.startsWith('pointer')
        ? new PointerEvent(type, { ...shared, ...pointer, buttons })
        : new MouseEvent(type, { ...shared, buttons });
    control.dispatchEvent(event);
  }
}
