// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isFirstIn } from './above.ts';

let host: HTMLElement;
/** What lies at a point, the first thing first. */
let at: (x: number, y: number) => Element[];
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  at = () => [host, document.documentElement];
  Object.defineProperty(document, 'elementsFromPoint', { configurable: true, value: (x: number, y: number) => at(x, y) });
});

const box = (left: number, top: number, width: number, height: number): DOMRect => new DOMRect(left, top, width, height);

test('it is the first thing all over its box', () => {
  expect(isFirstIn(host, box(100, 100, 400, 300))).toBe(true);
});

test.each([['the middle', 300, 250], ['a corner', 460, 370]])('something else lies over %s of it', (_, left, top) => {
  at = (x, y) => (Math.abs(x - left) < 5 && Math.abs(y - top) < 5 ? [document.body, host] : [host]);
  expect(isFirstIn(host, box(100, 100, 400, 300))).toBe(false);
});

test('it is inert, and so nowhere', () => {
  at = () => [];
  expect(isFirstIn(host, box(100, 100, 400, 300))).toBe(false);
});

test('what is out of sight, or has no box, is not asked for', () => {
  at = (x, y) => (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight ? [] : [host]);
  expect(isFirstIn(host, box(-200, -200, 400, 300))).toBe(true);
  at = () => [];
  expect(isFirstIn(host, box(0, 0, 0, 0))).toBe(true);
});
