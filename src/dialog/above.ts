/** What of the page's may lie above the dialog: in the top layer, or drawn by the browser above all of the page. */

const IN_TOP_LAYER = ':popover-open,:modal,:fullscreen';
/** Lists, calendars and the like: above the top layer too. Not every browser we run in can name them. */
const PICKER = 'select:open,input:open';
const NAMES_OPEN = typeof CSS !== 'undefined' && CSS.supports('selector(:open)');
const NAMES_TRANSITION = typeof CSS !== 'undefined' && CSS.supports('selector(:active-view-transition)');
/** Parts of a box, across and down, at which is looked what lies there. */
const PLACES = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]] as const;

/** A form's own fields can stand in the way of its methods, by their names. */
export const isInTopLayer = (element: Element): boolean => Element.prototype.matches.call(element, IN_TOP_LAYER);

/**
 * What else is in the top layer, above or below.
 * @param deep looks into the page's shadow roots too, which takes a walk through the page
 */
export const othersIn = (document: Document, ours: Element, deep: boolean): Element[] =>
  [document, ...(deep ? shadowRootsIn(document, ours, openRoot) : [])].flatMap((root) => [...root.querySelectorAll(IN_TOP_LAYER)]).filter((element) => element !== ours);

/**
 * A list or calendar of one of the page's fields is open. It hides what is under it, and the page decides what it says.
 * @param deep looks into the page's shadow roots too, closed ones as well, which takes longer still
 */
export const hasOpenPicker = (document: Document, ours: Element, deep: boolean): boolean =>
  NAMES_OPEN && [document, ...(deep ? shadowRootsIn(document, ours, anyRoot) : [])].some((root) => root.querySelector(PICKER) !== null);

/**
 * Whether an element is the first thing at places all over a box, as far as they are in sight. A modal dialog of the page's
 * that came above it unheard makes it inert: then it is nowhere.
 */
export function isFirstIn(element: Element, { left, top, width, height }: DOMRect): boolean {
  const { ownerDocument: document } = element;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  if (width === 0 || height === 0) return true;
  return PLACES.every(([across, down]) => {
    const [x, y] = [left + width * across, top + height * down];
    return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || document.elementsFromPoint(x, y)[0] === element;
  });
}

/**
 * Ends a view transition of the page's: while it lasts, pictures of the page stand in the place of everything, or, where a
 * style hides those, nothing does; presses go through to what nobody sees.
 * @returns whether there was one
 */
export function endTransition(document: Document): boolean {
  if (!NAMES_TRANSITION || !document.documentElement?.matches(':active-view-transition')) return false;
  const { activeViewTransition } = document as { activeViewTransition?: ViewTransition | null };
  // One of ours ends the page's; not every browser gives us theirs.
  const transition = activeViewTransition ?? document.startViewTransition(() => undefined);
  for (const promise of [transition.ready, transition.finished, transition.updateCallbackDone]) promise.catch(() => undefined);
  transition.skipTransition();
  return true;
}

/** Every shadow root of a page that `rootOf` shows. */
function shadowRootsIn(root: Document | ShadowRoot, ours: Element, rootOf: (element: Element) => ShadowRoot | null): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element === ours) continue;
    const inner = rootOf(element);
    // The browser's own roots (of a video, an input) hold nothing of the page's.
    if (inner && inner instanceof ShadowRoot) found.push(inner, ...shadowRootsIn(inner, ours, rootOf));
  }
  return found;
}

/** An open one; in Firefox a closed one too. */
function openRoot(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Chromium shows closed ones by a method of its own for extensions. */
function anyRoot(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } } };
  try {
    if (element instanceof HTMLElement) return openRoot(element) ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // The extension is gone.
  }
  return openRoot(element);
}
