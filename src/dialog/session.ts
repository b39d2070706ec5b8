/** One asking: from the moment the dialog opens to the answer. */
import type { DialogView } from '../protocol.ts';
import { attributesOf, type Card, createCard, type PendingView } from './card.ts';
import css from './dialog.css?inline';
import { SHELL_EVENTS, TOP_LAYER_EVENTS } from './events.ts';
import { rememberFocus } from './focus.ts';
import { moveBy } from './keys.ts';
import { Overlay } from './overlay.ts';
import { type Button, isPressKey, PressTracker } from './press.ts';
import { Readiness } from './readiness.ts';
import { randomName } from './styles.ts';
import { faultOf, readVisibility } from './visibility.ts';
import { takesWheel } from './wheel.ts';

export type Answer = 'continue' | 'cancel' | 'tampered';

export interface SessionOptions {
  readonly view: DialogView | PendingView;
  readonly document: Document;
  readonly signal: AbortSignal;
  shield(attribute: string, on: boolean): void;
  readonly now?: () => number;
}

/** Milliseconds in which a second click at one place may be the end of a double click on what lay there before. */
const DOUBLE_CLICK = 400;
/** Presses of confirm that may go wrong because the dialog was not to be seen. */
const MOST_FAULTS = 3;
/** How long the last key's repeats and release are still kept from the page, in milliseconds. */
const TAIL = 2000;

export class Session {
  readonly answer: Promise<Answer>;
  readonly #document: Document;
  readonly #now: () => number;
  readonly #overlay: Overlay;
  readonly #card: Card;
  readonly #presses = new PressTracker();
  readonly #listening = new AbortController();
  readonly #place;
  #resolve: (answer: Answer) => void = () => undefined;
  #view: DialogView | PendingView;
  #open = false;
  readonly #readiness: Readiness;
  #faults = 0;
  #openedAt = 0;
  /** When the pointer that may press Batal went down. */
  #downAt = 0;
  /** The person moved about in the dialog: only then can the focus be on confirm by their will. */
  #movedAbout = false;
  /** Codes of keys that went down in the dialog and have not come up. */
  readonly #keysDown = new Set<string>();
  /** A click of assistive technology on its way to what it is on. */
  #foreign: Event | undefined;
  #handled: { event: Event; ours: boolean } | undefined;

  constructor(private readonly options: SessionOptions) {
    this.#document = options.document;
    this.#now = options.now ?? (() => performance.now());
    this.#view = options.view;
    this.answer = new Promise((resolve) => (this.#resolve = resolve));
    this.#place = rememberFocus(this.#document);
    this.#overlay = new Overlay(this.#document, randomName(), css, this.#now, () => this.#finish('tampered'), () => this.#risen(), () => this.#finish('cancel'));
    this.#card = createCard(this.#document);
    this.#readiness = new Readiness(this.#document.defaultView, (ready) => this.#overlay.change(() => this.#card.setReady(ready)));
    this.#overlay.change(() => this.#overlay.dialog.append(this.#card.element));
  }

  /** Opens the dialog; after an abort there is nothing to open, and the answer is cancel. */
  start(): void {
    if (this.options.signal.aborted) this.#resolve('cancel');
    else this.#start();
  }

  get open(): boolean {
    return this.#open;
  }

  /** Shows the finished text; confirm can be pressed from half a second after it was painted. */
  show(view: DialogView): void {
    if (!this.#open) return;
    this.#view = view;
    this.#presses.reset();
    this.#present();
  }

  /** @returns true when the event belongs to the dialog; the page then sees nothing of it */
  handle(event: Event): boolean {
    if (this.#handled?.event === event) return this.#handled.ours;
    const ours = event.isTrusted && this.#take(event);
    this.#handled = { event, ours };
    if (ours && !this.#goesOn(event)) event.stopImmediatePropagation();
    return ours;
  }

  #start(): void {
    this.#open = true;
    this.#openedAt = this.#now();
    this.#listen();
    this.options.signal.addEventListener('abort', () => this.#finish('cancel'), { signal: this.#listening.signal });
    this.#overlay.root.addEventListener('click', (event) => this.#takeForeign(event));
    this.options.shield(this.#overlay.attribute, true);
    this.#present();
    this.#moveFocus(() => {
      this.#overlay.open();
      this.#card.cancel.focus({ preventScroll: true });
    });
    this.#overlay.watchOver(this.#card.element);
  }

  /** Where it listens already nothing is added. */
  #listen(): void {
    for (const type of SHELL_EVENTS) this.#document.defaultView?.addEventListener(type, this.#hear, { capture: true, passive: false, signal: this.#listening.signal });
  }

  /** `document.open()`, which may have been what took the dialog away, took every listener of the window away too. */
  #risen(): void {
    this.#listen();
    this.#waitAnew();
  }

  #present(): void {
    const view = this.#view;
    this.#overlay.change(() => {
      this.#card.show(view);
      for (const [name, value] of Object.entries(attributesOf(view))) this.#overlay.dialog.setAttribute(name, value);
    });
    this.#waitAnew();
  }

  /** What is to be seen changed just now, or was not in sight. */
  #waitAnew(): void {
    if (!this.#open) return;
    if ('pending' in this.#view) this.#readiness.stop();
    else this.#readiness.wait();
  }

  /** Page handlers of focus and blur see nothing of our coming and going: for them the draft was never left. */
  #moveFocus(move: () => void): void {
    this.#overlay.moving = true;
    move();
    this.#overlay.moving = false;
  }

  #finish(answer: Answer): void {
    if (!this.#open) return;
    this.#open = false;
    this.#readiness.stop();
    this.#moveFocus(() => {
      this.#overlay.remove();
      this.#place.restore();
    });
    this.options.shield(this.#overlay.attribute, false);
    if (this.#keysDown.size === 0) this.#listening.abort();
    else setTimeout(() => this.#listening.abort(), TAIL);
    this.#resolve(answer);
  }

  readonly #hear = (event: Event): void => {
    const ours = this.handle(event);
    if (ours && event instanceof WheelEvent) {
      if (!takesWheel(event, this.#overlay.root)) event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  /** What only a listener further in can deal with: wheel must be prevented there, a helper's click shows its target there. */
  #goesOn(event: Event): boolean {
    return event.type === 'wheel' || event === this.#foreign;
  }

  #take(event: Event): boolean {
    if (event instanceof KeyboardEvent) return this.#open ? this.#takeKey(event) : this.#takeTail(event);
    if (TOP_LAYER_EVENTS.has(event.type)) {
      if (this.#open) this.#overlay.noteTopLayer(event);
      return false;
    }
    if (event.type === 'visibilitychange' || (event.type === 'focus' && event.target === this.#document.defaultView)) {
      // Back from behind another tab or window, perhaps under a press that was meant for that one.
      this.#waitAnew();
      return false;
    }
    if (event instanceof FocusEvent) return this.#takeFocus(event);
    if (!this.#open || event.target !== this.#overlay.host) return false;
    if (event instanceof MouseEvent) this.#takePointer(event);
    return true;
  }

  #takeFocus(event: FocusEvent): boolean {
    const { host, moving } = this.#overlay;
    if (!(event.target instanceof Element)) return false;
    return moving || (this.#open && (event.target === host || event.relatedTarget === host));
  }

  #takePointer(event: MouseEvent): void {
    if (event.type === 'pointercancel') this.#presses.pointerCancel();
    if (event.button !== 0) return;
    if (event.type === 'pointerdown') {
      this.#downAt = this.#now();
      this.#movedAbout = true;
      // Whoever presses before they can have read presses again after it.
      if (!this.#readiness.ready) this.#waitAnew();
      this.#presses.pointerDown(this.#begun(this.#buttonAt(event), { x: event.clientX, y: event.clientY }));
    } else if (event.type === 'click' && event.detail !== 0) {
      const button = this.#presses.pointerClick(this.#buttonAt(event));
      const isSecond = event.detail > 1 && this.#downAt - this.#openedAt < DOUBLE_CLICK;
      if (!isSecond) this.#press(button, { x: event.clientX, y: event.clientY });
    } else if (event.type === 'click') {
      const button = this.#presses.keyClick(this.#focused(), this.#now());
      if (button === 'foreign') this.#foreign = event;
      else this.#press(button, undefined);
    }
  }

  /** Assistive technology clicks without key or pointer, and need not move the focus; inside we learn on what. */
  #takeForeign(event: Event): void {
    if (event !== this.#foreign || !(event.target instanceof Element)) return;
    event.stopPropagation();
    this.#press(this.#begun(this.#nameOf(event.target), undefined), undefined);
  }

  #takeKey(event: KeyboardEvent): boolean {
    const { code, key, repeat } = event;
    if (event.type === 'keyup') {
      if (isPressKey(key)) this.#presses.keyUp(code, this.#now());
      this.#keysDown.delete(code);
    } else if (event.type === 'keydown') {
      const held = repeat && !this.#keysDown.has(code);
      if (!repeat) this.#keysDown.add(code);
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      // Held since before the dialog was there, or held on to: a press is one press. Ctrl+Enter is the site's, not ours.
      if (held || (isPressKey(key) && (repeat || chord))) event.preventDefault();
      else if (key === 'Escape') {
        // Left to the browser, it would close the page's own dialog once ours is gone.
        event.preventDefault();
        this.#finish('cancel');
      } else if (isPressKey(key)) {
        const on = this.#focused();
        this.#presses.keyDown(code, on === 'confirm' && !this.#movedAbout ? undefined : this.#begun(on, undefined), repeat);
      } else if (moveBy(event, this.#overlay.root)) {
        this.#movedAbout = true;
        event.preventDefault();
      }
    }
    return true;
  }

  /** After the answer: the rest of the key that gave it is not the page's. */
  #takeTail(event: KeyboardEvent): boolean {
    if (!this.#keysDown.has(event.code)) return false;
    if (event.type === 'keydown' && !event.repeat) {
      this.#keysDown.delete(event.code);
      return false;
    }
    event.preventDefault();
    if (event.type === 'keyup') this.#keysDown.delete(event.code);
    return true;
  }

  /** @returns the button, if a press that begins now may count */
  #begun(on: Button | undefined, at: { x: number; y: number } | undefined): Button | undefined {
    if (on !== 'confirm') return on;
    return this.#readiness.ready && this.#isSeen(at) ? on : undefined;
  }

  #press(button: Button | undefined, at: { x: number; y: number } | undefined): void {
    if (button === 'cancel') this.#finish('cancel');
    else if (button === 'confirm' && this.#readiness.ready && this.#isSeen(at)) this.#finish('continue');
  }

  /** Whether the person sees what they confirm; where not, puts it right as far as it can, for the next press. */
  #isSeen(at: { x: number; y: number } | undefined): boolean {
    const { host, dialog, unobscured } = this.#overlay;
    const { element: card, confirm: button } = this.#card;
    if (!this.#overlay.check(true) || !this.#overlay.settled || !this.#overlay.still) return false;
    const box = button.getBoundingClientRect();
    const point = at ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const fault = faultOf(readVisibility({ host, dialog, card, button, at: point, unobscured }));
    if (fault === undefined) return true;
    this.#faults++;
    if (this.#faults >= MOST_FAULTS) this.#finish('tampered');
    else if (fault === 'covered' || fault === 'not-modal') this.#overlay.retake();
    return false;
  }

  #buttonAt(event: MouseEvent): Button | undefined {
    return this.#nameOf(this.#overlay.root.elementFromPoint(event.clientX, event.clientY));
  }

  #focused(): Button | undefined {
    return this.#nameOf(this.#overlay.root.activeElement);
  }

  /** By the element itself: what it says of itself somebody else could have written. */
  #nameOf(element: Element | null): Button | undefined {
    const button = element?.closest('button');
    if (!button) return undefined;
    return button === this.#card.cancel ? 'cancel' : button === this.#card.confirm ? 'confirm' : undefined;
  }
}
