import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import type { BrowserKind } from '../../test/e2e/harness/browser.ts';
import type { Say } from './words.ts';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
}

interface Known {
  readonly name: string;
  readonly kind: BrowserKind;
  /** Program names looked for on the PATH. */
  readonly linux: readonly string[];
  /** Below an Applications folder. */
  readonly mac: string;
  /** Below a Program Files folder. */
  readonly windows: string;
}

const KNOWN: readonly Known[] = [
  { name: 'chromium', kind: 'chromium', linux: ['chromium', 'chromium-browser'], mac: 'Chromium.app/Contents/MacOS/Chromium', windows: String.raw`Chromium\Application\chrome.exe` },
  { name: 'chrome', kind: 'chromium', linux: ['google-chrome-stable', 'google-chrome'], mac: 'Google Chrome.app/Contents/MacOS/Google Chrome', windows: String.raw`Google\Chrome\Application\chrome.exe` },
  { name: 'edge', kind: 'chromium', linux: ['microsoft-edge-stable', 'microsoft-edge'], mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge', windows: String.raw`Microsoft\Edge\Application\msedge.exe` },
  { name: 'brave', kind: 'chromium', linux: ['brave-browser', 'brave'], mac: 'Brave Browser.app/Contents/MacOS/Brave Browser', windows: String.raw`BraveSoftware\Brave-Browser\Application\brave.exe` },
  { name: 'firefox', kind: 'firefox', linux: ['firefox-esr', 'firefox'], mac: 'Firefox.app/Contents/MacOS/firefox', windows: String.raw`Mozilla Firefox\firefox.exe` },
];

function candidates(known: Known): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, known.mac));
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) => (folder === undefined ? [] : [join(folder, known.windows)]));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(isAbsolute);
  return known.linux.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * The first browser in the usual places, or the one asked for by name or path; null where there is none.
 * Throws where a name or path was asked for that isn't there.
 */
export function findBrowser(asked: string | null, say: Say): FoundBrowser | null {
  if (asked !== null && !KNOWN.some(({ name }) => name === asked)) {
    if (!existsSync(asked)) {
      const names = KNOWN.map(({ name }) => name).join(', ');
      throw new Error(say(`--browser: tidak ada program di ${asked}. Beri salah satu dari ${names}, atau letak programnya.`, `--browser: there is no program at ${asked}. Give one of ${names}, or a path.`));
    }
    return { kind: /firefox/i.test(asked) ? 'firefox' : 'chromium', name: asked, path: asked };
  }
  for (const known of KNOWN) {
    if (asked !== null && known.name !== asked) continue;
    const path = candidates(known).find((candidate) => existsSync(candidate));
    if (path !== undefined) return { kind: known.kind, name: known.name, path };
  }
  if (asked !== null) throw new Error(say(`--browser: ${asked} tidak ada di tempat biasanya. Beri letak programnya.`, `--browser: ${asked} isn't in the usual places. Give its path instead.`));
  return null;
}

const isDebian = (): boolean => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...parameters: string[]): void {
  // Another package job may hold the lock for a while.
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...parameters], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) throw new Error(`apt-get ${parameters.join(' ')} ended with ${status}.`);
}

/** Installs Debian's Chromium where we may; false where we can't. Throws where apt-get fails. */
export function installChromium(say: Say): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(say('▸ Tidak ada peramban; memasang Chromium dari Debian', '▸ No browser; installing Debian’s Chromium'));
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji');
  return true;
}
