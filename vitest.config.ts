import { availableParallelism } from 'node:os';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Real browsers, three at a time: most of a test is waiting for a page. Not isolated: files hand on browsers (`test/e2e/harness/borrowed.ts`). */
const inBrowsers = { environment: 'node', globalSetup: 'test/e2e/harness/temporary.ts', maxWorkers: 3, isolate: false, testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 15_000 } } } as const;
/** The replicas by themselves, without the extension; its tests press the same controls again. */
const bareReplicas = ['test/e2e/replicas-*.test.ts', 'test/e2e/replicas/replicas.test.ts'];

/** The files that take minutes begin first, so that none of them is left alone at the end. */
const LONG = ['guard/linkedin.', 'guard/facebook.', 'guard/instagram.', 'guard/fuzz.', 'guard/youtube.', 'guard/x.', 'guard/scroll.', 'guard/lifecycle.', 'dialog/', 'pages/rulebook.', 'pages/accessible.', 'guard/'];
const turnOf = ({ moduleId }: TestSpecification): number => {
  const found = LONG.findIndex((part) => moduleId.includes(part));
  return found < 0 ? LONG.length : found;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => turnOf(a) - turnOf(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** By itself the runner leaves one core alone, on two that is half. */
const onAllCores = { environment: 'node', maxWorkers: availableParallelism() } as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A flake is a bug: nothing is ever run twice to make it pass.
    retry: 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'training/**/*.test.ts', 'test/structure/**/*.test.ts'], ...onAllCores } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: bareReplicas, ...inBrowsers } },
      { extends: true, test: { name: 'matrix', include: ['test/e2e/guard/*.{chromium,firefox}.test.ts'], env: { MATRIX: 'views' }, ...inBrowsers } },
      { extends: true, test: { name: 'replicas', include: bareReplicas, ...inBrowsers } },
    ],
  },
});
