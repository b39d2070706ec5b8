/**
 * Whether the dialog still is what we made of it. A page can't look into a closed root, but in Firefox it can come by nodes
 * in there (`rangeParent` and `originalTarget` of an event, `window.find`), and in any browser it can adopt the host into
 * another document, which drops the root's style sheets.
 */
export class Integrity {
  readonly #observer: MutationObserver;
  #broken = false;

  /**
   * Watches from now on.
   * @param styled whether the root has our styles, and no others
   * @param onBroken somebody else changed something; told once
   */
  constructor(
    private readonly root: ShadowRoot,
    private readonly styled: () => boolean,
    private readonly onBroken: () => void,
  ) {
    this.#observer = new MutationObserver((records) => this.#judge(records));
    this.#observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }

  /** Makes a change of our own. */
  change(make: () => void): void {
    this.#judge(this.#observer.takeRecords());
    make();
    this.#observer.takeRecords();
  }

  /** Rules and animations are looked at each time: what hides the text for a while is gone again by the press. */
  isIntact(): boolean {
    this.#judge(this.#observer.takeRecords());
    if (!this.#broken && (!this.styled() || this.root.getAnimations().some(isForeign) || [...this.root.querySelectorAll('*:not(details)')].some(hasRoot))) this.#break();
    return !this.#broken;
  }

  /** Nothing in there moves, or is made to look as if it had. */
  isStill(): boolean {
    return this.root.getAnimations().length === 0;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #judge(records: readonly MutationRecord[]): void {
    // The person opens and closes what is folded away.
    if (records.some(({ target, attributeName }) => !(attributeName === 'open' && target instanceof HTMLDetailsElement))) this.#break();
  }

  #break(): void {
    if (this.#broken) return;
    this.#broken = true;
    this.onBroken();
  }
}

/** Ours are all in the style sheet. */
const isForeign = (animation: Animation): boolean => !(animation instanceof CSSAnimation || animation instanceof CSSTransition);

/** A root put over an element shows something else in its place, without a trace in the tree. (`details` has one of the browser's.) */
const hasRoot = (element: Element): boolean => {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (openOrClosedShadowRoot ?? element.shadowRoot) !== null;
};
