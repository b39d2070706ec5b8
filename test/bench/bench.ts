/**
 * Measures what a person feels, in the built extension in Chromium, and prints it: nothing is asserted, since times
 * depend on the machine. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { createClassifier } from '../../src/classifier/classifier.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { sites } from '../../src/sites/index.ts';
import { focus, place } from '../e2e/guard/action-case.ts';
import { launch } from '../e2e/harness/launch.ts';
import { campaign } from '../replicas/posts/campaign.ts';
import { ordinary } from '../replicas/posts/ordinary.ts';

const ROUNDS = 50;
const POST = '1790000000000000302';

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
function report(name: string, values: readonly number[], unit: string, quantiles: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  console.log(`${name}: ${quantiles.map((q) => `p${q * 100} ${quantile(sorted, q).toFixed(3)} ${unit}`).join(', ')} (n=${sorted.length})`);
}

function sizes(): void {
  const size = (path: string): { raw: number; gzip: number } => {
    const bytes = readFileSync(`dist/chromium/${path}`);
    return { raw: bytes.length, gzip: gzipSync(bytes).length };
  };
  const guard = size('src/guard/guard.iife.js');
  for (const { id } of sites) {
    const site = size(`sites/${id}.js`);
    console.log(`content script on ${id}: ${((guard.gzip + site.gzip) / 1000).toFixed(1)} kB gzip, ${((guard.raw + site.raw) / 1000).toFixed(1)} kB`);
  }
}

function classifier(): void {
  const bytes = new Uint8Array(readFileSync('public/model.bin'));
  const began = performance.now();
  const made = createClassifier(bytes, builtInPacks);
  console.log(`model ${(bytes.length / 1000).toFixed(0)} kB, ready in ${(performance.now() - began).toFixed(1)} ms (first, cold code)`);
  const texts = [...ordinary, ...campaign].map(({ text }) => text.repeat(Math.ceil(280 / Math.max(1, text.length))).slice(0, 280)).filter((text) => text.length === 280);
  const judge = (text: string): void => void made.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'subject');
  for (let warm = 0; warm < 300; warm++) for (const text of texts) judge(text);
  const times: number[] = [];
  for (let round = 0; round < 200; round++) {
    for (const text of texts) {
      const start = performance.now();
      judge(text);
      times.push(performance.now() - start);
    }
  }
  report('classifier, 280 characters', times, 'ms', [0.5, 0.99]);
}

const traceEvents = v.array(v.object({ name: v.string(), dur: v.optional(v.number()), args: v.optional(v.looseObject({})) }));

async function browser(): Promise<void> {
  const chromium = await launch('chromium', { active: true });
  try {
    const page = await chromium.page('https://x.com/home');
    const dialog = chromium.dialog(page);
    // The page's clock and ours are the same machine's, so the numbers include the driver's way to the browser.
    const painted = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const children = document.documentElement.childElementCount;
            const look = (): void => {
              if (document.documentElement.childElementCount > children) requestAnimationFrame(() => resolve(Date.now()));
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
    for (const state of ['warm', 'stopped'] as const) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await focus(page, 'article', POST);
        const { x, y } = await place(page, 'like', POST);
        await page.mouse.move(x, y);
        await page.waitForTimeout(200);
        if (state === 'stopped') await chromium.stopWorker();
        const shown = painted();
        await page.mouse.down();
        const start = Date.now();
        await page.mouse.up();
        times.push((await shown) - start);
        await dialog.press('cancel');
        await dialog.waitClosed();
      }
      report(`press → dialog painted, worker ${state}`, times, 'ms', [0.5, 0.95]);
    }
    const session = await chromium.context.newCDPSession(page);
    const evaluated: number[] = [];
    for (let round = 0; round < 20; round++) {
      const events: unknown[] = [];
      const collect = ({ value }: { value: unknown[] }): void => void events.push(...value);
      session.on('Tracing.dataCollected', collect);
      await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
      await page.reload();
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      session.off('Tracing.dataCollected', collect);
      const ours = v.parse(traceEvents, events).filter(({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('guard.iife'));
      for (const { dur } of ours) if (dur !== undefined) evaluated.push(dur / 1000);
    }
    report('content script evaluated at load', evaluated, 'ms', [0.5, 0.95]);
  } finally {
    await chromium.close();
  }
}

sizes();
classifier();
await browser();
