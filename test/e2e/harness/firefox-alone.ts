import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { projectRoot } from '../../replicas/root.ts';
import { startReplicas } from '../../replicas/server.ts';
import { until } from './dialog.ts';
import { geckoId, replicaPreferences } from './firefox.ts';
import { Marionette } from './marionette.ts';
import { browserPath } from './places.ts';
import { zipFolder } from './zip.ts';

const answerShape = v.object({ value: v.unknown() });
const windowShape = v.object({ handle: v.string() });
const ESCAPE = '\uE00C';

/** What the browser's own page of add-ons does, and how it allows one in private windows. */
const SET_ENABLED = `
  const [id, on, done] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  AddonManager.getAddonByID(id).then((addon) => (on ? addon.enable() : addon.disable())).then(() => done(null), (error) => done(String(error)));
`;
const ALLOW_IN_PRIVATE = `
  const [id, done] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
    .then(() => AddonManager.getAddonByID(id)).then((addon) => addon.reload()).then(() => done(null), (error) => done(String(error)));
`;

/** Firefox spoken to by its own protocol alone, which, other than the driver of the other tests, lets a test administer the browser. */
export interface FirefoxAlone {
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs the body of a function in the page, with `arguments`. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** A real mouse press; the pointer rests on the place first. */
  click(x: number, y: number): Promise<void>;
  escape(): Promise<void>;
  activate(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  /** Allows the extension in private windows, which starts it anew, and goes on in such a window. */
  toPrivateWindow(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it with a fresh profile, the built extension, and the replicas behind the real host names. */
export async function startFirefoxAlone(): Promise<FirefoxAlone> {
  const root = projectRoot();
  const server = await startReplicas(root);
  const profile = mkdtempSync(join(tmpdir(), 'jj-firefox-'));
  const extension = join(root, 'dist/firefox');
  const [id, uuid] = [geckoId(extension), randomUUID()];
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), zipFolder(extension));
  const preferences = {
    ...replicaPreferences(server),
    'marionette.port': 0,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'intl.locale.requested': 'id',
    'ui.prefersReducedMotion': 1,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const program = spawn(browserPath('firefox'), ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => void program.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    program.kill();
    await ended;
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const session = await Marionette.begin(profile).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const run = async (script: string, ...args: readonly unknown[]): Promise<unknown> => v.parse(answerShape, await session.send('WebDriver:ExecuteScript', { script, args })).value;
  const administer = async (script: string, ...args: readonly unknown[]): Promise<void> => {
    await session.send('Marionette:SetContext', { value: 'chrome' });
    const { value } = v.parse(answerShape, await session.send('WebDriver:ExecuteAsyncScript', { script, args }));
    await session.send('Marionette:SetContext', { value: 'content' });
    if (value !== null) throw new Error(String(value));
  };
  const go = async (url: string): Promise<void> => void (await session.send('WebDriver:Navigate', { url }));
  const openWindow = async (options: object): Promise<void> => {
    const { handle } = v.parse(windowShape, await session.send('WebDriver:NewWindow', { focus: true, ...options }));
    await session.send('WebDriver:SwitchToWindow', { handle, focus: true });
  };
  const perform = async (source: object): Promise<void> => void (await session.send('WebDriver:PerformActions', { actions: [source] }));
  return {
    go,
    run,
    close,
    back: async () => void (await session.send('WebDriver:Back')),
    click: (x, y) => perform({
      type: 'pointer',
      id: 'mouse',
      actions: [{ type: 'pointerMove', x: 5, y: 5 }, { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pause', duration: 400 }, { type: 'pointerDown', button: 0 }, { type: 'pause', duration: 40 }, { type: 'pointerUp', button: 0 }],
    }),
    escape: () => perform({ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: ESCAPE }, { type: 'keyUp', value: ESCAPE }] }),
    async activate() {
      await openWindow({ type: 'tab' });
      await go(`moz-extension://${uuid}/src/pages/welcome/index.html`);
      for (const name of ['consent', 'activate']) {
        await until(name, () => run('const [css] = arguments; const found = document.querySelector(css); if (!found || found.disabled) return false; found.click(); return true;', `[data-testid="${name}"]`).then(Boolean));
      }
      await until('protection', () => run('return document.querySelector(\'[data-testid="active"]\') !== null').then(Boolean));
    },
    setEnabled: (on) => administer(SET_ENABLED, id, on),
    async toPrivateWindow() {
      await administer(ALLOW_IN_PRIVATE, id);
      await openWindow({ type: 'window', private: true });
    },
  };
}
