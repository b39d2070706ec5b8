/** All cases of a site in both browsers. The names of the tests are what `scripts/coverage.ts` reads. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { type ActionCase, type Decoy, isHeld, isNothing, isUndone, isUntouched } from './action-case.ts';

export function trySite(site: string, cases: readonly ActionCase[], decoys: readonly Decoy[]): void {
  describe.each(BROWSERS)(`${site} in %s`, (kind) => {
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
