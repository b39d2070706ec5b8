import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's folder: the nearest one, from the working directory upwards, that holds the lock file. `import.meta.url`
 * can't tell it, because scripts run from a bundle in a cache folder.
 */
export function projectRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json')) && existsSync(join(folder, 'src/sites'))) return folder;
    if (dirname(folder) === folder) throw new Error(`No project folder above ${process.cwd()}: run this from the project's folder.`);
  }
}
