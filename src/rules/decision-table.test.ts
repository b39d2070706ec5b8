import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActionKind, ContentClass, Phase, Role } from '../vocabulary.ts';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, ROLES } from '../vocabulary.ts';
import { phaseAt } from './calendar.ts';
import { CONDUCTS, ruleConduct } from './conduct.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, PHOTO_KINDS } from './ruling.ts';
import type { Level, RuleQuestion, Ruling } from './ruling.ts';

/** The table a lawyer reads; parsed here so that it, not the code, says what is right. */
const document = readFileSync(new URL('decision-table.md', import.meta.url), 'utf8');

const LEVEL: Record<string, Level> = {
  OK: 'ok', 'OK*': 'ok', HATI: 'advice', ETIK: 'ethics', 'DIS-R': 'discipline-light', 'DIS-S': 'discipline-medium', 'DIS-B': 'discipline-heavy', PTDH: 'dismissal',
};

function section(title: string): string[][] {
  const found = document.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`no section "${title}"`);
  const rows = found.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return rows.filter((row) => !row.every((cell) => /^-+$/.test(cell)));
}

function pick<const T extends readonly string[]>(values: T, text: string | undefined): T[number] {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}`);
  return found;
}

interface Verdict {
  level: Level;
  possible: Level | undefined;
  conditional: boolean;
  basis: 'named' | 'analogy' | 'advice';
  criminal: boolean;
  criminalFor: string | undefined;
  rules: string[];
}

function parse(cell: string): Verdict {
  const [head = '', ...rules] = cell.split(' ');
  const found = /^(~)?([A-Z-]+\*?)(?:>([A-Z-]+))?(\+PID)?(?:\((\w+)\))?$/.exec(head);
  if (!found) throw new Error(`cannot read "${cell}"`);
  const [, analogy, name = '', heavier, criminal, only] = found;
  const level = LEVEL[name];
  if (level === undefined) throw new Error(`unknown level in "${cell}"`);
  return {
    level,
    possible: heavier === undefined ? undefined : LEVEL[heavier],
    conditional: name === 'OK*',
    basis: level === 'advice' ? 'advice' : analogy === undefined ? 'named' : 'analogy',
    criminal: criminal !== undefined && only === undefined,
    criminalFor: only,
    rules,
  };
}

const OWN: Partial<Record<Role, string>> = { kades: 'uu-desa-29', perangkat: 'uu-desa-51' };

function check(ruling: Ruling, expected: Verdict, role: Role): void {
  const rules = expected.rules.map((id) => (id === 'own' ? (OWN[role] ?? id) : id));
  expect({
    level: ruling.level,
    possible: ruling.possible,
    conditional: ruling.conditional,
    basis: ruling.basis,
    criminal: ruling.criminal,
  }).toEqual({
    level: expected.level,
    possible: expected.possible,
    conditional: expected.conditional,
    basis: expected.basis,
    criminal: expected.criminal || expected.criminalFor === role,
  });
  if (rules.length > 0) expect(ruling.rules[0]).toBe(rules[0]);
  expect(ruling.rules.filter((id) => rules.includes(id))).toEqual(rules);
}

interface Cell { kind: ActionKind; phase: Phase; cell: string }

function cells(title: string): Cell[] {
  const [head = [], ...rows] = section(title);
  const found: Cell[] = [];
  for (const [kinds = '', ...rest] of rows) {
    for (const kind of kinds.split(', ')) {
      for (const [index, cell] of rest.entries()) {
        for (const phase of (head[index + 1] ?? '').split(' ')) found.push({ kind: pick(ACTION_KINDS, kind), phase: pick(PHASES, phase), cell });
      }
    }
  }
  return found;
}

const everyCell = ACTION_KINDS.length * PHASES.length;

describe('PNS, every cell', () => {
  for (const contentClass of CONTENT_CLASSES) {
    const table = cells(`PNS, class ${contentClass}`);
    it(`${contentClass}: the table is whole`, () => {
      expect(new Set(table.map(({ kind, phase }) => `${kind} ${phase}`)).size).toBe(everyCell);
      expect(table).toHaveLength(everyCell);
    });
    it.each(table)(`${contentClass} $kind in $phase: $cell`, ({ kind, phase, cell }) => {
      check(rule({ kind, class: contentClass, phase, role: 'pns' }), parse(cell), 'pns');
    });
  }
});

/** Rules that bind civil servants by name and so lead for them only. */
const ASN_ONLY = /^(skb-|pp94-|pp-42|uu-20-)/;

function translated(cell: string, role: Role, contentClass: ContentClass): Verdict {
  const expected = parse(cell);
  if (role === 'cpns') return expected;
  if (role === 'pppk') return { ...expected, rules: expected.rules.filter((id) => !id.startsWith('pp94-')) };
  const [first] = expected.rules;
  if (contentClass === 'hate' && expected.level !== 'ok') {
    return { ...expected, basis: 'analogy', ...(expected.criminal && { rules: ['hate-pidana', 'kuhp-243', 'bkn-hate'] }) };
  }
  if (first !== undefined && ASN_ONLY.test(first)) {
    const kept = expected.rules.filter((id) => id.startsWith('skb-') || id.includes('tenang') || id.includes('492'));
    return { ...expected, rules: ['se-panrb-1-2023', ...kept] };
  }
  return expected;
}

describe.each(['cpns', 'pppk', 'nonasn'] as const)('%s follows the table for PNS', (role) => {
  for (const contentClass of CONTENT_CLASSES) {
    it.each(cells(`PNS, class ${contentClass}`))(`${contentClass} $kind in $phase`, ({ kind, phase, cell }) => {
      check(rule({ kind, class: contentClass, phase, role }), translated(cell, role, contentClass), role);
    });
  }
});

describe.each(['kades', 'perangkat', 'bpd'] as const)('%s', (role) => {
  for (const contentClass of ['none', 'civic', 'discussion'] as const) {
    it.each(cells(`PNS, class ${contentClass}`))(`${contentClass} $kind in $phase, as PNS`, ({ kind, phase, cell }) => {
      check(rule({ kind, class: contentClass, phase, role }), parse(cell), role);
    });
  }
  for (const contentClass of ['support', 'attack', 'hate'] as const) {
    const table = cells(`${role === 'bpd' && contentClass !== 'hate' ? 'BPD' : 'Village roles'}, class ${contentClass}`);
    it(`${contentClass}: the table is whole`, () => expect(new Set(table.map(({ kind, phase }) => `${kind} ${phase}`)).size).toBe(everyCell));
    it.each(table)(`${contentClass} $kind in $phase: $cell`, ({ kind, phase, cell }) => {
      check(rule({ kind, class: contentClass, phase, role }), parse(cell), role);
    });
  }
});

describe('bpd in a local election', () => {
  it.each(cells('BPD, class support, Pilkada'))('support $kind in $phase: $cell', ({ kind, phase, cell }) => {
    check(rule({ kind, class: 'support', phase, role: 'bpd', election: 'pilkada' }), parse(cell), 'bpd');
  });
});

describe('where only parties are named, PNS', () => {
  it.each(cells('PNS, class support'))('support $kind in $phase, by analogy', ({ kind, phase, cell }) => {
    const expected = parse(cell);
    check(rule({ kind, class: 'support', phase, role: 'pns', partyOnly: true }), { ...expected, basis: expected.basis === 'named' ? 'analogy' : expected.basis }, 'pns');
  });
});

function says(ruling: Ruling, level: Level, words: string): void {
  expect(ruling.level).toBe(level);
  for (const word of words.split('; ')) expect(ruling.sanction.toLowerCase()).toContain(word.toLowerCase());
}

describe('what a level becomes for each role', () => {
  const rows = section('What a level becomes for each role').slice(1);
  it('names every role', () => expect(rows.map(([role]) => role)).toEqual([...ROLES]));
  it.each(rows)('%s', (name, ethics = '', lightOrMedium = '', heavy = '', dismissal = '') => {
    const role = pick(ROLES, name);
    if (ethics !== '-') says(rule({ kind: 'share', class: 'support', phase: 'P1', role }), 'ethics', ethics);
    says(rule({ kind: 'like', class: 'hate', phase: 'P0', role }), 'discipline-light', lightOrMedium);
    says(rule({ kind: 'share', class: 'support', phase: 'P2', role }), 'discipline-heavy', heavy);
    says(ruleConduct({ conduct: 'party-member', phase: 'P0', role }), 'dismissal', dismissal);
  });
});

describe('the 22 worked examples', () => {
  const [, ...rows] = section('Worked examples');
  it('are all there', () => expect(new Set(rows.map(([number]) => number))).toEqual(new Set(Array.from({ length: 22 }, (_, index) => String(index + 1)))));
  it.each(rows)('%s %s', (_number, _case, question = '', verdict = '') => {
    const asked: unknown = JSON.parse(question.replaceAll('`', ''));
    if (typeof asked !== 'object' || asked === null) throw new Error('not a question');
    const text = (key: string): string | undefined => {
      const value: unknown = Reflect.get(asked, key);
      return typeof value === 'string' ? value : undefined;
    };
    const region = text('region');
    const where = region === undefined ? {} : { region };
    const now = phaseAt(new Date(`${text('date')}T05:00:00Z`), where);
    const [phase = '', cell = ''] = verdict.split(': ');
    expect(now.phase).toBe(phase);
    const role = pick(ROLES, text('role'));
    const conduct = text('conduct');
    const election = now.election === undefined ? {} : { election: now.election };
    if (conduct !== undefined) {
      check(ruleConduct({ conduct: pick(CONDUCTS, conduct), role, phase: now.phase, ...election }), parse(cell), role);
      return;
    }
    const account = text('account');
    const photo = text('photo');
    const full: RuleQuestion = {
      kind: pick(ACTION_KINDS, text('kind')),
      class: pick(CONTENT_CLASSES, text('class')),
      role,
      phase: now.phase,
      ...where,
      ...election,
      ...(account !== undefined && { account: pick(ACCOUNT_KINDS, account) }),
      ...(photo !== undefined && { photo: pick(PHOTO_KINDS, photo) }),
      ...(Reflect.get(asked, 'spouseCandidate') === true && { spouseCandidate: true }),
    };
    check(rule(full), parse(cell), role);
  });
});
