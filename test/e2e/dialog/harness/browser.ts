/** A real browser with the dialog in a real content script, on a page that is served here under a strict CSP. */
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page } from 'playwright-core';
import { build } from 'vite';
import { oneOfAKind } from '../../harness/borrowed.ts';
import { browserPath } from '../../harness/places.ts';
import { zipFolder } from '../../harness/zip.ts';
import type { ViewName } from './views.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** From the root of the repository, where tests run. */
const HERE = 'test/e2e/dialog/harness';
const ID = 'dialog-harness@jagajempol.id';
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface Looked {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly attributes: Record<string, string>;
  readonly scroll: { readonly top: number; readonly height: number; readonly client: number; readonly width: number; readonly clientWidth: number };
  readonly focused: boolean;
  readonly modal: boolean;
  readonly colour: string;
  /** Of its text while it is selected. */
  readonly selectedColour: string;
  /** What is painted behind it. */
  readonly background: string;
  /** Text that is its own, not its children's. */
  readonly ownText: string;
}
export interface State {
  readonly answers: readonly string[];
  readonly open: boolean;
  /** Whether the card still comes up. */
  readonly rises: boolean;
  readonly hosts: number;
  readonly attribute?: readonly string[];
}

/** Bundles one script as the extension's own build does: a synchronous IIFE without imports. */
async function bundle(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome120', 'firefox140'],
      lib: { entry: resolve(HERE, entry), formats: ['iife'], name: 'harness', fileName: () => name },
    },
  });
}

/** @returns the folder of an unpacked extension for the browser */
async function buildExtension(browser: BrowserName): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'dialog-extension-'));
  await bundle('content.ts', dir, 'content.js');
  await bundle('background.ts', dir, 'background.js');
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Dialog harness',
      version: '1',
      permissions: ['scripting'],
      host_permissions: ['http://127.0.0.1/*'],
      background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
      ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: ID, data_collection_permissions: { required: ['none'] } } } } : {}),
    }),
  );
  return dir;
}

async function serve(): Promise<string> {
  const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' } as const;
  const server = createServer((request, response) => {
    const name = { '/': 'page.html', '/page.js': 'page.js', '/page.css': 'page.css' }[request.url ?? ''];
    if (!name) {
      response.writeHead(404).end();
      return;
    }
    const ending = name.split('.').at(-1);
    response.writeHead(200, { 'content-type': ending === 'js' ? types.js : ending === 'css' ? types.css : types.html, 'content-security-policy': CSP });
    response.end(readFileSync(resolve(HERE, name)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given to the test server');
  return `http://127.0.0.1:${address.port}/`;
}

interface Started {
  readonly context: BrowserContext;
  readonly url: string;
}

async function launch(name: BrowserName): Promise<Started> {
  const extension = await buildExtension(name);
  const profile = mkdtempSync(join(tmpdir(), 'dialog-profile-'));
  const url = await serve();
  const shared = { headless: true, viewport: { width: 1000, height: 860 } } as const;
  if (name === 'chromium') {
    const context = await chromium.launchPersistentContext(profile, {
      ...shared,
      executablePath: browserPath('chromium'),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
    });
    // Google's own Chrome no longer takes an extension from the command line.
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never);
    return { context, url };
  }
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(join(profile, 'extensions', `${ID}.xpi`), zipFolder(extension));
  const context = await firefox.launchPersistentContext(profile, {
    ...shared,
    channel: 'moz-firefox',
    executablePath: browserPath('firefox'),
    firefoxUserPrefs: { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0, 'extensions.enabledScopes': 15 },
  });
  return { context, url };
}

/** Each file has a tab of its own in it. */
const ofKind = oneOfAKind(launch);

export class Harness {
  private constructor(
    readonly name: BrowserName,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  static async start(name: BrowserName): Promise<Harness> {
    const { context, url } = await ofKind(name);
    const harness = new Harness(name, context, await context.newPage(), url);
    await harness.reload();
    return harness;
  }

  /** A fresh page, on which the content script is there. */
  async reload(): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt++) {
      await this.page.goto(this.url);
      const there = await this.page.evaluate(() => {
        document.dispatchEvent(new CustomEvent('harness', { detail: JSON.stringify({ do: 'state' }) }));
        return document.querySelector('#reply')?.getAttribute('content') !== '';
      });
      if (there) return;
      // A browser that has just started may load its first page before its extensions.
      await this.page.waitForTimeout(100);
    }
    throw new Error('the content script never came');
  }

  async #ask(command: Record<string, unknown>): Promise<unknown> {
    const reply = await this.page.evaluate((detail) => {
      document.dispatchEvent(new CustomEvent('harness', { detail }));
      return document.querySelector('#reply')?.getAttribute('content') ?? 'null';
    }, JSON.stringify(command));
    return JSON.parse(reply);
  }

  open = (view: ViewName, forward: 'all' | 'none' = 'all'): Promise<unknown> => this.#ask({ do: 'open', view, forward });
  update = (view: ViewName): Promise<unknown> => this.#ask({ do: 'update', view });
  abort = (): Promise<unknown> => this.#ask({ do: 'abort' });
  /** Whether the dialog looks by itself, every so often, that it is still on top. */
  looks = (on: boolean): Promise<unknown> => this.#ask({ do: 'looks', on });
  /** Takes the worker's rule away, as where the worker never gave it. */
  async unshield(): Promise<void> {
    await this.#ask({ do: 'unshield' });
    // Nothing tells when the rule is gone but what it ruled.
    await this.page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.5', 'important'));
    await this.page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '0.5');
    await this.page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  }
  notice = (css: string): Promise<unknown> => this.#ask({ do: 'notice', css });
  exposeToAxe = (): Promise<unknown> => this.#ask({ do: 'axe' });
  /** Another window comes to the front, and this one comes back. */
  async blur(): Promise<void> {
    const focused = (): Promise<boolean> => this.page.evaluate(() => document.hasFocus());
    const until = async (wanted: boolean): Promise<void> => {
      while ((await focused()) !== wanted) await this.page.waitForTimeout(10);
    };
    // Playwright has every page of Chromium believe that it is in front.
    if (this.name === 'chromium') await (await this.context.newCDPSession(this.page)).send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const other = await this.context.newPage();
    await until(false);
    await this.page.bringToFront();
    await until(true);
    await other.close();
  }
  /** Has everything that the dialog waits for take so many times as long. */
  pace = (times: number): Promise<unknown> => this.#ask({ do: 'pace', times });
  /** Gives an element of the next dialog the access key Q. */
  accesskey = (css: string): Promise<unknown> => this.#ask({ do: 'accesskey', css });
  state = async (): Promise<State> => (await this.#ask({ do: 'state' })) as State;
  look = async (css: string): Promise<Looked[]> => (await this.#ask({ do: 'look', css })) as Looked[];

  async one(css: string): Promise<Looked> {
    const [found] = await this.look(css);
    if (!found) throw new Error(`nothing in the dialog matches ${css}`);
    return found;
  }

  /** The middle of an element of the dialog, in CSS pixels. */
  async middle(css: string): Promise<{ x: number; y: number }> {
    const { left, top, width, height } = await this.one(css);
    return { x: left + width / 2, y: top + height / 2 };
  }

  async press(css: string): Promise<void> {
    const { x, y } = await this.middle(css);
    await this.page.mouse.click(x, y);
  }

  /** Waits until the card has come up. */
  async risen(): Promise<void> {
    for (let waited = 0; waited < 15_000; waited += 25) {
      const { open, rises } = await this.state();
      if (open && !rises) return;
      await this.page.waitForTimeout(25);
    }
    throw new Error('the card never came to rest');
  }

  /** Waits until confirm can be pressed. */
  async ready(): Promise<void> {
    for (let waited = 0; waited < 15_000; waited += 25) {
      const [confirm] = await this.look('[data-testid=confirm]');
      if (confirm && !('aria-disabled' in confirm.attributes)) return;
      await this.page.waitForTimeout(25);
    }
    throw new Error('confirm never became ready');
  }

  /** @returns the answer, or `none` when there is none within the time */
  async answer(within = 3000): Promise<string> {
    for (let waited = 0; waited < within; waited += 25) {
      const { answers } = await this.state();
      const last = answers.at(-1);
      if (last !== undefined) return last;
      await this.page.waitForTimeout(25);
    }
    return 'none';
  }

  /** What the page's listeners have heard, and forgets it. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  }

  stop = (): Promise<void> => this.page.close();
}
