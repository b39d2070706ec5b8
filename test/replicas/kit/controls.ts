/** One thing that a test or a demo may press, focus or write into, by name. */
export interface Control {
  /** Inside what the target names, or anywhere on the page, the topmost first. */
  readonly on: 'post' | 'account' | 'page';
  readonly selector: string;
  readonly meaning: string;
}

export type Controls = Readonly<Record<string, Control>>;

export interface Places {
  /** The node that shows a post now, the topmost where several do. */
  post(id: string): Element | null;
  /** Rows that name an account. */
  readonly accountRows: string;
}

const shown = (element: Element): boolean => element.getBoundingClientRect().width > 0;

// Overlays stand at the end of the body, the newest last; inside one, the first that is shown.
function topmost(selector: string): Element | null {
  for (const root of [document, ...document.querySelectorAll('.overlay')].toReversed()) {
    const all = [...root.querySelectorAll(selector)];
    const found = all.find(shown) ?? all[0];
    if (found) return found;
  }
  return null;
}

/** Finds the controls of a table for `window.replica.control`. Throws where the table lacks the name. */
export function finder(controls: Controls, places: Places): (name: string, target?: string) => Element | null {
  return (name, target) => {
    const control = controls[name];
    if (!control) throw new Error(`This replica has no control ${name}; it has ${Object.keys(controls).join(', ')}.`);
    const { on, selector } = control;
    if (target === undefined || on === 'page') return topmost(selector);
    if (on === 'account') return [...document.querySelectorAll(places.accountRows)].find((row) => row.textContent?.includes(target))?.querySelector(selector) ?? null;
    const post = places.post(target);
    return selector === ':scope' ? post : post?.querySelector(selector) ?? null;
  };
}
