/** Every action on Facebook, by every way to do it, in both browsers, with the built extension. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { isHeld, isUntouched } from './action-case.ts';
import { facebookCases } from './cases-facebook.ts';

describe.each(BROWSERS)('Facebook in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true });
  });
  afterAll(() => browser.close());

  for (const each of facebookCases) {
    isHeld(() => browser, each);
    isUntouched(() => browser, each);
  }
});
