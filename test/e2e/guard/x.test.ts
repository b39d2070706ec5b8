/** Every action on X, by every way to do it, in both browsers, with the built extension. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { isHeld, isUntouched } from './action-case.ts';
import { xCases } from './cases-x.ts';

describe.each(BROWSERS)('X in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true });
  });
  afterAll(() => browser.close());

  for (const each of xCases) {
    isHeld(() => browser, each);
    isUntouched(() => browser, each);
  }
});
