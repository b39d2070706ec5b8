import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary.ts';
import { translator } from '../../locale/locale.ts';

test.each(LANGUAGES)('who consents in %s reads how far beyond the screen is read, as the guard does', (language) => {
  expect(readFileSync('src/guard/watch.ts', 'utf8')).toContain("rootMargin: '100% 0px'");
  expect(translator(language)('consent_data')).toMatch(/sejauh satu layar|one screen before/);
});
