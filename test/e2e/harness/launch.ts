import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { projectRoot } from '../../replicas/root.ts';
import { startReplicas } from '../../replicas/server.ts';
import type { BrowserKind, LaunchOptions, TestBrowser } from './browser.ts';
import { startChromium } from './chromium.ts';
import { ExtensionDialog } from './dialog.ts';
import { startFirefox } from './firefox.ts';
import { setWitness } from './settled.ts';

const WELCOME = 'src/pages/welcome/index.html';
const manifestShape = v.object({ action: v.object({ default_popup: v.string() }) });
const byTestId = (name: string): string => `[data-testid="${name}"]`;

/** Milliseconds: an idle machine takes 150. */
const ANSWER = 1500;

/** Whether a script can run in the page within a few seconds. */
async function answers(page: Page): Promise<boolean> {
  const asked = page.evaluate(() => true).catch(() => false);
  const timer = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), ANSWER);
  });
  return Promise.race([asked, timer]);
}

/**
 * Starts a browser with a fresh profile, the built extension, the probe, and the replicas behind the real host names.
 * Throws where the build or the browser is missing.
 */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<TestBrowser> {
  const root = projectRoot();
  const extension = options.extension === undefined ? join(root, 'dist', kind) : options.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}: run npm run build first.`);
  const server = await startReplicas(root, options.lang ?? 'id');
  const folders = [...(extension === null ? [] : [extension]), ...(options.probe === false ? [] : [join(root, 'test/probe')])];
  const start = kind === 'chromium' ? startChromium : startFirefox;
  const engine = await start(server, folders, extension !== null, options).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });

  const openTab = async (path: string): Promise<Page> => {
    const page = await engine.context.newPage();
    const url = engine.extensionUrl(path);
    // Firefox never reports an extension's page as loaded, and a busy one at times tells the driver of the page's new
    // process before the page is in it: the driver then waits for ever for a page that is there. Going again helps.
    for (let round = 0; ; round += 1) {
      await page.goto(url, { waitUntil: 'commit' });
      if (await answers(page)) break;
      if (round === 8) throw new Error(`${url} doesn't answer.`);
    }
    await page.waitForSelector('body');
    // The welcome tab that an installation opens would leave this one behind it, where frames come once a second.
    if (kind === 'chromium') await page.bringToFront();
    if (kind === 'firefox') {
      // Closing a tab while it shows an extension's page takes Firefox minutes to report; a blank one closes at once.
      const close = page.close.bind(page);
      page.close = async () => {
        await page.goto('about:blank', { waitUntil: 'commit' });
        await close();
      };
    }
    return page;
  };
  // Firefox's remote protocol at times never reports that an extension's page runs; a tab like that can be neither read
  // nor pressed, so another is opened. Nothing that a page shows is ever asked twice.
  const extensionPage = async (path: string): Promise<Page> => {
    if (kind !== 'firefox') return openTab(path);
    for (let tab = 0; tab < 6; tab++) {
      const page = await Promise.race([openTab(path).catch(() => null), new Promise<null>((resolve) => setTimeout(() => resolve(null), 8000))]);
      if (page) return page;
    }
    throw new Error(`Firefox reported none of six tabs at ${path}.`);
  };
  const optIn = async (): Promise<Page> => {
    const page = await extensionPage(WELCOME);
    await page.locator(`.language-switch button[lang="${options.lang ?? 'id'}"]`).click();
    await page.locator(byTestId('consent')).check();
    await page.locator(byTestId('activate')).click();
    await page.locator(byTestId('active')).waitFor();
    return page;
  };
  const browser: TestBrowser = {
    kind,
    context: engine.context,
    server,
    async page(url) {
      const page = await engine.context.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage,
    async activate() {
      await (await optIn()).close();
    },
    async deactivate() {
      if (extension === null) throw new Error('Started without the extension.');
      const { action } = v.parse(manifestShape, JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')));
      const page = await extensionPage(action.default_popup);
      await page.locator(byTestId('deactivate')).click();
      await page.locator(byTestId('deactivate')).waitFor({ state: 'detached' });
      await page.close();
    },
    dialog: (page) => new ExtensionDialog(page),
    stopWorker: engine.stopWorker,
    setEnabled: engine.setEnabled,
    async close() {
      await engine.close();
      await server.close();
    },
    requestsFromExtension: engine.requestsFromExtension,
  };
  if (options.active) setWitness(engine.context, await optIn());
  return browser;
}
