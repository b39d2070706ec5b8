import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { translator } from '../locale/locale.ts';
import { pagesOf, sites } from '../sites/index.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { CONSENT_TEXT } from './state.ts';

const TEXTS = ['consent_purpose', 'consent_data', 'consent_place', 'consent_kept', 'consent_withdraw', 'consent_basis', 'consent_label'] as const;

/** The last text of consent and the number it goes by. */
const LAST = { number: 1, hash: '94a3467d464f767c' };

/**
 * Where this fails, what people are asked to agree to has changed. If it is more than before, raise `CONSENT_TEXT`: everybody
 * is asked anew, and nothing is read until they agreed. If it says the same in other words, only the hash changes here.
 */
test('the text of consent and the sites it speaks of are those that go by its number', () => {
  const said = LANGUAGES.flatMap((language) => TEXTS.map((text) => translator(language)(text)));
  const hash = createHash('sha256').update([...said, ...sites.flatMap(pagesOf)].join('\n')).digest('hex').slice(0, 16);
  expect({ number: CONSENT_TEXT, hash }).toEqual(LAST);
});
