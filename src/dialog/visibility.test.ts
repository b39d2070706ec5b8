import { describe, expect, test } from 'vitest';
import { type Fault, faultOf, filterHides, type Layer, type Reading } from './visibility.ts';

const layer: Layer = { opacity: 1, visibility: 'visible', filter: 'none', effects: ['none', 'none', 'none', 'none', 'none', 'none'], blend: 'normal', pointerEvents: 'auto' };
const clear: Reading = {
  modal: true,
  rendered: true,
  topmost: true,
  unobscured: undefined,
  host: layer,
  around: [layer, layer],
  zoom: 1,
  card: { left: 100, top: 50, width: 540, height: 600 },
  button: { left: 420, top: 590, width: 130, height: 48 },
  viewport: { width: 1000, height: 800 },
};
const html = (change: Partial<Layer>): Partial<Reading> => ({ around: [{ ...layer, ...change }, layer] });
const body = (change: Partial<Layer>): Partial<Reading> => ({ around: [layer, { ...layer, ...change }] });

test('a dialog in plain sight has no fault', () => {
  expect(faultOf(clear)).toBeUndefined();
  expect(faultOf({ ...clear, unobscured: true })).toBeUndefined();
});

test.each<[string, Partial<Reading>, Fault]>([
  ['not in the top layer as a modal', { modal: false }, 'not-modal'],
  ['not painted', { rendered: false }, 'not-rendered'],
  ['a hidden html', html({ visibility: 'hidden' }), 'not-rendered'],
  ['a faint html', html({ opacity: 0.69 }), 'see-through'],
  ['a faint body', body({ opacity: 0 }), 'see-through'],
  ['faintness of both together', { around: [{ ...layer, opacity: 0.8 }, { ...layer, opacity: 0.8 }] }, 'see-through'],
  ['an opacity that is no number', html({ opacity: Number.NaN }), 'see-through'],
  ['a blurred html', html({ filter: 'blur(8px)' }), 'distorted'],
  ['a transformed html', html({ effects: ['none', 'none', 'matrix(0, 0, 0, 0, 0, 0)', 'none', 'none', 'none'] }), 'distorted'],
  ['a clipped host', { host: { ...layer, effects: ['circle(0px at 50% 50%)', 'none', 'none', 'none', 'none', 'none'] } }, 'distorted'],
  ['a masked body', body({ effects: ['none', 'linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0))', 'none', 'none', 'none', 'none'] }), 'distorted'],
  ['a moved html', html({ effects: ['none', 'none', 'none', 'none', 'none', '0px 900px'] }), 'distorted'],
  ['a blended html', html({ blend: 'difference' }), 'distorted'],
  ['zoomed down', { zoom: 0.1 }, 'small'],
  ['zoomed up until the buttons are all there is', { zoom: 4 }, 'distorted'],
  ['a narrow card', { card: { ...clear.card, width: 120 } }, 'small'],
  ['a tiny button', { button: { ...clear.button, height: 4 } }, 'small'],
  ['a frame that is too narrow to read in', { viewport: { width: 180, height: 800 }, card: { left: 0, top: 50, width: 180, height: 600 }, button: { left: 20, top: 590, width: 130, height: 48 } }, 'small'],
  ['a frame that is too small to read in', { viewport: { width: 180, height: 90 } }, 'small'],
  ['a card half out of the viewport', { card: { ...clear.card, left: 800 } }, 'off-screen'],
  ['a button below the edge', { button: { ...clear.button, top: 780 } }, 'off-screen'],
  ['something else under the pointer', { topmost: false }, 'covered'],
  ['the browser says that it is covered', { unobscured: false }, 'covered'],
  ['a host that lets presses through', { host: { ...layer, pointerEvents: 'none' } }, 'covered'],
])('%s', (_, change, fault) => {
  expect(faultOf({ ...clear, ...change })).toBe(fault);
});

test.each<[string, Partial<Reading>]>([
  ['a page that takes no pointer events behind its own modal', body({ pointerEvents: 'none' })],
  ['an identity transform', html({ effects: ['none', 'none', 'matrix(1, 0, 0, 1, 0, 0)', 'none', 'none', 'none'] })],
  ['a night mode by filter', html({ filter: 'invert(1) hue-rotate(180deg)' })],
  ['a page faded a little', body({ opacity: 0.9 })],
  ['a phone of 320 pixels', { viewport: { width: 320, height: 640 }, card: { left: 8, top: 8, width: 304, height: 624 }, button: { left: 25, top: 570, width: 130, height: 48 } }],
  ['the same at 200 percent', { viewport: { width: 320, height: 256 }, card: { left: 4, top: 4, width: 312, height: 248 }, button: { left: 20, top: 195, width: 150, height: 48 } }],
])('%s does no harm', (_, change) => {
  expect(faultOf({ ...clear, ...change })).toBeUndefined();
});

describe('filters', () => {
  test.each(['none', '', 'invert(1) hue-rotate(180deg)', 'invert(0.9)', 'invert(5%)', 'grayscale(1)', 'sepia(0.4)', 'saturate(2)', 'brightness(0.8)', 'contrast(90%)', 'drop-shadow(rgb(0, 0, 0) 0px 0px 4px)', 'opacity(0.8)'])(
    '%s leaves text readable',
    (filter) => expect(filterHides(filter)).toBe(false),
  );
  test.each(['blur(4px)', 'opacity(0)', 'opacity(30%)', 'brightness(0)', 'brightness(9)', 'contrast(0)', 'invert(0.5)', 'invert(50%)', 'url("#f")', 'hue-rotate(1deg) blur(2px)', 'unheard-of(1)', 'nonsense'])(
    '%s does not',
    (filter) => expect(filterHides(filter)).toBe(true),
  );
});
