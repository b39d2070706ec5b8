// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Guard } from './guard.ts';
import { silent } from './small.stand.ts';

test('the browser need not wait for the guard before it scrolls under a finger or a wheel', () => {
  const site: Site = { ...x, id: 'test', subjects: [], actions: [], composers: [], shortcuts: [] };
  const heard = vi.spyOn(window, 'addEventListener');
  const guard = new Guard(window, document, site, silent);
  guard.start();
  const scrolling = heard.mock.calls.filter(([type]) => /^(?:touch(?:start|move|end)|wheel)$/.test(type)).map(([type, , options]) => [type, typeof options === 'object' && options.passive]);
  expect(scrolling.map(([type]) => type)).toContain('touchstart');
  expect(scrolling.filter(([, passive]) => passive !== true)).toEqual([]);
  guard.stop();
});
