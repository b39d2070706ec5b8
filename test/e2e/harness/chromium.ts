import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import * as v from 'valibot';
import type { ReplicaServer } from '../../replicas/server.ts';
import type { LaunchOptions } from './browser.ts';
import { requestsInNetLog } from './net-log.ts';
import { browserPath } from './places.ts';

export interface Engine {
  readonly context: BrowserContext;
  /** Address of a file of the extension under test. */
  extensionUrl(path: string): string;
  stopWorker(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  close(): Promise<void>;
  requestsFromExtension(): readonly string[];
}

/** Who closes the browser when the process is told to stop. */
export const signals = ({ signals: own = true }: LaunchOptions): { handleSIGINT: boolean; handleSIGTERM: boolean; handleSIGHUP: boolean } => ({ handleSIGINT: own, handleSIGTERM: own, handleSIGHUP: own });

const loaded = v.object({ id: v.string() });

/** Leads the real host names to the replicas, and every other one nowhere. */
export const resolverRules = (server: ReplicaServer): string => [...server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`), 'EXCLUDE 127.0.0.1', 'MAP * ~NOTFOUND'].join(',');

/** Starts Chromium (or a browser made from it) with the folders loaded as extensions; the first is the one under test. */
export async function startChromium(server: ReplicaServer, folders: readonly string[], underTest: boolean, options: LaunchOptions): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'jj-chromium-'));
  const netLog = join(profile, 'net-log.json');
  const lang = options.lang ?? 'id';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath ?? browserPath('chromium'),
    headless: options.headless ?? true,
    // Playwright turns extensions off; loading one at run time then does nothing, silently.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    locale: lang,
    viewport: options.viewport === undefined ? { width: 1280, height: 640 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    // Without the dialog's rise there are fewer frames to draw in software; the dialog's own tests have it.
    reducedMotion: 'reduce',
    hasTouch: options.hasTouch ?? false,
    env: { ...process.env, LANGUAGE: lang },
    ...signals(options),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic', '--ignore-certificate-errors', '--enable-unsafe-extension-debugging',
      `--lang=${lang}`, `--log-net-log=${netLog}`, `--host-resolver-rules=${resolverRules(server)}`,
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser to speak to.');
  const session = await browser.newBrowserCDPSession();
  const ids: string[] = [];
  for (const path of folders) ids.push(v.parse(loaded, await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path, enableInIncognito: options.inPrivate ?? false } as never)).id);
  const id = underTest ? ids[0] : undefined;
  const extensionUrl = (path: string): string => {
    if (id === undefined) throw new Error('Started without the extension.');
    return `chrome-extension://${id}/${path}`;
  };
  let requests: readonly string[] | null = null;
  return {
    context,
    extensionUrl,
    async stopWorker() {
      const page = await context.newPage();
      try {
        await page.goto(extensionUrl('manifest.json'));
        const worker = await context.newCDPSession(page);
        await worker.send('ServiceWorker.enable');
        await worker.send('ServiceWorker.stopAllWorkers');
      } finally {
        await page.close();
      }
    },
    async setEnabled(on) {
      const page = await context.newPage();
      try {
        await page.goto('chrome://extensions');
        await page.evaluate(`chrome.management.setEnabled('${id}', ${on})`);
      } finally {
        await page.close();
      }
    },
    async close() {
      await context.close();
      requests = requestsInNetLog(netLog);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
    requestsFromExtension() {
      if (!requests) throw new Error('Close the browser first: the net log is complete only then.');
      return requests;
    },
  };
}
