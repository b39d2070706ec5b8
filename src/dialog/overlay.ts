/**
 * The dialog's place in the page: a host with a random attribute, a closed root in it, a native modal dialog in the top
 * layer. Puts back what the page takes away, a bounded number of times; then the action stays cancelled.
 */
import { endTransition, hasOpenPicker, isFirstIn, isInTopLayer, othersIn } from './above.ts';
import { Integrity } from './integrity.ts';
import { addStyles } from './styles.ts';

const MOST_REAPPENDS = 3;
const MOST_CALLBACKS = 100;
const MOST_RETAKES = 5;
/** Milliseconds within which the retakes are counted. */
const RETAKE_WINDOW = 5000;
const CHECK_EVERY = 250;
/** Looks, of which one goes through the page's shadow roots for open lists. */
const DEEP_EVERY = 4;
/** Milliseconds for which the dialog may be without a box; then nobody is going to answer it. */
const LONGEST_UNSEEN = 2000;

/** Milliseconds for which something may be painted over the dialog, as the browser says, before it rises. */
const OBSCURED = 400;
const MOST_RISES = 2;

/** Only Chromium reports when anything is painted over an element. */
const TELLS_OCCLUSION = typeof IntersectionObserver !== 'undefined' && 'trackVisibility' in IntersectionObserver.prototype;

export class Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** True while we ourselves move the focus between page and dialog. */
  moving = false;
  readonly #integrity: Integrity;
  readonly #stop = new AbortController();
  readonly #attributes = new MutationObserver(() => this.#counted(() => this.#restoreAttributes()));
  readonly #children = new MutationObserver(() => this.#counted(() => this.#restorePlace()));
  /** In the top layer before us, hence under us. */
  #below = new Set<Element>();
  #callbacks = 0;
  #reappends = 0;
  #retakes: number[] = [];
  #lastSeen = 0;
  #looks = 0;
  #card: Element | undefined;
  #occlusion: IntersectionObserver | undefined;
  #unobscured: boolean | undefined;
  #obscuredAt = 0;
  /** How often it rose for what only the browser's word tells of, since it was last seen whole. */
  #rises = 0;

  constructor(
    private readonly document: Document,
    readonly attribute: string,
    css: string,
    private readonly now: () => number,
    /** The page will not leave us alone. */
    private readonly onTampered: () => void,
    /** It was covered, or gone, until now. */
    private readonly onRetaken: () => void,
    /** Closed by the browser: Esc, a back gesture. */
    private readonly onClosed: () => void,
  ) {
    this.host = document.createElement('div');
    this.host.setAttribute(attribute, '');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const styled = addStyles(this.root, css);
    this.dialog = document.createElement('dialog');
    this.root.append(this.dialog);
    this.#integrity = new Integrity(this.root, styled, () => this.onTampered());
  }

  /** Makes a change of our own in the dialog; any other ends it. */
  change(make: () => void): void {
    this.#integrity.change(make);
  }

  /** Nothing in the dialog moves. */
  get still(): boolean {
    return this.#integrity.isStill();
  }

  /** Enters the page and the top layer, and starts to watch over both. */
  open(): void {
    this.#lastSeen = this.now();
    this.document.documentElement.append(this.host);
    endTransition(this.document);
    this.#raise();
    this.dialog.addEventListener('cancel', () => this.onClosed());
    this.dialog.addEventListener('close', () => {
      // Our own closing, to rise again, has it open once more by the time this event comes.
      if (!this.dialog.open) this.onClosed();
    });
    this.#attributes.observe(this.host, { attributes: true });
    this.#children.observe(this.document.documentElement, { childList: true });
    this.#children.observe(this.document, { childList: true });
    const timer = setInterval(() => this.#look(), CHECK_EVERY);
    this.#stop.signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Looks from now on whether anything lies over the card; has the browser report what is painted over it, where it can. */
  watchOver(card: Element): void {
    this.#card = card;
    if (!TELLS_OCCLUSION) return;
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    this.#occlusion = new IntersectionObserver((entries) => {
      const last: (IntersectionObserverEntry & { isVisible?: boolean }) | undefined = entries.at(-1);
      const unobscured = last?.isVisible === true;
      if (unobscured) this.#rises = 0;
      else if (this.#unobscured !== false) this.#obscuredAt = this.now();
      this.#unobscured = unobscured;
    }, options);
    this.#lookAnew();
  }

  /** Whether nothing is painted over the card, as the browser last said; `undefined` where it can't tell, or not yet. */
  get unobscured(): boolean | undefined {
    return this.#unobscured;
  }

  /** False for the moment between a change of place and the browser's word on it; a press then can't be judged. */
  get settled(): boolean {
    return !this.#occlusion || this.#unobscured !== undefined;
  }

  #lookAnew(): void {
    if (!this.#occlusion || !this.#card) return;
    // What was said of an earlier place in the top layer no longer counts.
    this.#unobscured = undefined;
    this.#occlusion.unobserve(this.#card);
    this.#occlusion.observe(this.#card);
  }

  /**
   * Puts right what can be put right.
   * @param deep also looks into the page's shadow roots, which takes a walk through the page
   * @returns whether all was well before
   */
  check(deep = false): boolean {
    if (this.#stop.signal.aborted || !this.#integrity.isIntact()) return false;
    if (this.host.parentNode !== this.document.documentElement) {
      this.#restorePlace();
      return false;
    }
    if (this.dialog.checkVisibility()) this.#lastSeen = this.now();
    else if (this.now() - this.#lastSeen > LONGEST_UNSEEN) {
      this.onTampered();
      return false;
    }
    if (this.#isAbove(deep)) return true;
    this.retake();
    return false;
  }

  /** Every so often. A person can open no list behind us: one that is open is the page's doing, and we can't rise above it. */
  #look(): void {
    this.#looks++;
    if (hasOpenPicker(this.document, this.host, this.#looks % DEEP_EVERY === 0)) this.onTampered();
    else this.check();
  }

  /** Nothing lies above us, as far as can be told. */
  #isAbove(deep: boolean): boolean {
    if (endTransition(this.document) || !this.dialog.matches(':modal')) return false;
    // One that left the top layer and comes back is above us.
    for (const element of this.#below) if (!isInTopLayer(element)) this.#below.delete(element);
    if (!this.#others(deep).every((other) => this.#below.has(other))) return false;
    return (!this.#card || isFirstIn(this.host, this.#card.getBoundingClientRect())) && !this.#isObscured();
  }

  /**
   * The browser goes on saying that something is painted over us, of which nothing else tells: one put away by the page, say,
   * whose style keeps it in the top layer. Where rising does not help it is left at that; presses count for nothing then.
   */
  #isObscured(): boolean {
    if (this.#unobscured !== false || !this.still || this.now() - this.#obscuredAt < OBSCURED || this.#rises >= MOST_RISES) return false;
    this.#rises++;
    return true;
  }

  /** Something of the page enters or leaves the top layer; whichever it is, where it stood before says nothing any more. */
  noteTopLayer({ target, type }: Event): void {
    // One out of another frame is no instance of this frame's `Element`.
    for (const element of this.#below) if (element === target) this.#below.delete(element);
    if (type !== 'beforetoggle') this.check();
  }

  /** Rises above everything else in the top layer; gives up where something keeps rising above us. */
  retake(): void {
    const now = this.now();
    this.#retakes = [...this.#retakes.filter((at) => now - at < RETAKE_WINDOW), now];
    if (this.#retakes.length > MOST_RETAKES) this.onTampered();
    else {
      this.#raise();
      this.onRetaken();
    }
  }

  remove(): void {
    this.#stop.abort();
    this.#integrity.stop();
    this.#attributes.disconnect();
    this.#children.disconnect();
    this.#occlusion?.disconnect();
    if (this.dialog.open) this.dialog.close();
    this.host.remove();
  }

  #raise(): void {
    const focused = this.root.activeElement;
    const wasMoving = this.moving;
    this.moving = true;
    this.change(() => {
      if (this.dialog.open) this.dialog.close();
      this.dialog.showModal();
    });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    this.moving = wasMoving;
    this.#below = new Set(this.#others(true));
    this.#lookAnew();
  }

  #counted(restore: () => void): void {
    this.#callbacks++;
    if (this.#callbacks > MOST_CALLBACKS) this.onTampered();
    else restore();
  }

  #restoreAttributes(): void {
    for (const name of this.host.getAttributeNames()) if (name !== this.attribute) this.host.removeAttribute(name);
    if (this.host.getAttribute(this.attribute) !== '') this.host.setAttribute(this.attribute, '');
    this.#attributes.takeRecords();
  }

  #restorePlace(): void {
    const { documentElement } = this.document;
    if (this.host.parentNode === documentElement) return;
    this.#reappends++;
    if (this.#reappends > MOST_REAPPENDS || !documentElement) {
      this.onTampered();
      return;
    }
    documentElement.append(this.host);
    // Another one than before, perhaps.
    this.#children.observe(documentElement, { childList: true });
    this.#raise();
    this.onRetaken();
  }

  #others(deep: boolean): Element[] {
    return othersIn(this.document, this.host, deep);
  }
}
