/** All cases of a site; X and Facebook are tried in both browsers, these in one. The names of the tests are what `scripts/coverage.ts` reads. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind, TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { type ActionCase, type Decoy, isHeld, isNothing, isUndone, isUntouched } from './action-case.ts';

const TRIED: readonly BrowserKind[] = ['chromium'];

export function trySite(site: string, cases: readonly ActionCase[], decoys: readonly Decoy[]): void {
  describe.each(TRIED)(`${site} in %s`, (kind) => {
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
