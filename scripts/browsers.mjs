// Finds the browsers that the tests drive, and on Debian as root installs those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @returns {string | undefined} the path of a browser's program */
export function findBrowser(/** @type {'chromium' | 'firefox'} */ name) {
  const given = process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  return [given, ...PLACES[name]].find((path) => path && existsSync(path));
}

/** Installs what is missing where that is possible; says what to do where it is not. */
export function ensureBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!debianRoot) {
    console.error(`Missing: ${missing.join(' and ')}. Install it, or give its path in CHROMIUM_PATH or FIREFOX_PATH.`);
    process.exit(1);
  }
  console.log(`installing ${missing.join(' and ')}`);
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  const { status } = apt('install', '-y', '--no-install-recommends', 'fonts-noto-color-emoji', ...missing.map((name) => PACKAGES[name]));
  if (status !== 0) process.exit(status ?? 1);
}
