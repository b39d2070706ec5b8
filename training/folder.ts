import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The corpus folder named by `--data DIR`.
 * Ends the program with exit code 2 and says what is missing when there is none.
 */
export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? args[at + 1] : undefined;
  if (folder === undefined) {
    console.error('--data: name the folder that holds train.jsonl, unlabelled.jsonl.gz and written/');
    process.exit(2);
  }
  for (const file of ['train.jsonl', 'unlabelled.jsonl.gz', 'written/packs-a.json']) {
    if (existsSync(join(folder, file))) continue;
    console.error(`--data: ${join(folder, file)} does not exist; the corpus is rebuilt from the pointers in training/corpus.tsv`);
    process.exit(2);
  }
  return folder;
}
