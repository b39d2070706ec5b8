/** All cases of a site in real browsers. What the tests are called is what the coverage table reads. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserKind, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { type ActionCase, type Decoy, isHeld, isNothing, isUndone, isUntouched } from './action-case.ts';
import { groupOf } from './checks.ts';

export function trySite(site: string, cases: readonly ActionCase[], decoys: readonly Decoy[], browsers: readonly BrowserKind[] = BROWSERS): void {
  describe.each(browsers.map((kind) => [groupOf(site, kind), kind] as const))('%s', (_name, kind) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launch(kind, { active: true });
    });
    afterAll(() => browser.close());

    for (const each of cases) {
      isHeld(() => browser, each);
      isUntouched(() => browser, each);
      if (each.undo !== undefined) isUndone(() => browser, each, each.undo);
    }
    for (const decoy of decoys) isNothing(() => browser, decoy);
  });
}
