/** All cases of a site in real browsers. What the tests are called is what the coverage table reads. */
import { afterAll, beforeAll, describe } from 'vitest';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type BrowserKind, type TestBrowser } from '../harness/browser.ts';
import { type ActionCase, type Decoy, isHeld, isHeldByWay, isHeldInView, isNothing, isUndone, isUntouched } from './action-case.ts';
import { checksOf, type Extent, groupOf, type Sort } from './checks.ts';

/** `npm run matrix` tries it all; `npm test` has no time for that. */
const EXTENT: Extent = process.env['MATRIX'] === 'views' ? 'views' : 'actions';

export function trySite(site: string, cases: readonly ActionCase[], decoys: readonly Decoy[], browsers: readonly BrowserKind[] = BROWSERS): void {
  describe.each(browsers.map((kind) => [groupOf(site, kind), kind] as const))('%s', (_name, kind) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await borrow(kind);
    });
    afterAll(() => browser.close());

    const wanted = checksOf(cases, decoys, kind, EXTENT);
    const isWanted = (sort: Sort, name: string): boolean => wanted.some((check) => check.sort === sort && check.name === name);
    for (const each of cases) {
      if (isWanted('campaign', each.name)) isHeld(() => browser, each);
      if (isWanted('way', each.name)) isHeldByWay(() => browser, each);
      if (isWanted('view', each.name)) isHeldInView(() => browser, each);
      if (each.undo !== undefined && isWanted('undo', each.name)) isUndone(() => browser, each, each.undo);
      if (isWanted('ordinary', each.name)) isUntouched(() => browser, each);
    }
    for (const decoy of decoys) if (isWanted('decoy', decoy.name)) isNothing(() => browser, decoy);
  });
}
