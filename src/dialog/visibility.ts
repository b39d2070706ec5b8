/**
 * Whether a person can really see the dialog at the moment they press: a page may make it transparent, cover it, shrink
 * it or push it away and have the press land on it all the same. The rules are pure; `readVisibility` asks the DOM.
 */

/** What of an element's computed style can hide what is in it. */
export interface Layer {
  readonly opacity: number;
  readonly visibility: string;
  readonly filter: string;
  /** `clip-path`, `mask-image`, `transform`, `rotate`, `scale`, `translate`, in this order; `none` where unset. */
  readonly effects: readonly string[];
  readonly blend: string;
  /** `none` only counts on the host: it has its own value, not its parent's. */
  readonly pointerEvents: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Reading {
  readonly modal: boolean;
  /** Has a box that is painted. */
  readonly rendered: boolean;
  /** The host is the first thing under the point of the press. */
  readonly topmost: boolean;
  /** What the browser itself says of occlusion, where it can tell. */
  readonly unobscured: boolean | undefined;
  readonly host: Layer;
  /** html and body. */
  readonly around: readonly Layer[];
  /** Scale of CSS `zoom`, 1 where unset. */
  readonly zoom: number;
  readonly card: Box;
  readonly button: Box;
  readonly viewport: { readonly width: number; readonly height: number };
}

export type Fault = 'not-modal' | 'not-rendered' | 'see-through' | 'distorted' | 'small' | 'off-screen' | 'covered';

/** Opacity that password managers ask for before they accept a press (KeePassXC: 0.7). */
const LEAST_OPACITY = 0.7;
/** Narrowest and lowest viewport, in CSS pixels, in which the text can be read at all. */
const LEAST_VIEWPORT = { width: 200, height: 160 };
const LEAST_BUTTON = 32;
const MOST_ZOOM = 2;
/** Part of the card that must be within the viewport. */
const LEAST_OVERLAP = 0.9;

const HARMLESS_EFFECT = /^(?:none|auto|normal|matrix\(1, 0, 0, 1, 0, 0\)|0px(?: 0px)*|0deg|1(?: 1)*)?$/;

/** Whether a filter leaves text unreadable. Night modes invert, tint or dim a page a little, which is no attack. */
export function filterHides(filter: string): boolean {
  if (filter === 'none' || filter === '') return false;
  const functions = [...filter.matchAll(/([a-z-]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)];
  if (functions.length === 0) return true;
  return functions.some(([, name = '', argument = '']) => {
    const amount = Number.parseFloat(argument) / (argument.trim().endsWith('%') ? 100 : 1);
    switch (name) {
      case 'hue-rotate':
      case 'saturate':
      case 'sepia':
      case 'grayscale':
      case 'drop-shadow':
        return false;
      case 'invert':
        return !(amount <= 0.1 || amount >= 0.85);
      case 'opacity':
        return !(amount >= LEAST_OPACITY);
      case 'brightness':
      case 'contrast':
        return !(amount >= 0.7 && amount <= 1.5);
      default:
        return true;
    }
  });
}

/** @returns what stands against taking a press, or `undefined` where the dialog is really to be seen */
export function faultOf(reading: Reading): Fault | undefined {
  const { card, button, viewport } = reading;
  const layers = [reading.host, ...reading.around];
  if (!reading.modal) return 'not-modal';
  if (!reading.rendered || layers.some(({ visibility }) => visibility !== 'visible')) return 'not-rendered';
  if (!(layers.reduce((product, { opacity }) => product * opacity, 1) >= LEAST_OPACITY)) return 'see-through';
  if (layers.some(({ filter, effects, blend }) => filterHides(filter) || blend !== 'normal' || !effects.every((effect) => HARMLESS_EFFECT.test(effect)))) {
    return 'distorted';
  }
  if (viewport.width < LEAST_VIEWPORT.width || viewport.height < LEAST_VIEWPORT.height) return 'small';
  // So large that next to nothing of the text is in sight; a person's own zoom is no part of this number.
  if (reading.zoom > MOST_ZOOM) return 'distorted';
  if (reading.zoom < 0.5 || card.width < Math.min(280, viewport.width * 0.8) || card.height < Math.min(140, viewport.height * 0.8)) return 'small';
  if (button.height < LEAST_BUTTON || button.width < LEAST_BUTTON) return 'small';
  if (overlap(card, viewport) < LEAST_OVERLAP || overlap(button, viewport) < LEAST_OVERLAP) return 'off-screen';
  if (!reading.topmost || reading.unobscured === false || reading.host.pointerEvents === 'none') return 'covered';
  return undefined;
}

/** Part of a box's area that is within the viewport, 0 to 1. */
function overlap(box: Box, viewport: Reading['viewport']): number {
  const width = Math.min(box.left + box.width, viewport.width) - Math.max(box.left, 0);
  const height = Math.min(box.top + box.height, viewport.height) - Math.max(box.top, 0);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (box.width * box.height);
}

function readLayer(element: Element): Layer {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const value = (name: string): string => style?.getPropertyValue(name) ?? '';
  return {
    opacity: Number.parseFloat(value('opacity')),
    visibility: value('visibility'),
    filter: value('filter'),
    effects: ['clip-path', 'mask-image', 'transform', 'rotate', 'scale', 'translate'].map(value),
    blend: value('mix-blend-mode'),
    pointerEvents: value('pointer-events'),
  };
}

/**
 * @param at the point of the press in CSS pixels of the viewport
 * @param unobscured the browser's own report of occlusion, where it gives one
 */
export function readVisibility(parts: {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  card: Element;
  button: Element;
  at: { x: number; y: number };
  unobscured: boolean | undefined;
}): Reading {
  const { host, dialog, card, button, at, unobscured } = parts;
  const document = host.ownerDocument;
  const view = document.defaultView;
  // Not known to every browser; where it is, it tells of an ancestor's `zoom` that rectangles do not show.
  const { currentCSSZoom: zoom = 1 } = dialog as { currentCSSZoom?: number };
  return {
    modal: dialog.matches(':modal'),
    rendered: host.isConnected && dialog.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    topmost: document.elementsFromPoint(at.x, at.y)[0] === host,
    unobscured,
    host: readLayer(host),
    around: [document.documentElement, document.body].filter((element) => element !== null).map(readLayer),
    zoom,
    card: card.getBoundingClientRect(),
    button: button.getBoundingClientRect(),
    viewport: { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 },
  };
}
