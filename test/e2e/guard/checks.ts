/** What is tried of each case in which browser, and what the tests are called: `docs/coverage.md` is made from their names. */
import type { BrowserKind } from '../harness/browser.ts';
import type { ActionCase, Decoy } from './action-case.ts';

export const SORTS = ['campaign', 'ordinary', 'undo', 'decoy'] as const;
export type Sort = (typeof SORTS)[number];

const TITLES: Readonly<Record<Sort, readonly [before: string, after: string]>> = {
  campaign: ['', ': held on a campaign content; Batal does nothing, Lanjutkan does it once'],
  ordinary: ['', ': untouched on an ordinary content'],
  undo: ['', ': taking it back is untouched'],
  decoy: ['decoy ', ': untouched on campaign content'],
};

export interface Check {
  readonly sort: Sort;
  /** Name of the case or the decoy. */
  readonly name: string;
}

export const titleOf = ({ sort, name }: Check): string => TITLES[sort].join(name);

/** The name of a group of checks. */
export const groupOf = (site: string, browser: BrowserKind): string => `${site} in ${browser}`;

/** The checks that a site's cases and decoys call for. */
export const checksOf = (cases: readonly ActionCase[], decoys: readonly Decoy[]): Check[] => [
  ...cases.flatMap(({ name, undo }): Check[] => (['campaign', 'ordinary', ...(undo === undefined ? [] : ['undo' as const])] as const).map((sort) => ({ sort, name }))),
  ...decoys.map(({ name }): Check => ({ sort: 'decoy', name })),
];
