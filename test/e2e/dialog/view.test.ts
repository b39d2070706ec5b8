/** How the dialog looks and reads: every view, width, colour scheme; what axe finds; what a screen reader is given. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { BROWSERS, Harness, type Looked } from './harness/browser.ts';
import { views, type ViewName } from './harness/views.ts';

const NAMES = [...Object.keys(views), 'pending'] as ViewName[];
const SIZES = [[1366, 650], [1000, 860], [683, 325], [320, 640], [320, 256]] as const;
const axeResult = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })) }));

describe.each(BROWSERS)('the look of the dialog in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start(name);
  });
  afterAll(() => harness?.stop());

  describe.each(SIZES)('at %i × %i', (width, height) => {
    beforeEach(async () => {
      await harness.page.setViewportSize({ width, height });
      await harness.reload();
    });

    test.each(NAMES)('%s: nothing is cut off, the buttons are there and large enough', async (view) => {
      await harness.open(view);
      await harness.risen();
      const inside = (box: Looked): boolean => box.left >= 0 && box.top >= 0 && box.left + box.width <= width + 0.5 && box.top + box.height <= height + 0.5;
      const card = await harness.one('.card');
      expect(inside(card), 'card').toBe(true);
      for (const button of await harness.look('button,summary')) {
        expect(button.height).toBeGreaterThanOrEqual(44);
        expect(button.width).toBeGreaterThanOrEqual(44);
        expect(button.scroll.width, `text of "${button.text}"`).toBeLessThanOrEqual(button.scroll.clientWidth + 1);
      }
      if (view !== 'overlong' || height > 300) for (const button of await harness.look('button')) expect(inside(button), 'button').toBe(true);
      const content = await harness.one('.content');
      expect(content.scroll.width).toBeLessThanOrEqual(content.scroll.clientWidth);
      expect(content.scroll.client, 'room to read').toBeGreaterThanOrEqual(view === 'overlong' && height < 300 ? 50 : 90);
    });
  });

  test('on a laptop’s low screen rule and sanction are both seen without scrolling', async () => {
    await harness.page.setViewportSize({ width: 1366, height: 650 });
    await harness.reload();
    await harness.open('heavy');
    const { top } = await harness.one('.buttons');
    const rule = await harness.one('[data-testid=rule] h4');
    const sanction = await harness.one('[data-testid=sanction] h4');
    expect(rule.top + rule.height).toBeLessThan(top);
    expect(sanction.top + sanction.height).toBeLessThan(top);
  });

  test.each([[320, 640], [640, 400]])('at %i × %i, a phone’s or a doubled laptop’s screen, their titles are', async (width, height) => {
    await harness.page.setViewportSize({ width, height });
    await harness.reload();
    await harness.open('heavy');
    const { top } = await harness.one('.buttons');
    const gist = await harness.one('.gist');
    expect(gist.height).toBeGreaterThan(0);
    expect(gist.top + gist.height).toBeLessThan(top);
    // A sanction is never shown without the word that it is only possible.
    expect(gist.text).toBe(`${views.heavy.sanction.heading}${views.heavy.sanction.title}${views.heavy.rule.title}`);
  });

  test('the page’s sizes, fonts and colours do not come in', async () => {
    await harness.page.setViewportSize({ width: 1000, height: 860 });
    await harness.reload();
    await harness.open('heavy');
    await harness.risen();
    // Until then confirm is of another colour.
    await harness.ready();
    const before = await harness.look('.card,h2,h4,.lead,blockquote,button');
    await harness.page.evaluate(() => {
      document.documentElement.style.cssText = 'font:italic 900 40px/3 cursive!important;letter-spacing:9px!important;text-transform:uppercase!important;word-spacing:30px!important;color:red!important;text-align:right!important;direction:rtl!important';
    });
    const after = await harness.look('.card,h2,h4,.lead,blockquote,button');
    // A right-to-left page has its scroll bar on the left, which moves the middle of the viewport.
    expect(shape(after)).toEqual(shape(before));
  });

  test('in the short form too rule and sanction stand under their headings', async () => {
    await harness.reload();
    await harness.open('again');
    for (const part of ['rule', 'sanction'] as const) {
      const heading = await harness.one(`[data-testid=${part}] h3`);
      expect(heading.text).toBe(views.again[part].heading);
      expect(heading.height, part).toBeGreaterThan(10);
    }
  });

  test('only what is known is shown when nothing could be judged', async () => {
    await harness.reload();
    await harness.open('bare');
    expect(await harness.look('[data-testid=reasons]')).toEqual([]);
    expect(await harness.look('.allowed')).toEqual([]);
    // Nor is a sanction measured that nobody knows.
    expect(await harness.look('.meter')).toEqual([]);
    for (const element of await harness.look('p,h3,h4,li')) if (element.attributes['role'] !== 'status') expect(element.text.trim()).not.toBe('');
  });

  test('the excerpt is the text as it is, with its labels', async () => {
    await harness.reload();
    await harness.open('heavy');
    const marks = (await harness.look('mark')).map(({ text }) => text);
    expect(marks).toEqual(['Mari kita menangkan\u00A0(ajakan memilih)', 'Budi Santoso\u00A0(nama calon)', 'nomor 2\u00A0(nomor urut)', '#Coblos2\u00A0(tagar kampanye)']);
    const plain = (await harness.look('blockquote > bdi, .why')).map(({ text }) => text).join('');
    expect(plain).toBe(views.heavy.seen?.excerpt);
  });

  test('text of the page is only ever text', async () => {
    await harness.reload();
    await harness.open('overlong');
    expect((await harness.one('blockquote')).attributes['dir']).toBe('rtl');
    expect(await harness.look('blockquote *:not(bdi,mark,span)')).toEqual([]);
  });
});

const shape = (all: readonly Looked[]): unknown => all.map(({ width, height, top, colour }) => ({ width, height, top, colour }));

/** Contrast of two opaque colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1) ?? [Number.NaN]).map((channel) => {
        const part = Number(channel) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start('chromium');
  });
  afterAll(() => harness?.stop());

  test('is measured as WCAG does', () => {
    expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
    expect(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2);
  });

  // axe can't tell what lies behind text in a closed root, so every text is measured here.
  test.each(NAMES.flatMap((view) => (['light', 'dark'] as const).map((scheme) => [view, scheme] as const)))('of every text is enough in %s, %s', async (view, colorScheme) => {
    await harness.page.emulateMedia({ colorScheme });
    await harness.reload();
    await harness.open(view);
    const texts = (await harness.look('.card *')).filter(({ ownText }) => ownText !== '');
    expect(texts.length).toBeGreaterThan(3);
    for (const { ownText, colour, background } of texts) expect(contrast(colour, background), `${ownText}: ${colour} on ${background}`).toBeGreaterThanOrEqual(4.5);
    for (const step of await harness.look('.meter .on')) expect(contrast(step.background === 'none' ? step.colour : step.background, (await harness.one('.meter')).background)).toBeGreaterThanOrEqual(3);
  });
});

describe('axe', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start('chromium');
  });
  afterAll(() => harness?.stop());
  const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  test.each(NAMES.flatMap((view) => (['light', 'dark'] as const).map((scheme) => [view, scheme] as const)))('finds nothing in %s, %s', async (view, colorScheme) => {
    await harness.page.setViewportSize({ width: 1000, height: 860 });
    await harness.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await harness.reload();
    const session = await harness.context.newCDPSession(harness.page);
    const contexts: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    await harness.open(view);
    if (view !== 'pending') await harness.ready();
    await harness.exposeToAxe();
    const contextId = contexts.find((context) => context.name === 'Dialog harness')?.id;
    if (contextId === undefined) throw new Error('no world of the content script');
    const run = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(`${source};0`);
    const checked = await run(`axe.run(document.documentElement.lastElementChild, { resultTypes: ['violations', 'passes'] })
      .then(({ violations, passes }) => ({ violations, passed: passes.map(({ id }) => id), seen: passes.flatMap(({ nodes }) => nodes).filter(({ target }) => target.flat().length > 1).length }))`);
    await session.detach();
    const result = v.parse(v.object({ violations: axeResult, passed: v.array(v.string()), seen: v.number() }), checked);
    // Without sight of the closed root axe would check nothing and find nothing.
    expect(result.passed).toContain('button-name');
    expect(result.seen).toBeGreaterThan(10);
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join('; ')}`)).toEqual([]);
  });

  test('the browser’s own tree for assistive technology has the whole of it', async () => {
    await harness.reload();
    await harness.open('english');
    await harness.ready();
    const session = await harness.context.newCDPSession(harness.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const said = nodes.filter(({ ignored }) => !ignored).map(({ role, name, description }) => `${String(role?.value)}|${String(name?.value ?? '')}|${String(description?.value ?? '')}`);
    expect(said).toContainEqual(expect.stringMatching(/^alertdialog\|This post stirs up hatred\|You are about to share this post\. Sharing hate speech counts .* Heavy discipline$/));
    for (const part of ['heading|This post stirs up hatred|', 'heading|The rule|', 'heading|What can follow|', 'heading|Still allowed|', 'button|Cancel|', 'button|Continue|']) expect(said).toContain(part);
    expect(said.some((line) => line.startsWith('DisclosureTriangle|Other rules and whom to ask'))).toBe(true);
    expect(said.some((line) => line.includes('Fixture page') && line.startsWith('heading'))).toBe(false);
  });
});
