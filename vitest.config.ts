import { defineConfig } from 'vitest/config';

/** Real browsers, two at a time: most of a test is waiting for a page. */
const inBrowsers = { environment: 'node', maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 } as const;
/** The replicas of the newer sites by themselves, without the extension; its tests press the same controls again. */
const bareReplicas = 'test/e2e/replicas-*.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A flake is a bug: nothing is ever run twice to make it pass.
    retry: 0,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'training/**/*.test.ts', 'test/structure/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: [bareReplicas], ...inBrowsers } },
      { extends: true, test: { name: 'replicas', include: [bareReplicas], ...inBrowsers } },
    ],
  },
});
