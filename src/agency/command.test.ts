import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PACK = { id: 'pilkada-kudus-2031', contest: 'Pemilihan Bupati Kudus 2031', region: 'kab-kudus', phases: { P2: '2031-09-25' }, contestants: [{ names: ['Sekar Arum'] }] };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jj-agency-'));
  writeFileSync(join(folder, 'good.json'), JSON.stringify({ packs: [PACK] }));
  writeFileSync(join(folder, 'bad.json'), JSON.stringify({ packs: [PACK, { ...PACK, id: 'dua', contestants: [{ names: [] }] }], calendar: [] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run -s agency` as npm does for who stands in the folder. */
function agency(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile('node', ['scripts/ts.mjs', 'scripts/agency.ts', ...parameters], { env: { ...process.env, INIT_CWD: folder } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run -s agency', { timeout: 60_000 }, () => {
  test('says what a good file brings', async () => {
    const { code, out, err } = await agency('good.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('✓ pilkada-kudus-2031: Pemilihan Bupati Kudus 2031 (1 kontestan, 0 partai)');
    expect(out).toContain('Kabupaten Kudus: P2 2031-09-25');
  });

  test('names every fault by field, in the language asked for, and ends with 1', async () => {
    const { code, out, err } = await agency(join(folder, 'bad.json'), '--lang=en');
    expect(code).toBe(1);
    expect(out).toContain('✓ pilkada-kudus-2031');
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('packs[1] (dua) · contestants.0.names: holds 0; at least 1.');
    expect(err).toContain('calendar: there is no such field');
  });

  test('ends with 2 where there is no file', async () => {
    expect((await agency()).code).toBe(2);
    const { code, err } = await agency(join(folder, 'none.json'));
    expect(code).toBe(2);
    expect(err).toContain('none.json');
  });
});
