import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../vocabulary.ts';
import { instrument as instrumentSchema, MAX_DISPLAY, ruleEntry } from './catalogue/schema.ts';
import { instrumentOf, instruments, isRuleId, openQuestions, ruleById, ruleId, rules, sources, titleOf } from './catalogue.ts';
import { regionById } from './regions.ts';

/** Typed out by hand: what a complete catalogue has. */
const INSTRUMENTS = `uu-20-2023 uu-5-2014 uu-7-2017 uu-pilkada uu-desa pp-94-2021 pp-53-2010 pp-42-2004 pp-49-2018 pp-11-2017
perban-bkn-6-2022 perban-bkn-1-2023 skb-2022 skb-2020 se-panrb-1-2023 se-panrb-18-2023 se-panrb-b36-2018 se-panrb-4-2024
se-panrb-137-2018 bkn-hate-2018 perpres-91-2024 perpres-92-2024 perbawaslu-6-2018 mk-121-2024 mk-135-2024 mk-136-2024 mk-115-2024
uu-ite kuhp uu-1-2026 uu-27-2022 kepmenpanrb-16-2025 permendagri-110-2016 perbup-kudus-44-2019 pakta-integritas uu-tni-polri`.split(/\s+/);

const RULES = `skb-a1 skb-a2 skb-a3 skb-a4 skb-a5 skb-a6 skb-a7
skb-b1 skb-b2 skb-b3 skb-b4 skb-b5 skb-b6 skb-b7 skb-b8 skb-b9 skb-b10 skb-b11 skb-b12 skb-b13
pp94-5n pp94-5n1 pp94-5n2 pp94-5n3 pp94-5n4 pp94-5n5 pp94-5n6 pp94-5n7 pp94-8 pp94-13 pp94-14
uu-20-2023 pp-42-2004 pp-49-2018 pp-11-2017-255 parpol nyalon se-panrb-1-2023 se-panrb-18-2023 se-panrb-137-2018 bkn-hate hate-pidana
uu-7-2017-280 uu-7-2017-282 uu-7-2017-283 uu-7-2017-tenang uu-7-2017-490 uu-7-2017-492 uu-7-2017-493 uu-7-2017-494 uu-7-2017-509 uu-7-2017-540 uu-7-2017-521 uu-7-2017-523 uu-7-2017-547
uu-pilkada-69 uu-pilkada-70 uu-pilkada-71 uu-pilkada-187 uu-pilkada-187a uu-pilkada-188 uu-pilkada-189
uu-desa-29 uu-desa-30 uu-desa-51 uu-desa-52 uu-desa-64 permendagri-110-26 uu-ite-27a kuhp-243 kuhp-263 uu-1-2026-ii
pakta-1 pakta-2 pakta-3 pakta-4 kudus bkn-batang-2023 batang-pj cilacap-2023 sleman-2023 bawaslu-sleman-2023 sukabumi-2024 pasuruan-2024
pekalongan-2023 sultra-2023 sulsel-2024 sumbar-2024 pose pose-tak-sengaja analisis boleh-visi boleh-pilih boleh-kpu tag pdp batas
mk-121-2024 mk-135-2024 mk-136-2024 mk-115-2024 kasn uu-5-2014-87 pp-53-2010 skb-2020`.split(/\s+/);

describe('completeness', () => {
  it.each(INSTRUMENTS)('instrument %s', (id) => expect(instruments.map((one) => one.id)).toContain(id));
  it.each(RULES)('rule %s', (id) => expect(isRuleId(id)).toBe(true));
});

describe('every instrument', () => {
  it.each(instruments)('$id fits the schema, its sources exist, its successor exists', (one) => {
    expect(v.parse(instrumentSchema, one)).toEqual(one);
    for (const code of one.sources) expect(Object.keys(sources)).toContain(code);
    if (one.replacedBy !== undefined) expect(instruments.map((other) => other.id)).toContain(one.replacedBy);
    if (one.state === 'history') expect(one.replacedBy).toBeDefined();
  });
  it('has an id of its own', () => expect(new Set(instruments.map((one) => one.id)).size).toBe(instruments.length));
});

describe('every rule', () => {
  it.each(rules)('$id fits the schema, cites an instrument and sources that exist', (one) => {
    expect(v.safeParse(ruleEntry, one).success).toBe(true);
    expect(instruments.map((other) => other.id)).toContain(instrumentOf(one).id);
    for (const code of one.sources) expect(Object.keys(sources)).toContain(code);
    if (one.region !== undefined) expect(regionById(one.region)).toBeDefined();
    if (one.replacedBy !== undefined) expect(isRuleId(one.replacedBy)).toBe(true);
    if (one.nature === 'advice') expect(one.adviser).toBeDefined();
    expect(one.nature === 'history').toBe(instrumentOf(one).state === 'history');
  });
  it('has an id of its own', () => expect(new Set(rules.map((one) => one.id)).size).toBe(rules.length));
  it('has a title of its own in each language', () => {
    for (const language of LANGUAGES) expect(new Set(rules.map((one) => titleOf(one, language))).size).toBe(rules.length);
  });
  it('only articles on crimes name acts for the criminal flag', () => {
    for (const one of rules) if (one.names) expect(one.nature).toBe('crime');
  });
});

/** Everything of the catalogue that a person can be shown. */
const texts: readonly { readonly id: string; readonly text: string }[] = [
  ...rules.flatMap((one) => LANGUAGES.flatMap((language) => [one.text[language], titleOf(one, language), one.evidenceNote?.[language] ?? '', one.adviser?.[language] ?? '']).map((text) => ({ id: one.id, text }))),
  ...instruments.flatMap((one) => LANGUAGES.flatMap((language) => [one.short[language], one.status[language], one.binds[language]]).map((text) => ({ id: one.id, text }))),
  ...openQuestions.flatMap((one) => LANGUAGES.map((language) => ({ id: 'open question', text: one[language] }))),
];

describe('display texts', () => {
  it('are at most 240 characters', () => {
    for (const { id, text } of texts) expect(`${id}: ${text.length <= MAX_DISPLAY}`).toBe(`${id}: true`);
  });
  it('never say "melanggar"', () => {
    for (const { text } of texts) expect(text).not.toMatch(/melanggar/i);
  });
  it('show no light detention and no amount of money', () => {
    for (const { text } of texts) expect(text).not.toMatch(/kurungan|\bRp\b|rupiah|juta|miliar|light detention|million|billion|\d+ (tahun|bulan) penjara/i);
  });
  it('name the dissolved commission only as history', () => {
    for (const one of rules) {
      for (const language of LANGUAGES) {
        if (/KASN/.test(one.text[language])) expect(one.nature).toBe('history');
      }
    }
  });
  it.each([
    // Bawaslu's chair spoke of a mark of dislike; taking a like back is never a fault.
    ['suka-berita', /batal|taking one back/],
    // Nobody spoke of those who only want to know.
    ['akun-calon', /ingin tahu|at all/],
    // Handing in a resignation frees nobody.
    ['boleh-mundur', /ajukan|bebas|free/i],
    // A parable is no analogy.
    ['kuhp-1', /umpama/],
  ])('%s says no more than its source', (id, more) => {
    const one = ruleById(id);
    for (const language of LANGUAGES) expect(one?.text[language]).not.toMatch(more);
  });
  it('tell whom the articles on money politics bind, and when', () => {
    expect(ruleById('uu-7-2017-523')?.text.id).toMatch(/masa tenang bagi pelaksana, peserta, atau tim kampanye; pada hari pemungutan suara bagi setiap orang/);
  });
  it('tell who acted already that it may be taken back', () => {
    expect(ruleById('boleh-tarik')).toMatchObject({ nature: 'permission' });
  });
  it('are different in the two languages', () => {
    for (const one of rules) expect(one.text.id).not.toBe(one.text.en);
  });
  it('have no Indonesian legal word left in an English title', () => {
    for (const one of rules) expect(titleOf(one, 'en')).not.toMatch(/\b(Pasal|ayat|huruf|angka|nomor|Tabel|butir|dan)\b/);
  });
});

it.each([
  ['uu-7-2017-280', 'Election Act (UU 7/2017), Article 280 paragraphs (2) and (3)'],
  ['uu-desa-51', 'Village Act (UU Desa), Article 51 letters b, g, and j'],
  ['bkn-hate', 'BKN letter of 2018 (hate speech), points 1 to 6'],
  ['pakta-3', 'Integrity Pact, point 3'],
  ['parpol', 'Civil Service Act (UU 20/2023), Article 52 paragraph (3) letter j and paragraph (4)'],
  ['uu-20-2023', 'Civil Service Act (UU 20/2023), Article 2 letter f, Article 9 paragraph (2), and Article 24 paragraph (1) letter d'],
])('the English title of %s tells one from several', (id, title) => {
  const one = ruleById(id);
  expect(one && titleOf(one, 'en')).toBe(title);
});

it('an id that is none is told apart, and a fault of ours is loud', () => {
  expect(isRuleId('skb-z9')).toBe(false);
  expect(ruleById('skb-z9')).toBeUndefined();
  expect(() => ruleId('skb-z9')).toThrow('skb-z9');
});
