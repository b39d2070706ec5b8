import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Marionette } from '../../test/e2e/harness/marionette.ts';
import { until } from '../../test/e2e/harness/dialog.ts';
import { replicaPreferences } from '../../test/e2e/harness/firefox.ts';
import type { ReplicaServer } from '../../test/replicas/server.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const elementShape = v.object({ value: v.object({ [ELEMENT]: v.string() }) });
const handlesShape = v.array(v.string());
const urlShape = v.object({ value: v.string() });
const openedShape = v.object({ handle: v.string() });

/** The extension's own tab, which it opens when it is installed. */
async function toWelcome(session: Marionette): Promise<void> {
  await until('the welcome page', async () => {
    for (const handle of v.parse(handlesShape, await session.send('WebDriver:GetWindowHandles'))) {
      await session.send('WebDriver:SwitchToWindow', { handle });
      const { value } = v.parse(urlShape, await session.send('WebDriver:GetCurrentURL'));
      if (value.startsWith('moz-extension://')) return true;
    }
    return false;
  }, 15_000);
}

const find = (session: Marionette, selector: string): Promise<string> =>
  until(selector, async () => session.send('WebDriver:FindElement', { using: 'css selector', value: selector }).then((found) => v.parse(elementShape, found).value[ELEMENT], () => null), 10_000);

async function click(session: Marionette, selector: string): Promise<void> {
  await session.send('WebDriver:ElementClick', { id: await find(session, selector) });
}

export interface FirefoxWindow {
  /** Ends when the person closes the window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens Firefox, release builds included, with a fresh profile, the extension as a temporary add-on and switched on,
 * and a tab for each address.
 * @param data file of an agency's data that is handed over first, or `null`
 */
export async function openFirefox(path: string, extension: string, server: ReplicaServer, lang: 'id' | 'en', urls: readonly string[], data: string | null, headless = false): Promise<FirefoxWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'jj-firefox-'));
  const preferences = {
    ...replicaPreferences(server),
    'marionette.port': 0,
    'remote.log.level': 'Warn',
    'intl.locale.requested': lang,
    // The opt-in page asks for the sites; in a profile of its own nobody needs to answer twice.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
  };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const program = spawn(path, ['--marionette', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => {
    program.once('exit', () => resolve());
    program.once('error', () => resolve());
  });
  const close = async (): Promise<void> => {
    program.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const session = await Marionette.begin(profile);
    await session.send('Addon:Install', { path: extension, temporary: true });
    await toWelcome(session);
    await click(session, `.language-switch button[lang="${lang}"]`);
    await click(session, '[data-testid="consent"]');
    await click(session, '[data-testid="activate"]');
    await click(session, '[data-testid="active"]');
    if (data !== null) {
      // To its own page an extension may go by itself; the driver may not send it there.
      await session.send('WebDriver:ExecuteScript', { script: "location.assign('/src/pages/options/index.html');", args: [] });
      const id = await find(session, '[data-testid="agency-file"]');
      await session.send('WebDriver:ElementSendKeys', { id, text: data });
      await find(session, '[data-testid="agency-remove"]');
    }
    for (const url of urls) {
      const { handle } = v.parse(openedShape, await session.send('WebDriver:NewWindow', { type: 'tab', focus: true }));
      await session.send('WebDriver:SwitchToWindow', { handle });
      await session.send('WebDriver:Navigate', { url });
    }
    // The session stays open: ending it would take the trust in the replicas' certificate with it.
    return { closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}
