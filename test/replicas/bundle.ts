import { build } from 'vite';

/**
 * Bundles one TypeScript entry into a classic script that leaves nothing in the global scope.
 * Throws where the entry doesn't build.
 */
export async function bundleScript(root: string, entry: string): Promise<string> {
  const results = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, target: 'es2022', modulePreload: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  for (const result of Array.isArray(results) ? results : [results]) {
    if (!('output' in result)) continue;
    for (const file of result.output) if (file.type === 'chunk' && file.isEntry) return file.code;
  }
  throw new Error(`${entry} gave no script.`);
}
