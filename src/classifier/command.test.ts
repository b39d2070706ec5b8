import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs `npm run -s classify` on lines. */
function classify(input: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('node', ['scripts/ts.mjs', 'scripts/classify.ts'], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

describe('npm run -s classify', () => {
  it('answers a line for a line, in order, with all six probabilities', async () => {
    const pack = { id: 'uji', contest: 'Uji', contestants: [{ number: 7, names: ['Zubaidah Karundeng'] }] };
    const lines = [{ id: 'a', text: 'Coblos nomor 2 Prabowo-Gibran, menang sekali putaran' }, { id: 2, text: '' }, { id: 'c', text: 'Ayo coblos Zubaidah Karundeng nomor 7', packs: [pack, 'pilpres-2024'] }];
    const { code, out } = await classify(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(code).toBe(0);
    const answers: unknown[] = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(answers).toEqual([
      expect.objectContaining({ id: 'a', class: 'support', risk: 'risky' }),
      { id: 2, class: 'none', risk: 'safe', probability: { none: 1, civic: 0, discussion: 0, support: 0, attack: 0, hate: 0 }, reasons: [] },
      expect.objectContaining({ id: 'c', risk: 'risky', reasons: expect.arrayContaining([expect.objectContaining({ why: 'contestant', start: 11, end: 29 })]) }),
    ]);
  }, 60_000);

  it.each([
    ['{"id":1}', 'line 1: text'],
    ['{"id":1,"text":2}', 'line 1: text'],
    ['{"id":1,"text":"a"}\n{"text":"b"}', 'line 2: id'],
    ['nonsense', 'line 1'],
    ['{"id":1,"text":"a","packs":["pilkada-mars"]}', 'packs.0'],
    ['{"id":1,"text":"a","packs":[{"id":"x","contest":"y","contestants":[{"names":[]}]}]}', 'packs.0.contestants.0.names'],
    ['{"id":1,"text":"a","pack":[]}', 'pack'],
  ])('refuses %s with exit code 2 and names the field', async (input, field) => {
    const { code, err } = await classify(input);
    expect(code).toBe(2);
    expect(err).toContain(field);
  }, 60_000);
});
