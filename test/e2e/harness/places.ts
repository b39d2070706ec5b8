import { existsSync } from 'node:fs';
import type { BrowserKind } from './browser.ts';

const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The browser that the tests drive. `CHROMIUM_PATH` and `FIREFOX_PATH` name another one. Throws where none is installed. */
export function browserPath(kind: BrowserKind): string {
  const variable = `${kind.toUpperCase()}_PATH`;
  const asked = process.env[variable];
  if (asked !== undefined) {
    if (!existsSync(asked)) throw new Error(`${variable} names ${asked}, which isn't there.`);
    return asked;
  }
  const found = PLACES[kind].find((path) => existsSync(path));
  if (found === undefined) throw new Error(`No ${kind} in the usual places. Install it, or name it in ${variable}.`);
  return found;
}
