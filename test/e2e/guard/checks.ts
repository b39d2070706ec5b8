/** What is tried of each case in which browser, and what the tests are called: `docs/coverage.md` is made from their names. */
import type { BrowserKind } from '../harness/browser.ts';
import type { ActionCase, Decoy } from './action-case.ts';

export const SORTS = ['campaign', 'ordinary', 'undo', 'decoy'] as const;
/** Parts of `campaign`, of which the matrix tries the whole: `way` in `npm test` for a further way of an action, `view` for it in a further view or build of a site. */
export type Sort = (typeof SORTS)[number] | 'way' | 'view';

const TITLES: Readonly<Record<Sort, readonly [before: string, after: string]>> = {
  campaign: ['', ': held on a campaign content; Batal does nothing, Lanjutkan does it once'],
  way: ['', ': held on a campaign content; Lanjutkan does it once'],
  view: ['', ': held on a campaign content'],
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

const WAY = /,? by (mouse|double click|double tap|long touch|touch|Enter on the button|Space on the button|Ctrl\+Enter|Enter|Space|button|key \w(?: and Enter| and Ctrl\+Enter)?)(?=$|[ ,(])/;

/** "like by Enter in the feed" is the action "like in the feed" by the way "Enter"; without a way it is the mouse. */
export const wayOf = (name: string): { action: string; way: string } => ({ action: name.replace(WAY, ''), way: WAY.exec(name)?.[1] ?? 'mouse' });

/**
 * How much is tried. `views`: everything in Chromium, and in Firefox one of each sort for each action and way. `actions`:
 * in Chromium one of each sort for each action and way, and each action held in every view or build of a site; in Firefox,
 * which takes presses unlike Chromium and definitions like it, each action and way held, each way once with Batal first and
 * on ordinary content, and no decoys.
 */
export type Extent = 'views' | 'actions';

/** The checks that a site's cases and decoys call for. Views differ by the definition, which is the same in both browsers. */
export function checksOf(cases: readonly ActionCase[], decoys: readonly Decoy[], browser: BrowserKind, extent: Extent): Check[] {
  const all = browser === 'chromium' && extent === 'views';
  const tried = new Set<string>();
  const isFirst = (what: string): boolean => {
    const before = tried.size;
    return tried.add(what).size > before;
  };
  const pressed = browser === 'firefox' && extent === 'actions' ? [] : decoys;
  return [
    ...cases.flatMap(({ name, received, undo }): Check[] => {
      const { action, way } = wayOf(name);
      const inView = isFirst(`view ${action}`) && browser === 'chromium';
      const isWhole = isFirst(`way ${way}`) || browser === 'chromium' || extent === 'views';
      const sorts: Sort[] = [];
      if (isFirst(`campaign ${received} by ${way}`) || all) sorts.push(isWhole ? 'campaign' : 'way');
      else if (inView) sorts.push('view');
      if ((isFirst(`ordinary ${received} by ${way}`) && isWhole) || all) sorts.push('ordinary');
      if (undo !== undefined && (isFirst(`undo ${undo} by ${way}`) || all)) sorts.push('undo');
      return sorts.map((sort) => ({ sort, name }));
    }),
    ...pressed.filter(({ name, received }) => isFirst(`decoy ${received ?? name} by ${wayOf(name).way}`) || all).map(({ name }): Check => ({ sort: 'decoy', name })),
  ];
}
