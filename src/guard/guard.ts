/**
 * Holds a risky action before the site sees it. Listens on the window in the capture phase, ahead of every listener of
 * the page; decides in the event's own tick from verdicts made before; touches nothing that is known to be safe.
 */
import { handleDialogEvent } from '../dialog/dialog.tsx';
import type { Site } from '../sites/site.ts';
import { Attention } from './attention.ts';
import { elementsOf, isTyping } from './dom.ts';
import { reportHealth } from './health.ts';
import { Holder } from './holder.ts';
import { Memory } from './memory.ts';
import { itemsOf, type Press, unlessEmpty } from './press.ts';
import { Recogniser, type Recognised } from './recognise.ts';
import type { Transport } from './transport.ts';
import { matches } from './tree.ts';
import { Verdicts } from './verdicts.ts';
import { watch } from './watch.ts';

/** Two taps within this time are a double tap, in milliseconds. */
const DOUBLE_TAP = 350;
/** A finger that stays this long may have opened something, in milliseconds; sites wait for about half a second. */
const RESTED = 400;

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick', 'dblclick'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** What only the dialog has a use for: the page must not take the dialog's focus for the end of the draft, nor cover it unheard. */
const DIALOG_ONLY = ['focus', 'blur', 'focusout', 'contextmenu', 'pointercancel', 'touchcancel', 'copy', 'beforetoggle', 'toggle', 'close', 'fullscreenchange'] as const;

/** A press under way, from its first event to its click. */
interface Gesture {
  /** Every further event of this press is withheld. */
  withholding: boolean;
  readonly types: Set<string>;
  /** When it went down, in milliseconds of the page. */
  readonly began: number;
  readonly pointerType: string;
  /** The second tap of two on something that a double click acts on. */
  readonly double?: Press;
}

export class Guard {
  readonly #memory = new Memory(() => this.#verdicts.privateMessages, () => this.document.location?.pathname ?? '');
  readonly #verdicts: Verdicts;
  readonly #recogniser: Recogniser;
  readonly #attention: Attention;
  readonly #holder: Holder;
  readonly #stop = new AbortController();
  #gesture: Gesture | undefined;
  /** Keys whose release is withheld because their press was. */
  readonly #heldKeys = new Set<string>();
  #tap: { id: string; at: number } | undefined;

  constructor(
    private readonly window: Window,
    private readonly document: Document,
    private readonly site: Site,
    private readonly transport: Transport,
  ) {
    this.#verdicts = new Verdicts(transport, () => this.stop());
    this.#recogniser = new Recogniser(site, document, this.#memory);
    this.#attention = new Attention(site, this.#recogniser, this.#verdicts, this.#memory);
    this.#holder = new Holder(document, this.#recogniser, this.#verdicts, transport, this.#stop.signal);
  }

  /** Starts listening. Stops by itself once the extension is gone. */
  start(): void {
    const signal = this.#stop.signal;
    const capture = { capture: true, signal } as const;
    const listeners: [type: string, hear: (event: Event) => void, options: AddEventListenerOptions][] = [
      // Passive for a finger: a listener that might prevent it holds up scrolling, and the page could tell by `cancelable` that one is there.
      ...POINTER.map((type): (typeof listeners)[number] => [type, (event) => this.#safely(event, (e) => this.#onPointer(e)), { ...capture, passive: type.startsWith('touch') }]),
      ...KEYS.map((type): (typeof listeners)[number] => [type, (event) => this.#safely(event, (e) => this.#onKey(e)), capture]),
      ...DIALOG_ONLY.map((type): (typeof listeners)[number] => [type, (event) => this.#safely(event, () => undefined), capture]),
      ['pointerover', (event) => this.#safely(event, (e) => this.#attention.hover(e)), { ...capture, passive: true }],
      ['input', (event) => this.#safely(event, (e) => this.#attention.input(e)), { ...capture, passive: true }],
      ['focusin', (event) => this.#safely(event, (e) => this.#attention.focus(e)), { ...capture, passive: true }],
      // A page kept for "back" must not come back with a dialog whose ticket is gone.
      ['pagehide', (event) => event.isTrusted && this.#holder.leave(), capture],
      // While it was kept, consent may have been withdrawn or a setting changed.
      ['pageshow', (event) => event.isTrusted && 'persisted' in event && event.persisted === true && this.#verdicts.renew(), capture],
    ];
    const listen = (): void => {
      for (const [type, hear, options] of listeners) this.window.addEventListener(type, hear, options);
    };
    listen();
    // `document.open()` takes every listener of the window away, ours too, and puts another root in; one that is there is not added twice.
    const roots = new MutationObserver(listen);
    roots.observe(this.document, { childList: true });
    signal.addEventListener('abort', () => roots.disconnect(), { once: true });
    this.#attention.watchDrafts(this.window, this.document, signal);
    const isMessenger = this.site.composers.some((composer) => composer.private);
    this.transport.listen((message) => {
      if (message.type === 'deactivate') this.stop();
      else this.#verdicts.renew();
    }, signal);
    if (isMessenger) this.#verdicts.learn();
    const sightings = watch({
      document: this.document,
      site: this.site,
      recogniser: this.#recogniser,
      verdicts: this.#verdicts,
      memory: this.#memory,
      signal,
    });
    reportHealth({ window: this.window, document: this.document, site: this.site, sightings, transport: this.transport, signal });
  }

  get alive(): boolean {
    return !this.#stop.signal.aborted && this.transport.alive();
  }

  /** Once nothing is held: another may take its place then. */
  idle(): Promise<void> {
    return this.#holder.idle();
  }

  /** Detaches everything; what is held does not happen. The page works as without us. */
  stop(): void {
    this.#stop.abort();
  }

  /** A fault of ours must never break the page: it gives up, and the event goes its way. */
  #safely<E extends Event>(event: E, handle: (event: E) => void): void {
    // The dialog is asked first, after its end too: the rest of the key that answered it is not the page's either. Nor is it
    // where the extension is gone by now: a press on Batal must not fall through to what lies beneath.
    if (handleDialogEvent(event)) return;
    if (!this.transport.alive()) {
      this.stop();
      return;
    }
    if (!event.isTrusted) return;
    handle(event);
  }

  #onPointer(event: Event): void {
    if (!(event instanceof MouseEvent)) {
      // Touch events carry no press of their own: they follow the gesture that their pointer event began.
      if (this.#gesture?.withholding) this.#withhold(event, false);
      return;
    }
    // A click made by the keyboard or by assistive technology belongs to no pointer gesture.
    if (event.type === 'click' && event.detail === 0) this.#gesture = undefined;
    if (event.type === 'pointerdown') {
      this.#gesture = { withholding: false, types: new Set(), began: event.timeStamp, pointerType: event instanceof PointerEvent ? event.pointerType : 'mouse' };
      // A menu on the right button belongs to what it was opened on.
      if (event.button === 2) this.#attention.remember(this.#recogniser.press(elementsOf(event)), []);
    }
    if (event.button !== 0 || (event.altKey && this.site.ignoresModifiedClicks)) return;
    const begins = event.type === 'pointerdown' || event.type === 'mousedown';
    if (!begins && event.type !== 'click' && event.type !== 'dblclick') {
      if (this.#gesture?.withholding) this.#withhold(event, true);
      return;
    }
    const path = elementsOf(event);
    const { double } = this.#gesture ?? {};
    if (event.type === 'dblclick' || (double && event.type === 'click')) {
      const twice = double ? { type: 'press' as const, press: double } : this.#recogniser.press(path, true);
      if (twice?.type === 'press') this.#commitPress(event, twice.press);
      return;
    }
    if (event.type === 'pointerdown' && this.#gesture?.pointerType === 'touch') this.#countTaps(path, this.#gesture);
    const recognised = this.#gesture?.double ? undefined : this.#recogniser.press(path);
    if (recognised?.type === 'press') {
      const commit = this.#commitOf(recognised.press);
      // The click that ends a long press is the picker's.
      if (event.type === 'click' && this.#opened(recognised.press, event)) return;
      // A click without a press before it is a key's, and acts where only presses are listened to as well.
      if (event.type === commit || (event.type === 'click' && !this.#gesture)) this.#commitPress(event, recognised.press);
      else if (this.#gesture?.withholding) this.#withhold(event, true);
      else if (begins) this.#beginPress(event, recognised.press);
      return;
    }
    if (event.type === 'mousedown' && this.#gesture?.withholding) {
      this.#withhold(event, true);
      return;
    }
    // A press that began on a held control and ended elsewhere is no press of anything.
    if (event.type === 'click' && this.#gesture?.withholding) this.#withhold(event, true);
    this.#attention.remember(recognised, path);
  }

  /** Not every touch screen makes a double click of two taps: the second is held where the double click would be. */
  #countTaps(path: readonly Element[], gesture: Gesture): void {
    const recognised = this.#recogniser.press(path, true);
    const press = recognised?.type === 'press' ? recognised.press : undefined;
    const again = press !== undefined && this.#tap?.id === press.id && Date.now() - this.#tap.at < DOUBLE_TAP;
    this.#tap = press && { id: press.id, at: Date.now() };
    if (press && again && this.#holder.decide(press) === 'hold') this.#gesture = { ...gesture, withholding: true, double: press };
    else if (press) this.#verdicts.prefetch(itemsOf(press));
  }

  /** Whether a finger rested on the control and what its action leads to is there now. */
  #opened({ via }: Press, event: MouseEvent): boolean {
    const gesture = this.#gesture;
    if (gesture?.pointerType !== 'touch' || via.type !== 'action' || via.action.longPress !== true) return false;
    if (gesture.withholding || event.timeStamp - gesture.began < RESTED) return false;
    return this.#recogniser.isFollowed(via.action);
  }

  #commitOf(press: Press): string {
    return (press.via.type === 'action' ? press.via.action.commit : press.via.composer.commit) ?? 'click';
  }

  /** Pointer or mouse goes down: known risky is withheld from here on; unknown is asked about while the press lasts. */
  #beginPress(event: MouseEvent, press: Press): void {
    const decision = this.#holder.decide(press);
    if (decision === 'pass') return;
    const longTouch = this.#gesture?.pointerType === 'touch' && press.via.type === 'action' && press.via.action.longPress === true;
    if (decision === 'hold' && !longTouch && this.#gesture) {
      this.#gesture.withholding = true;
      this.#withhold(event, true);
    } else {
      this.#verdicts.prefetch(itemsOf(press));
    }
  }

  #commitPress(event: MouseEvent, press: Press): void {
    const gesture = this.#gesture;
    if (event.type === 'click') this.#gesture = undefined;
    const decision = this.#holder.decide(press);
    if (decision === 'pass' && !gesture?.withholding) {
      this.#holder.usePass(press);
      return;
    }
    // What follows a held mousedown must not reach the page either.
    if (event.type === 'mousedown' && gesture) gesture.withholding = true;
    stopEvent(event, true);
    const types = new Set([...(gesture?.types ?? []), event.type]);
    this.#holder.hold(press, decision, { types, pointerType: gesture?.pointerType ?? 'mouse' });
  }

  #onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type !== 'keydown') {
      if (event.type === 'keyup') this.#attention.input(event);
      if (!this.#heldKeys.has(event.code)) return;
      stopEvent(event, true);
      if (event.type === 'keyup') this.#heldKeys.delete(event.code);
      return;
    }
    if (event.isComposing || event.keyCode === 229) return;
    if (event.repeat && this.#heldKeys.has(event.code)) {
      stopEvent(event, true);
      return;
    }
    // Its release may have gone to the dialog.
    this.#heldKeys.delete(event.code);
    const press = this.#pressOfKey(event);
    if (!press) return;
    const decision = this.#holder.decide(press);
    if (decision === 'pass') {
      this.#holder.usePass(press);
      return;
    }
    stopEvent(event, true);
    this.#heldKeys.add(event.code);
    this.#holder.hold(press, decision, { types: new Set(['keydown']), pointerType: '', key: { key: event.key, ctrl: event.ctrlKey || event.metaKey, on: elementsOf(event)[0] } });
  }

  #pressOfKey(event: KeyboardEvent): Press | undefined {
    const path = elementsOf(event);
    const target = path[0];
    if (!target) return undefined;
    if (isTyping(target)) {
      return event.key === 'Enter' ? unlessEmpty(this.#recogniser.editorKey(target, event) ?? this.#recogniser.keyAnywhere(target, event, true)) : undefined;
    }
    const focused = this.document.activeElement ?? target;
    if (event.key === 'Enter') {
      // A dialog of the site may take it wherever the focus is.
      const press = this.#take(this.#recogniser.shortcut('enter', focused), path);
      if (press) return press;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const press = this.#take(this.#recogniser.press(path.slice(0, 1)), path);
      if (press && this.#holder.decide(press) === 'hold') return press;
      const sent = event.key === 'Enter' ? unlessEmpty(this.#recogniser.keyAnywhere(target, event, false)) : undefined;
      if (sent && (!press || this.#holder.decide(sent) !== 'pass')) return sent;
      // A native button answers these keys with a click, which is judged as such; what is known to be risky is held
      // before the page sees the key. A div in the role of a button makes no click: the key is all there is.
      const native = matches(target, 'button,a[href],summary,input');
      return native ? undefined : press;
    }
    // A sign may need Shift to be typed; a letter with Shift is another key.
    if (event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && /^\p{L}/u.test(event.key))) return undefined;
    return this.#take(this.#recogniser.shortcut(event.key.toLowerCase(), focused), path);
  }

  #take(recognised: Recognised | undefined, path: readonly Element[]): Press | undefined {
    if (recognised?.type === 'press') return recognised.press;
    this.#attention.remember(recognised, path);
    return undefined;
  }

  #withhold(event: Event, prevent: boolean): void {
    this.#gesture?.types.add(event.type);
    // A prevented pointerdown would swallow the mouse events that follow, and with them the click we decide on.
    stopEvent(event, prevent && !event.type.startsWith('pointer'));
  }
}

function stopEvent(event: Event, prevent: boolean): void {
  event.stopImmediatePropagation();
  if (prevent && event.cancelable) event.preventDefault();
}
