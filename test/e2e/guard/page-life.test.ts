/** Pages of Firefox while the extension is disabled and enabled again, or starts anew, and in a private window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../harness/dialog.ts';
import { type FirefoxAlone, startFirefoxAlone } from '../harness/firefox-alone.ts';
import { POST } from './contents.ts';

const HOME = 'https://x.com/home?kept';
const NEXT = 'https://x.com/explore?kept';
/** How long nothing more may come, in milliseconds. */
const QUIET = 400;

const WHERE = `
  const [id] = arguments;
  if (!window.replica) return null;
  if (!window.replica.control('like', id)) window.replica.show(id);
  const like = window.replica.control('like', id);
  if (!like) return null;
  like.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = like.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
`;

describe('in firefox', () => {
  let firefox: FirefoxAlone;
  beforeAll(async () => {
    firefox = await startFirefoxAlone();
    await firefox.activate();
  });
  afterAll(() => firefox.close());

  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET));
  // The one thing of ours on a page is the host of the dialog.
  const isOpen = async (): Promise<boolean> => (await firefox.run('return document.querySelector("html > div") !== null')) === true;
  const received = async (): Promise<string> => String(await firefox.run('return window.replica.received.map(({ kind }) => kind).join()'));

  /** Presses like. @returns whether it was asked about; the dialog is closed again, and a like that went through is taken back */
  async function isAsked(): Promise<boolean> {
    const at = await until('the like', () => firefox.run(WHERE, POST.campaign));
    const [x, y] = Array.isArray(at) ? at.map(Number) : [];
    const before = await received();
    const press = (): Promise<void> => firefox.click(x ?? 0, y ?? 0);
    await press();
    await until('the dialog or the like', async () => (await isOpen()) || (await received()) !== before);
    if (await isOpen()) {
      expect(await received()).toBe(before);
      await firefox.escape();
      await until('the dialog to close', async () => !(await isOpen()));
      await quiet();
      expect(await received()).toBe(before);
      return true;
    }
    await press();
    await until('the unlike', async () => (await received()).endsWith('unlike'));
    return false;
  }

  /** The browser tells of no moment when all pages have their script again. */
  const untilAsked = (): Promise<true> => until('the guard', async () => (await isAsked()) || null, 30_000);

  test('disabled it leaves the open page to itself, and enabled again it guards it by itself', async () => {
    await firefox.go(HOME);
    expect(await isAsked()).toBe(true);
    await firefox.setEnabled(false);
    expect(await isAsked()).toBe(false);
    await firefox.setEnabled(true);
    await untilAsked();
  });

  test('a page that was kept for "back" meanwhile is guarded when it is shown again', async () => {
    await firefox.go(HOME);
    await firefox.run('addEventListener("pageshow", ({ persisted }) => document.documentElement.setAttribute("data-kept", String(persisted)))');
    await firefox.go(NEXT);
    await firefox.setEnabled(false);
    await firefox.setEnabled(true);
    // Time for what is brought to the page that is shown meanwhile.
    await quiet();
    await firefox.back();
    expect(await until('the page', () => firefox.run('return document.documentElement.getAttribute("data-kept")'))).toBe('true');
    await untilAsked();
  });

  test('in a private window where it is allowed it guards as in another', async () => {
    await firefox.toPrivateWindow();
    await firefox.go(HOME);
    await untilAsked();
  });
});
