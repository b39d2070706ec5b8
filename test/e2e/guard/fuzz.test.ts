/**
 * Pages that are not as we know them: attributes missing, labels in other languages, nodes wrapped or gone. What is no
 * action stays none: navigation, search, settings, play, save, mute, delete and undo are never held nor made again.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { loadAnew } from '../harness/load.ts';
import { settled } from '../harness/settled.ts';
import { checksOf } from './checks.ts';
import { triedSites } from './tried-sites.ts';

/** Taken in turn: each decoy is pressed on a page that was changed in its own way. */
const SEEDS = [11, 23];
/** How long a person looks for a control that the mutation may have taken away, in milliseconds. */
const LOOK = 1500;

/** Changes the page at random, always the same for a seed; styles and classes stay, so that it can still be pressed. */
const mutate = (page: Page, seed: number): Promise<number> =>
  page.evaluate((start) => {
    let state = start;
    // mulberry32, public domain.
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const words = ['Enregistrer', 'Поиск', '保存', 'Configurações', 'مشاركة', 'Stummschalten', 'Không', 'Ìṣètò', 'Tampilkan', 'More'];
    let changed = 0;
    for (const element of document.querySelectorAll('body *')) {
      const luck = random();
      const names = element.getAttributeNames().filter((name) => /^(?:aria-|data-|role|alt|title|tabindex|href|dir)/.test(name));
      const name = names[Math.floor(random() * names.length)];
      if (luck < 0.12 && name) {
        element.removeAttribute(name);
        changed++;
      } else if (luck < 0.2 && element.hasAttribute('aria-label')) {
        element.setAttribute('aria-label', words[Math.floor(random() * words.length)] ?? '');
        changed++;
      } else if (luck < 0.22 && element.childElementCount === 0 && !element.closest('svg,[contenteditable],textarea') && element.parentElement) {
        const wrap = document.createElement('span');
        element.replaceWith(wrap);
        wrap.append(element);
        changed++;
      } else if (luck < 0.225 && element.childElementCount === 0 && element.closest('button,[role="button"],a') === null) {
        element.remove();
        changed++;
      }
    }
    return changed;
  }, seed);

describe('pages at random', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow('chromium');
  });
  afterAll(() => browser.close());

  test.each(triedSites.filter(({ decoys }) => decoys.length > 0))('$name: nothing that is no action is held', async ({ cases, decoys: all }) => {
    const tried = checksOf(cases, all, 'chromium', 'actions');
    const decoys = all.filter(({ name }) => tried.some((check) => check.sort === 'decoy' && check.name === name));
    let pressed = 0;
    let page: Page | undefined;
    for (const [index, decoy] of decoys.entries()) {
      const seed = SEEDS[index % SEEDS.length] ?? 0;
      if (page) await loadAnew(page, decoy.url);
      const here = (page ??= await browser.page(decoy.url));
      await decoy.prepare?.(here);
      expect(await mutate(here, seed * 1000 + index)).toBeGreaterThan(0);
      // Some decoys are actions on what is harmless: nobody presses them before what was just written is judged.
      await settled(here);
      await here.evaluate(() => window.replica.reset());
      // The mutation may have taken the control away, or what it needs to be found.
      let looking: ReturnType<typeof setTimeout> | undefined;
      const gaveUp = new Promise<false>((resolve) => {
        looking = setTimeout(() => resolve(false), LOOK);
      });
      const done = await Promise.race([decoy.act(here).then(() => true, () => false), gaveUp]);
      clearTimeout(looking);
      if (!done) {
        // The search goes on for a while in that tab.
        await here.close();
        page = undefined;
        continue;
      }
      pressed++;
      await settled(here);
      expect(await browser.dialog(here).open(), `${decoy.name}, seed ${seed}`).toBe(false);
      const again = await here.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')));
      expect(again, `${decoy.name}, seed ${seed}`).toEqual([]);
    }
    await page?.close();
    expect(pressed).toBeGreaterThan(decoys.length / 2);
  }, 240_000);
});
