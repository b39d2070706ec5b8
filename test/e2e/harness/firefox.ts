import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from 'playwright-core';
import * as v from 'valibot';
import type { ReplicaServer } from '../../replicas/server.ts';
import type { LaunchOptions } from './browser.ts';
import { signals, type Engine } from './chromium.ts';
import { browserPath } from './places.ts';
import { zipFolder } from './zip.ts';

const geckoManifest = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

/** The add-on id in a folder's manifest. */
export const geckoId = (folder: string): string => v.parse(geckoManifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).browser_specific_settings.gecko.id;

/** How long the background may idle before Firefox ends it, where a test wants it ended. */
const IDLE = 'extensions.background.idle.timeout';

/** Preferences that lead the real host names to the replicas. */
export const replicaPreferences = (server: ReplicaServer): Record<string, string | number | boolean> => ({
  'network.socket.forcePort': `443=${server.port}`,
  'network.dns.localDomains': server.hosts.join(','),
  'network.stricttransportsecurity.preloadlist': false,
  'network.http.http3.enable': false,
  'network.trr.mode': 5,
});

/** Milliseconds that a start may take; an idle machine takes 4,500, a busy one three times as long. */
const START = 40_000;

/**
 * Starts stock Firefox ESR with the folders installed as add-ons; the first is the one under test. A start was
 * seen to hang for two minutes before any page was there; such a browser is given up and another started, and it is said so.
 * Only the start: nothing that a page shows is ever asked twice.
 */
export async function startFirefox(server: ReplicaServer, folders: readonly string[], underTest: boolean, options: LaunchOptions): Promise<Engine> {
  try {
    return await startOnce(server, folders, underTest, options);
  } catch (error) {
    console.warn(`Firefox did not start, trying another: ${String(error)}`);
    return startOnce(server, folders, underTest, options);
  }
}

async function startOnce(server: ReplicaServer, folders: readonly string[], underTest: boolean, options: LaunchOptions): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'jj-firefox-'));
  mkdirSync(join(profile, 'extensions'));
  const uuids: Record<string, string> = {};
  for (const folder of folders) {
    const id = geckoId(folder);
    uuids[id] = randomUUID();
    writeFileSync(join(profile, 'extensions', `${id}.xpi`), zipFolder(folder));
  }
  const lang = options.lang ?? 'id';
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: options.executablePath ?? browserPath('firefox'),
    headless: options.headless ?? true,
    timeout: START,
    ignoreHTTPSErrors: true,
    locale: lang,
    viewport: options.viewport === undefined ? { width: 1280, height: 640 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: ['--remote-allow-system-access'],
    ...signals(options),
    firefoxUserPrefs: {
      ...replicaPreferences(server),
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'intl.locale.requested': lang,
      'ui.prefersReducedMotion': 1,
      ...options.preferences,
    },
  });
  const first = folders[0];
  const uuid = underTest && first !== undefined ? uuids[geckoId(first)] : undefined;
  const extensionUrl = (path: string): string => {
    if (uuid === undefined) throw new Error('Started without the extension.');
    return `moz-extension://${uuid}/${path}`;
  };
  return {
    context,
    extensionUrl,
    async stopWorker() {
      // Firefox has no command for it: start with the preference and let the background fall idle.
      const idle = options.preferences?.[IDLE];
      if (typeof idle !== 'number') throw new Error(`Start Firefox with preferences: { '${IDLE}': 1000 } to have its background end.`);
      await new Promise((resolve) => setTimeout(resolve, idle * 2 + 500));
    },
    setEnabled: () => Promise.reject(new Error('Only Chromium gives its page of extensions to a test.')),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
    requestsFromExtension() {
      throw new Error('Only Chromium writes a net log.');
    },
  };
}
