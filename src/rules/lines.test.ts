import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { answerLine, LineError } from './lines.ts';

const answer = (input: object): ReturnType<typeof answerLine> => answerLine(JSON.stringify(input));
const good = { kind: 'like', class: 'support', role: 'pns', date: '2024-01-05' };

describe('a good line', () => {
  it('by date: the ruling with its phase and contest', () => {
    expect(answer({ id: 7, ...good })).toMatchObject({ id: 7, level: 'discipline-heavy', criminal: false, basis: 'named', rules: ['skb-b6'], phase: 'P2', contest: 'Pemilihan Presiden 2024' });
  });
  it('by phase', () => {
    expect(answer({ kind: 'like', class: 'support', role: 'pns', phase: 'P1' })).toMatchObject({ level: 'ethics', rules: ['skb-a4'], phase: 'P1' });
  });
  it('by region: the region’s calendar and rules count', () => {
    expect(answer({ ...good, date: '2025-04-10', region: 'kab-tasikmalaya' })).toMatchObject({ phase: 'P2', contest: 'Pemungutan suara ulang Tasikmalaya 2025' });
    expect(answer({ ...good, date: '2025-04-10' })).toMatchObject({ phase: 'P0' });
  });
  it('in a local election: the local election act', () => {
    expect(answer({ ...good, kind: 'post', date: '2024-11-25' }).rules).toContain('uu-pilkada-187');
    expect(answer({ ...good, kind: 'post', date: '2024-02-12' }).rules).toContain('uu-7-2017-492');
  });
});

describe('a wrong line is refused by field, with what is allowed', () => {
  it.each<[string, string, string]>([
    [JSON.stringify({ ...good, kind: 'boost' }), '"kind"', 'profile'],
    [JSON.stringify({ ...good, class: 'partisan' }), '"class"', 'discussion'],
    [JSON.stringify({ ...good, role: 'tni' }), '"role"', 'perangkat'],
    [JSON.stringify({ ...good, role: undefined }), '"role": missing', 'perangkat'],
    [JSON.stringify({ ...good, region: 'kab-atlantis' }), '"region"', 'kab-kudus'],
    [JSON.stringify({ ...good, date: '2024-02-30' }), '"date"', 'no such day'],
    [JSON.stringify({ ...good, date: '5 Januari 2024' }), '"date"', 'YYYY-MM-DD'],
    [JSON.stringify({ ...good, date: 20240105 }), '"date"', 'YYYY-MM-DD'],
    [JSON.stringify({ ...good, date: '2019-04-17' }), '"date"', '2022-09-22'],
    [JSON.stringify({ ...good, date: undefined, phase: 'P7' }), '"phase"', 'P1b'],
    [JSON.stringify({ ...good, date: undefined }), '"date": missing', 'P1b'],
    [JSON.stringify({ ...good, phase: 'P2' }), '"phase"', 'one of the two'],
    [JSON.stringify({ ...good, account: 'friend' }), '"account"', 'winning'],
    [JSON.stringify({ ...good, spouseCandidate: 'yes' }), '"spouseCandidate"', 'true, false'],
    [JSON.stringify({ ...good, party: 'x' }), '"party": no such field', 'kind'],
    ['[]', '"kind": missing', 'like'],
    ['null', 'a line is one object', ''],
    ['"text"', 'a line is one object', ''],
    ['{"kind":', 'not JSON', ''],
  ])('%s', (line, field, allowed) => {
    let caught: unknown;
    try {
      answerLine(line);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(LineError);
    if (caught instanceof LineError) {
      expect(caught.message).toContain(field);
      expect(caught.message).toContain(allowed);
    }
  });
});

it('the command answers line by line, and stops with exit code 2 at the first wrong one', { timeout: 60_000 }, async () => {
  const result = await new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    const child = execFile('node', ['scripts/ts.mjs', 'scripts/rule.ts'], (_failure, out, error) => resolve({ code: child.exitCode, out, error }));
    child.stdin?.end(`${JSON.stringify({ id: 'a', ...good })}\n\n${JSON.stringify({ ...good, role: 'tni' })}\n${JSON.stringify(good)}\n`);
  });
  expect(result.code).toBe(2);
  expect(result.error).toContain('line 3: "role": "tni" is not allowed; allowed are pns, cpns, pppk, nonasn, kades, perangkat, bpd');
  const lines = result.out.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'a', phase: 'P2', level: 'discipline-heavy' });
});
