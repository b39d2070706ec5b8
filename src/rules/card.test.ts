import { describe, expect, it } from 'vitest';
import type { Language } from '../vocabulary.ts';
import { ACTION_KINDS, CONTENT_CLASSES, LANGUAGES, PHASES, ROLES } from '../vocabulary.ts';
import type { RuleCard } from './card.ts';
import { dayWords, ruleCard } from './card.ts';
import { MAX_DISPLAY } from './catalogue/schema.ts';
import { regions } from './regions.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, ELECTIONS, PHOTO_KINDS } from './ruling.ts';
import type { RuleQuestion } from './ruling.ts';

const shown = (card: RuleCard): string[] => [
  card.wording, card.rule.title, card.rule.text, card.rule.status, card.sanction.title, card.sanction.text, card.sanction.criminal ?? '',
  ...card.others.map((other) => other.title), ...card.allowed, card.ask, card.chain, card.disclaimer,
];

function* everyQuestion(): Generator<RuleQuestion> {
  for (const kind of ACTION_KINDS) for (const of of CONTENT_CLASSES) for (const phase of PHASES) for (const role of ROLES) {
    const base = { kind, class: of, phase, role };
    yield base;
    for (const election of ELECTIONS) yield { ...base, election, spouseCandidate: true, part: 'draft' };
    if (kind === 'follow' || kind === 'join') for (const account of ACCOUNT_KINDS) yield { ...base, account };
    else for (const photo of PHOTO_KINDS) yield { ...base, photo };
    if (of === 'none' || of === 'civic') yield { ...base, incumbent: true };
  }
}

const cards: { asked: RuleQuestion; language: Language; card: RuleCard }[] = [];
for (const asked of everyQuestion()) for (const language of LANGUAGES) cards.push({ asked, language, card: ruleCard(rule(asked), asked, language) });

describe('every card', { timeout: 60_000 }, () => {
  it('has no text longer than 240 characters, none empty, none with a double space', () => {
    for (const { card } of cards) {
      // Title and text are read one after the other; the text must not begin by saying the title again.
      if (card.sanction.text.toLowerCase().startsWith(card.sanction.title.toLowerCase())) throw new Error(card.sanction.text);
      for (const text of shown(card)) {
        if (text.length > MAX_DISPLAY || text.includes('  ') || text.includes('undefined')) throw new Error(text);
      }
      if (card.wording === '' || card.rule.text === '' || card.sanction.text === '' || card.allowed.length === 0) throw new Error(JSON.stringify(card));
    }
  });

  it('has no sentence with two colons, which nobody can follow', () => {
    for (const { card } of cards) for (const text of shown(card)) for (const sentence of text.split(/(?<=[.!?]) /)) if (sentence.split(': ').length > 2) throw new Error(text);
  });

  it('in every region too', () => {
    for (const region of regions) for (const of of CONTENT_CLASSES) for (const kind of ['share', 'follow', 'post'] as const) for (const language of LANGUAGES) {
      const asked: RuleQuestion = { kind, class: of, phase: 'P2', role: 'pns', region: region.id, photo: 'number-pose' };
      for (const text of shown(ruleCard(rule(asked), asked, language))) expect(text.length).toBeLessThanOrEqual(MAX_DISPLAY);
    }
  });

  it('never says "melanggar", never detention, never a sum', () => {
    for (const { card } of cards) {
      const text = shown(card).join('\n');
      if (/melanggar|kurungan|\bRp\b|rupiah|juta|miliar/i.test(text)) throw new Error(text);
    }
  });

  it('never names the dissolved commission', () => {
    for (const { card } of cards) if (/KASN|Komisi Aparatur/i.test(shown(card).join('\n'))) throw new Error(card.chain);
  });

  it('says that it is no ruling, whom to ask and who handles it', () => {
    const seen = new Map(cards.map(({ asked, card, language }) => [`${asked.role} ${language} ${card.disclaimer} ${card.ask} ${card.chain}`, { role: asked.role, card, language }]));
    expect(seen.size).toBe(ROLES.length * LANGUAGES.length);
    for (const { role, card, language } of seen.values()) {
      expect(card.disclaimer).toMatch(language === 'id' ? /bukan putusan/ : /not a ruling/);
      // Those who judge are the ones whom the chain names.
      for (const who of ['Bawaslu', 'BKN', 'bupati', 'regent']) expect(`${role} ${who} ${card.disclaimer.includes(who)}`).toBe(`${role} ${who} ${card.chain.includes(who)}`);
      expect(card.ask).toContain('Bawaslu');
      if (role === 'kades' || role === 'perangkat' || role === 'bpd') expect(card.chain).toMatch(/^Bawaslu → (bupati|regent)/);
      else if (role === 'nonasn') expect(card.chain).toMatch(/^Bawaslu .*→ PPK/);
      else expect(card.chain).toMatch(/^Bawaslu → BKN → PPK/);
    }
  });

  it('never says that there is no plain ban where an article on a crime names the act', () => {
    for (const { asked, card } of cards) if (card.sanction.criminal !== undefined && /Tidak ada larangan|No plain ban/.test(card.sanction.title)) throw new Error(JSON.stringify(asked));
  });

  it('is in the language of the person, all of it', () => {
    const other = { id: /\b(?:the|of|by|is|can|was|your|not)\b/u, en: /\b(?:yang|dapat|oleh|bila|tidak|belum|Anda|untuk|atau)\b/u };
    for (const { asked, language, card } of cards) {
      const foreign = shown(card).find((text) => other[language].test(text));
      if (foreign !== undefined) throw new Error(`${language} ${JSON.stringify(asked)}: ${foreign}`);
    }
  });

  it('shows the criminal line exactly where the ruling has the flag, with its article', () => {
    for (const { asked, card } of cards) {
      const { criminal } = card.sanction;
      if ((criminal !== undefined) !== rule(asked).criminal) throw new Error(JSON.stringify(asked));
      // Hate is told without an article: which one is used now is not settled.
      if (criminal !== undefined && !/\((.+, (Pasal|Article) \d+.*|UU ITE dan KUHP|Electronic Information Act \(UU ITE\) and Criminal Code \(KUHP\))\)\.$/.test(criminal)) throw new Error(criminal);
    }
  });

  it('titles of other rules are not the rule itself, nor told twice', () => {
    for (const { card } of cards) {
      const ids = [card.rule.id, ...card.others.map((other) => other.id)];
      if (new Set(ids).size !== ids.length) throw new Error(ids.join(' '));
    }
  });
});

const cardOf = (asked: RuleQuestion, language: Language = 'id'): RuleCard => ruleCard(rule(asked), asked, language);

describe('wording, as a person reads it', () => {
  it.each<[RuleQuestion, id: string, en: string]>([
    [
      { kind: 'like', class: 'support', phase: 'P2', role: 'pns' },
      'Menyukai unggahan dukungan kepada calon termasuk pelanggaran disiplin menurut SKB Netralitas 2022, Tabel B nomor 6.',
      'Liking a post in support of a candidate counts as a breach of discipline under the 2022 Neutrality Decree (SKB), Table B row 6.',
    ],
    [
      { kind: 'like', class: 'support', phase: 'P2', role: 'pns', partyOnly: true },
      'Menyukai unggahan dukungan kepada partai berisiko dinilai sebagai pelanggaran disiplin, mengacu pada SKB Netralitas 2022, Tabel B nomor 6.',
      'Liking a post in support of a party may be judged a breach of discipline, going by the 2022 Neutrality Decree (SKB), Table B row 6.',
    ],
    [
      { kind: 'follow', class: 'discussion', phase: 'P2', role: 'pns', account: 'contestant', partyOnly: true },
      'Mengikuti akun milik partai disarankan dihindari menurut Bawaslu (contoh dari daerah: Sleman 2023, tentang akun calon).',
      'Following an account of a party is best avoided, on the advice of Bawaslu (example from a region: Sleman 2023, on candidates’ accounts).',
    ],
    [
      { kind: 'follow', class: 'discussion', phase: 'P2', role: 'pns' },
      'Mengikuti akun bahasan politik, bila milik calon atau partai, disarankan dihindari menurut Bawaslu (contoh dari daerah: Sleman 2023, tentang akun calon).',
      'Following an account on politics, if it is that of a candidate or party, is best avoided, on the advice of Bawaslu (example from a region: Sleman 2023, on candidates’ accounts).',
    ],
    [
      { kind: 'share', class: 'support', phase: 'P2', role: 'bpd' },
      'Membagikan unggahan dukungan kepada calon atau partai berisiko dinilai sebagai keterlibatan dalam kampanye, mengacu pada UU Pemilu 7/2017, Pasal 280 ayat (2) dan (3).',
      'Sharing a post in support of a candidate or party may be judged involvement in a campaign, going by the Election Act (UU 7/2017), Article 280 paragraphs (2) and (3).',
    ],
    [
      { kind: 'react', class: 'support', phase: 'P1', role: 'pppk' },
      'Memberi reaksi pada unggahan dukungan kepada bakal calon atau partai berisiko dinilai sebagai pelanggaran kode etik, mengacu pada SKB Netralitas 2022, Tabel A nomor 4.',
      'Reacting to a post in support of a would-be candidate or party may be judged a breach of the code of ethics, going by the 2022 Neutrality Decree (SKB), Table A row 4.',
    ],
    [
      { kind: 'comment', class: 'discussion', phase: 'P2', role: 'pns' },
      'Mengomentari bahasan politik disarankan dihindari menurut sejumlah pemerintah daerah, misalnya Pasuruan (2024).',
      'Commenting on political discussion is best avoided, on the advice of several local governments, such as Pasuruan (2024).',
    ],
    [
      { kind: 'share', class: 'support', phase: 'P2', role: 'kades' },
      'Membagikan unggahan dukungan kepada calon atau partai berisiko dinilai sebagai keterlibatan dalam kampanye, mengacu pada UU Desa, Pasal 29 huruf b, g, dan j.',
      'Sharing a post in support of a candidate or party may be judged involvement in a campaign, going by the Village Act (UU Desa), Article 29 letters b, g, and j.',
    ],
    [
      { kind: 'comment', class: 'hate', phase: 'P0', role: 'pns', part: 'subject' },
      'Menyetujui ujaran kebencian lewat komentar termasuk pelanggaran disiplin menurut Surat Kepala BKN 2018 (kebencian), butir 1 sampai 6.',
      'Approving of hate speech in a comment counts as a breach of discipline under the BKN letter of 2018 (hate speech), points 1 to 6.',
    ],
    [
      { kind: 'share', class: 'hate', phase: 'P0', role: 'bpd' },
      'Membagikan ujaran kebencian dapat diproses pidana menurut UU ITE dan KUHP.',
      'Sharing hate speech can be prosecuted under the Electronic Information Act (UU ITE) and Criminal Code (KUHP).',
    ],
    [
      { kind: 'like', class: 'civic', phase: 'P3', role: 'pns' },
      'Menyukai informasi pemilu dan pemerintahan diperbolehkan.',
      'Liking election and government information is allowed.',
    ],
  ])('%j', (asked, id, en) => {
    expect(cardOf(asked).wording).toBe(id);
    expect(cardOf(asked, 'en').wording).toBe(en);
  });

  it('tells where the rule stands: in force, how known, when checked', () => {
    expect(cardOf({ kind: 'like', class: 'support', phase: 'P2', role: 'pns', region: 'kab-kudus' }).rule.status).toBe(
      'Masih dirujuk instansi sampai 2025; belum ditemukan penggantinya. Bukti: ditemukan di dua sumber atau lebih. Dicek 24 November 2026.',
    );
  });

  it('what can follow is for this role', () => {
    const like = { kind: 'like', class: 'support', phase: 'P2' } as const;
    expect(cardOf({ ...like, role: 'pns' }).sanction.title).toBe('Hukuman disiplin berat');
    expect(cardOf({ ...like, role: 'pppk' }).sanction.title).toBe('Hukuman disiplin berat, sampai kontrak diputus');
    expect(cardOf({ ...like, role: 'nonasn' }).sanction.title).toBe('Sanksi bertahap sampai kontrak diputus');
    expect(cardOf({ ...like, role: 'kades' }).sanction.title).toBe('Tidak ada larangan tegas');
    expect(cardOf({ ...like, kind: 'share', role: 'kades' }).sanction.title).toBe('Risiko: teguran sampai pemberhentian');
  });

  it('says of BPD members what is said of them: no suspension, and no forms of warning', () => {
    for (const { asked, card } of cards) if (asked.role === 'bpd') {
      const { title, text } = card.sanction;
      expect(`${title} ${text}`).not.toMatch(/sementara|teguran|suspension|oral/i);
    }
    expect(cardOf({ kind: 'share', class: 'support', phase: 'P2', role: 'bpd' }).sanction).toMatchObject({
      title: 'Risiko: peringatan sampai pemberhentian',
      text: 'Bila dinilai sebagai pelanggaran: dapat diberhentikan (Permendagri 110/2016 Pasal 19); peringatan lebih dulu tidak disebut di pasal itu. Penerapannya di sini bacaan kami.',
    });
  });

  it('a level on hate is a possibility for those whom the letter does not bind', () => {
    const share = { kind: 'share', class: 'hate', phase: 'P0' } as const;
    expect(cardOf({ ...share, role: 'pns' }).sanction.title).toBe('Hukuman disiplin berat');
    for (const role of ['nonasn', 'kades', 'perangkat', 'bpd'] as const) {
      expect(cardOf({ ...share, role }).sanction.title).toMatch(/^Risiko: /);
      expect(cardOf({ ...share, role }).sanction.criminal).toContain('(UU ITE dan KUHP)');
    }
  });

  it('a sentence that says "termasuk" speaks of no party', () => {
    for (const { asked, card } of cards) if (asked.class === 'support' && /termasuk|counts as/.test(card.wording)) expect(card.wording).not.toMatch(/partai|party/);
  });

  it('names the heavier level where an authority may still find it', () => {
    expect(cardOf({ kind: 'like', class: 'support', phase: 'P0', role: 'pns' }).sanction.text).toBe(
      'Tetap berisiko dianggap berpihak. Instansi menyarankan agar dihindari. Bila dinilai lebih berat: sanksi moral (kode etik).',
    );
  });
});

it.each([['id', 'id-ID'], ['en', 'en-GB']] as const)('a date is written as in %s, whatever month it is in', (language, locale) => {
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2026, month, 3 + month));
    expect(dayWords(day.toISOString().slice(0, 10), language)).toBe(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day));
  }
});
