// Finds the browsers that the tests drive, and on Debian as root installs those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Where the tests look too. */
const PLACES = JSON.parse(readFileSync(new URL('places.json', import.meta.url), 'utf8'));
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A path that was asked for is the only one: the tests drive that browser or none. */
function isThere(/** @type {'chromium' | 'firefox'} */ name) {
  const asked = process.env[`${name.toUpperCase()}_PATH`];
  return (asked === undefined ? PLACES[name] : [asked]).some((path) => existsSync(path));
}

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs what is missing where that is possible; says what to do where it is not. */
export function ensureBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => !isThere(name));
  if (missing.length === 0) return;
  const asked = missing.some((name) => process.env[`${name.toUpperCase()}_PATH`] !== undefined);
  // Elsewhere the packages have other names, or are no more than a hint at a store.
  if (asked || process.getuid?.() !== 0 || !isDebian()) {
    console.error(`Missing: ${missing.join(' and ')}. Install it, or give its path in CHROMIUM_PATH or FIREFOX_PATH.`);
    process.exit(1);
  }
  console.log(`installing ${missing.join(' and ')}`);
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  const { status } = apt('install', '-y', '--no-install-recommends', 'fonts-noto-color-emoji', ...missing.map((name) => PACKAGES[name]));
  if (status !== 0) process.exit(status ?? 1);
}
