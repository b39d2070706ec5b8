// Runs a TypeScript entry under Node 20, which cannot strip types itself: bundles it with the vite that builds the
// extension (so that imports of JSON and data resolve alike) and imports the result at native speed.
// Usage: node scripts/ts.mjs ENTRY [ARGUMENTS…]
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/ts.mjs ENTRY [ARGUMENTS…]');
  process.exit(2);
}
const source = resolve(entry);
// One folder a run: two runs at once must not overwrite each other's bundle.
const name = createHash('sha256').update(`${source}:${process.pid}`).digest('hex').slice(0, 16);
const outDir = join(root, 'node_modules/.cache/jaga-jempol', name);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  build: { ssr: source, outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'run.mjs' } } },
});
process.argv = [process.argv[0], source, ...rest];
await import(pathToFileURL(join(outDir, 'run.mjs')).href);
