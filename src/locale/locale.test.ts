import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { REASONS } from '../classifier/assessment.ts';
import { faults } from '../protocol.ts';
import { ACTION_KINDS, CONTENT_CLASSES, LANGUAGES, type Language, PHASES, ROLES } from '../vocabulary.ts';
import { listed, type MessageKey, resolveLanguage, translator } from './locale.ts';

const file = v.record(
  v.string(),
  v.strictObject({
    message: v.pipe(v.string(), v.trim(), v.minLength(1)),
    description: v.optional(v.pipe(v.string(), v.minLength(1))),
    placeholders: v.optional(v.record(v.string(), v.strictObject({ content: v.pipe(v.string(), v.regex(/^\$[1-9]$/)) }))),
  }),
);
const path = (language: Language): string => join(import.meta.dirname, '../../public/_locales', language, 'messages.json');
const read = (language: Language) => v.parse(file, JSON.parse(readFileSync(path(language), 'utf8')));
const texts = { id: read('id'), en: read('en') };

const used = (message: string): string[] => [...new Set([...message.matchAll(/\$([A-Z_]+)\$/g)].map((match) => (match[1] ?? '').toLowerCase()))].sort();

describe('message files', () => {
  test('have the same keys in the same order', () => {
    expect(Object.keys(texts.en)).toEqual(Object.keys(texts.id));
  });

  test.each(LANGUAGES)('%s: names are such as the browser takes, told apart without regard to case', (language) => {
    const names = Object.keys(texts[language]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_]+$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test.each(LANGUAGES)('%s: every placeholder is declared and used', (language) => {
    for (const [key, { message, placeholders }] of Object.entries(texts[language])) {
      expect(used(message), key).toEqual(Object.keys(placeholders ?? {}).sort());
      // What is left after the placeholders must not hold a dollar sign, which the browser would read as one.
      expect(message.replaceAll(/\$[A-Z_]+\$/g, ''), key).not.toContain('$');
    }
  });

  test('placeholders are the same in both languages', () => {
    for (const [key, { placeholders }] of Object.entries(texts.id)) expect(texts.en[key]?.placeholders, key).toEqual(placeholders);
  });

  test.each(Object.entries(texts.id))('%s accuses nobody', (_key, { message }) => {
    expect(message).not.toMatch(/melanggar/i);
  });

  test.each(Object.entries(texts.en))('%s accuses nobody in English', (_key, { message }) => {
    expect(message).not.toMatch(/\byou (?:violate|break|breach)|violat/i);
  });

  test.each(LANGUAGES)('%s: the store takes the description', (language) => {
    expect(texts[language]['app_description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('every word the product shares has its text', () => {
  const expected: readonly string[] = [
    ...ACTION_KINDS.flatMap((kind) => [`lead_${kind}`, `action_${kind}`]),
    ...CONTENT_CLASSES.map((one) => `title_${one}`),
    ...REASONS.map((why) => `reason_${why}`),
    ...PHASES.flatMap((phase) => [`phase_${phase}`, `phase_${phase}_meaning`]),
    ...ROLES.flatMap((role) => [`role_${role}`, `role_${role}_meaning`]),
    ...faults.flatMap((what) => [`fault_${what}`, `fault_${what}_advice`]),
    ...['subject', 'draft', 'account'].map((part) => `seen_${part}`),
  ];
  test.each(expected)('%s', (key) => {
    expect(Object.keys(texts.id)).toContain(key);
  });
});

test('what is kept and what of it can be deleted is told alike in both languages', () => {
  expect(texts.id['consent_kept']?.message).toMatch(/data instansi.*Hitungan dapat Anda hapus kapan saja; setelan hilang bila ekstensi dihapus/);
  expect(texts.en['consent_kept']?.message).toMatch(/agency’s data.*You can delete the counts at any time; settings go when the extension is removed/);
});

test('no village role is threatened with what binds civil servants', () => {
  for (const language of LANGUAGES) for (const [key, { message }] of Object.entries(texts[language])) if (key.endsWith('_village')) expect(message).not.toMatch(/sanksi berat|heavy sanction|kode etik|code of ethics/);
});

test('who chooses a role is told whose rules are not there', () => {
  expect(texts.id.role_hint?.message).toMatch(/TNI, Polri.*BUMN dan BUMD tidak dimuat/);
  expect(texts.en.role_hint?.message).toMatch(/armed forces, the police and state-owned companies are not included/);
});

describe('translator', () => {
  test('gives the text of the language', () => {
    expect(translator('id')('cancel')).toBe('Batal');
    expect(translator('en')('cancel')).toBe('Cancel');
  });

  test('fills placeholders, and takes dollar signs in values as they are', () => {
    expect(translator('en')('phase_contest', { contest: 'Pilkada $1 $& 2029' })).toBe('Election: Pilkada $1 $& 2029');
    expect(translator('id')('summary_role', { role: 7 })).toBe('Peran: 7');
  });

  test('names the placeholder that has no value', () => {
    expect(() => translator('id')('phase_contest')).toThrow('text "phase_contest" needs a value for "contest"');
  });

  test('gives every text without a placeholder left in it', () => {
    for (const language of LANGUAGES) {
      for (const [key, { placeholders = {} }] of Object.entries(texts[language])) {
        const values = Object.fromEntries(Object.keys(placeholders).map((name) => [name, '·']));
        const isKey = (name: string): name is MessageKey => name in texts.id;
        if (isKey(key)) expect(translator(language)(key, values), key).not.toContain('$');
      }
    }
  });
});

describe('resolveLanguage', () => {
  test.each([
    ['auto', 'id', 'id'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'EN', 'en'],
    ['auto', 'jv', 'id'],
    ['auto', 'enm', 'id'],
    ['auto', '', 'id'],
    ['id', 'en-US', 'id'],
    ['en', 'id', 'en'],
  ] as const)('%s in a browser in "%s" is %s', (setting, ui, language) => {
    expect(resolveLanguage(setting, ui)).toBe(language);
  });
});

test('lists read as a sentence', () => {
  expect(listed(['X', 'Facebook'], 'id')).toBe('X dan Facebook');
  expect(listed(['X', 'Facebook', 'Threads'], 'en')).toBe('X, Facebook and Threads');
  expect(listed([], 'id')).toBe('');
});
