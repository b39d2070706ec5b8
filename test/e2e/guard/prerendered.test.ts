/** Pages that Chromium made ready unseen, and showed when they were gone to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AlonePage, type ChromiumAlone, startChromiumAlone } from '../harness/chromium-alone.ts';
import { until } from '../harness/dialog.ts';
import { POST } from './contents.ts';

const HOME = 'https://x.com/home';
const BEFORE = `https://x.com/explore?prerenders=${encodeURIComponent('/home')}`;
/** How long nothing more may come, in milliseconds. */
const QUIET = 400;

const WHERE = `(() => {
  if (!window.replica) return null;
  if (!replica.control('like', '${POST.campaign}')) replica.show('${POST.campaign}');
  const like = replica.control('like', '${POST.campaign}');
  if (!like) return null;
  like.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = like.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})()`;

/** Where Lanjutkan stands once it can be pressed, by what the probe tells of the closed root. */
const CONFIRM = `(() => {
  let found = [];
  document.addEventListener('closed-root-answer', ({ detail }) => { found = JSON.parse(detail); }, { once: true });
  document.dispatchEvent(new CustomEvent('closed-root-ask'));
  const confirm = found.find(({ testid, ariaDisabled }) => testid === 'confirm' && !ariaDisabled);
  return confirm ? [confirm.rect.x + confirm.rect.width / 2, confirm.rect.y + confirm.rect.height / 2] : null;
})()`;

describe('a page that was prerendered', () => {
  let chromium: ChromiumAlone;
  beforeAll(async () => {
    chromium = await startChromiumAlone();
    await chromium.activate();
  });
  afterAll(() => chromium.close());

  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET));
  /** Opens a page that has another made ready, which nobody else asks the server for. */
  async function prerendering(): Promise<string> {
    const before = chromium.visits('/home');
    const tab = await chromium.open(BEFORE);
    await until('the page made ready unseen', async () => chromium.visits('/home') > before);
    await quiet();
    return tab;
  }
  const places = async (page: AlonePage, what: string, expression: string): Promise<[number, number]> => {
    const [x = 0, y = 0] = await until(what, async () => {
      const at = await page.run(expression).catch(() => null);
      return Array.isArray(at) && at.map(Number);
    });
    return [x, y];
  };
  const received = async (page: AlonePage): Promise<string> => String(await page.run('replica.received.map(({ kind }) => kind).join()'));
  // The one thing of ours on a page is the host of the dialog.
  const isOpen = async (page: AlonePage): Promise<boolean> => (await page.run('document.querySelector("html > div") !== null')) === true;

  async function shown(tab: string): Promise<AlonePage> {
    const page = await chromium.attach(tab);
    await page.leaveFor(HOME);
    const activated = await until('the page to be shown', async () => page.run(`location.pathname === '/home' ? performance.getEntriesByType('navigation')[0].activationStart : null`).catch(() => null));
    expect(activated, 'when it was shown, which only a prerendered page has').toBeGreaterThan(0);
    return page;
  }

  /** Presses like. @returns whether it was asked about */
  async function isAsked(page: AlonePage): Promise<boolean> {
    const at = await places(page, 'the like', WHERE);
    await page.move(...at);
    await quiet();
    await page.run('replica.reset()');
    await page.click(...at);
    await until('the dialog or the like', async () => (await isOpen(page)) || (await received(page)) !== '');
    return isOpen(page);
  }

  test('is guarded once it is shown: held, and done once by Lanjutkan', async () => {
    const tab = await prerendering();
    const page = await shown(tab);
    expect(await isAsked(page)).toBe(true);
    expect(await received(page)).toBe('');
    await page.click(...(await places(page, 'Lanjutkan', CONFIRM)));
    await until('the like', async () => (await received(page)) !== '');
    await quiet();
    expect(await received(page)).toBe('like');
    expect(await isOpen(page)).toBe(false);
  });

  test('lets go where consent was withdrawn before it was shown', async () => {
    const tab = await prerendering();
    await chromium.deactivate();
    const page = await shown(tab);
    expect(await isAsked(page)).toBe(false);
    expect(await received(page)).toBe('like');
  });
});
