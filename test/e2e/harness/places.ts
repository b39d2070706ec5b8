import { existsSync } from 'node:fs';
import places from '../../../scripts/places.json' with { type: 'json' };
import type { BrowserKind } from './browser.ts';

/** The browser that the tests drive. `CHROMIUM_PATH` and `FIREFOX_PATH` name another one. Throws where none is installed. */
export function browserPath(kind: BrowserKind): string {
  const variable = `${kind.toUpperCase()}_PATH`;
  const asked = process.env[variable];
  if (asked !== undefined) {
    if (!existsSync(asked)) throw new Error(`${variable} names ${asked}, which isn't there.`);
    return asked;
  }
  const found = places[kind].find((path) => existsSync(path));
  if (found === undefined) throw new Error(`No ${kind} in the usual places. Install it, or name it in ${variable}.`);
  return found;
}
