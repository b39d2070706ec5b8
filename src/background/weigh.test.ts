import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../classifier/assessment.ts';
import { createClassifier } from '../classifier/classifier.ts';
import { builtInPacks } from '../packs/index.ts';
import { MOST_POSTS } from '../protocol.ts';
import { stringOf } from './excerpt.ts';
import { weigh } from './weigh.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);

const CAMPAIGN = [
  'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!',
  'Coblos Ganjar-Mahfud nomor 3 tanggal 14 Februari, sebarkan!',
  'Dukung AMIN nomor 1, perubahan untuk semua. Menangkan!',
  'Bersama PKB kita menang, pilih caleg PKB di TPS!',
];
const ORDINARY = [
  'Hujan dari subuh, jemuran belum kering juga.',
  'Resep sambal terong hari ini, jangan lupa terasi bakar.',
  'Apel pagi Senin dimulai pukul 07.30.',
  'Kucing tetangga melahirkan empat ekor.',
  'Jalan depan pasar macet, lewat belakang saja.',
  'Selamat ulang tahun, sehat selalu ya.',
  'Nonton bola bareng nanti malam di pos ronda.',
  'Jeruk sekilo delapan belas ribu di pasar pagi.',
];
const account = (posts: readonly string[], more: Partial<Content> = {}): Content => ({ text: 'Info warga tiap hari.', author: 'Kabar Kampung', handle: 'kabar_kampung', imageTexts: [], hashtags: [], links: [], posts, ...more });
const mixed = (campaign: number, ordinary: number): string[] => [...CAMPAIGN.slice(0, campaign), ...ORDINARY.slice(0, ordinary)];

describe('an account', () => {
  test('with a neutral name and a neutral introduction is what it posts', () => {
    expect(weigh(classifier, account(CAMPAIGN), 'account')).toMatchObject({ risk: 'risky', class: 'support', account: 'winning' });
    expect(weigh(classifier, account(ORDINARY), 'account').risk).toBe('safe');
    expect(weigh(classifier, account([]), 'account').risk).toBe('safe');
  });

  test.each([
    [1, 0, 'safe'], [1, 7, 'safe'], [2, 0, 'risky'], [2, 1, 'risky'], [2, 4, 'risky'], [2, 5, 'safe'], [2, 6, 'safe'], [3, 5, 'risky'],
  ] as const)('with %i posts that campaign among %i that do not is %s', (campaign, ordinary, risk) => {
    expect(weigh(classifier, account(mixed(campaign, ordinary)), 'account').risk).toBe(risk);
  });

  test('does not hide a few telling posts in the bulk of a long one', () => {
    const long = ORDINARY.join(' ').repeat(8).slice(0, 1000);
    expect(weigh(classifier, account([long, ...CAMPAIGN.slice(0, 2), long]), 'account').risk).toBe('risky');
  });

  test('that bears a contestant in its name is that, whatever it posts', () => {
    expect(weigh(classifier, account(ORDINARY, { author: 'Prabowo Subianto' }), 'account')).toMatchObject({ risk: 'caution', class: 'discussion', account: 'contestant' });
    expect(weigh(classifier, account(CAMPAIGN, { author: 'Prabowo Subianto' }), 'account')).toMatchObject({ risk: 'risky', class: 'support', account: 'contestant' });
  });

  test('is an attack or hate where its introduction says so, not where its name is taken for it', () => {
    const introduced = (author: string, text: string) => weigh(classifier, account([], { author, handle: 'akun_resmi', text }), 'account');
    expect(introduced('Partai Gerindra', 'Menyapa warga setiap hari.')).toMatchObject({ class: 'discussion', account: 'contestant' });
    expect(introduced('Partai Gerindra', 'Ganjar penipu, Mahfud bohong, jangan pilih mereka!')).toMatchObject({ class: 'attack', risk: 'risky' });
    expect(introduced('Info Warga', 'Ganjar penipu, Mahfud bohong, jangan pilih mereka!')).toMatchObject({ class: 'attack', risk: 'risky' });
    expect(introduced('Budi Santoso', 'Kader Partai Gerindra')).toMatchObject({ class: 'discussion', account: 'contestant' });
  });

  test('of an everyday name, a company or a nickname is left alone', () => {
    for (const author of ['Garuda Indonesia', 'Garuda Indonesia Official', 'Banteng Official', 'Sandi Official', 'Kopi Official', 'Sahabat Kopi', 'Gelora Bung Karno']) {
      expect(weigh(classifier, account([], { author, handle: 'akun_resmi' }), 'account').risk, author).toBe('safe');
    }
  });

  test('of a person or shop with a number like a ballot’s in its name is left alone, one with words of elections beside it is not', () => {
    const bare = (author: string) => weigh(classifier, account([], { author, handle: author, text: '' }), 'account').risk;
    const numbers = ['_01', '_02', '03', '.02'];
    for (const word of ['jualan', 'gercep', 'budi', 'dinda', 'ganteng', 'rina', 'warung', 'hebat']) for (const number of numbers) expect(bare(word + number), word + number).toBe('safe');
    for (const name of ['coblos03', 'relawan_02', '2019gantipresiden']) expect(bare(name), name).not.toBe('safe');
  });

  test('whose introduction bears a contestant’s volunteers or slogan is theirs, be it told without heat', () => {
    const introduced = (text: string) => weigh(classifier, account([], { text, author: 'gercep_03', handle: 'gercep_03' }), 'account');
    expect(introduced('Sahabat Ganjar-Mahfud\nGanjar-Mahfud. Tuanku ya rakyat.')).toMatchObject({ risk: 'risky', class: 'support', account: 'winning' });
    expect(introduced('Sahabat Ganjar-Mahfud')).toMatchObject({ risk: 'risky', account: 'winning' });
    expect(introduced('Kabar pemilu, survei dan debat: Prabowo, Anies, Ganjar').risk).not.toBe('risky');
  });

  test('that says it campaigns is shown by what it says, not by its posts', () => {
    const { reasons } = weigh(classifier, account(CAMPAIGN, { text: 'Menangkan Prabowo-Gibran, coblos nomor 2!' }), 'account');
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.some(({ of }) => of?.startsWith('post:'))).toBe(false);
  });

  test('gives reasons that stand in the post they name', () => {
    const content = account([...ORDINARY.slice(0, 2), ...CAMPAIGN.slice(0, 2)]);
    const { reasons } = weigh(classifier, content, 'account');
    expect(reasons.length).toBeGreaterThan(0);
    for (const { of, start, end } of reasons) {
      expect(of).toMatch(/^post:[23]$/);
      expect(stringOf(content, of).slice(start, end)).not.toBe('');
    }
  });

  test('is judged the same in whatever order its posts stand', () => {
    const orders = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).chain(([c, o]) => fc.tuple(fc.constant(mixed(c, o)), fc.shuffledSubarray(mixed(c, o), { minLength: c + o, maxLength: c + o })));
    fc.assert(fc.property(orders, ([before, after]) => {
      const [a, b] = [weigh(classifier, account(before), 'account'), weigh(classifier, account(after), 'account')];
      expect([b.risk, b.class, b.account]).toEqual([a.risk, a.class, a.account]);
    }), { numRuns: 40 });
  });

  test('gets no safer by one more post that campaigns', () => {
    const sizes = fc.record({ campaign: fc.integer({ min: 2, max: 3 }), ordinary: fc.integer({ min: 0, max: MOST_POSTS - 4 }) });
    fc.assert(fc.property(sizes, ({ campaign, ordinary }) => {
      const before = weigh(classifier, account(mixed(campaign, ordinary)), 'account').risk;
      const after = weigh(classifier, account(mixed(campaign + 1, ordinary)), 'account').risk;
      expect(before === 'risky' && after !== 'risky').toBe(false);
    }));
  });
});

test('posts of a content that is no account are not weighed', () => {
  expect(weigh(classifier, account(CAMPAIGN), 'subject').risk).toBe('safe');
});
