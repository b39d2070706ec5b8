import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Content } from '../classifier/assessment.ts';
import { createClassifier } from '../classifier/classifier.ts';
import { type MessageKey, translator } from '../locale/locale.ts';
import { builtInPacks } from '../packs/index.ts';
import { dialogView, type Settings } from '../protocol.ts';
import { ACTION_KINDS, LANGUAGES, PHASES, ROLES } from '../vocabulary.ts';
import { explain, type Person } from './explain.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);
const settings: Settings = { role: 'pns', region: null, language: 'auto', strictness: 'standard' };
const person = (more: Partial<Person> = {}): Person => ({ classifier, phase: 'P2', election: 'pemilu', settings, language: 'id', ...more });
const content = (text: string, more: Partial<Content> = {}): Content => ({ text, imageTexts: [], hashtags: [], links: [], ...more });

const CAMPAIGN = content('Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!');
const GREETING = content('Selamat pagi semuanya, sehat selalu');

describe('what the dialog shows', () => {
  test('a like of a campaign post in the campaign: the sentence, the rule that names the act, the heavy sanction', () => {
    const { view, ruleShown } = explain({ kind: 'like', subject: CAMPAIGN, unchecked: false }, person());
    expect(view.tone).toBe('risky');
    expect(view.short).toBe(false);
    expect(ruleShown).toBe('skb-b6');
    expect(view.sanction.level).toBe('discipline-heavy');
    expect(view.seen?.excerpt).toBe(CAMPAIGN.text);
    const words = view.seen?.marks.map(({ start, end }) => CAMPAIGN.text.slice(start, end)) ?? [];
    expect(words.join(' ')).toMatch(/Prabowo-Gibran/);
  });

  test('the worse of draft and subject leads, and the person is told which', () => {
    const onSubject = explain({ kind: 'comment', draft: GREETING, subject: CAMPAIGN, unchecked: false }, person()).view;
    const onDraft = explain({ kind: 'comment', draft: CAMPAIGN, subject: GREETING, unchecked: false }, person()).view;
    expect(onSubject.seen?.heading).not.toBe(onDraft.seen?.heading);
    expect(onDraft.seen?.excerpt).toBe(CAMPAIGN.text);
  });

  test('where both weigh alike the person’s own words lead', () => {
    const { view } = explain({ kind: 'comment', draft: { ...CAMPAIGN, text: CAMPAIGN.text.replace('Ayo', 'Mari') }, subject: CAMPAIGN, unchecked: false }, person());
    expect(view.seen?.excerpt).toMatch(/^Mari/);
  });

  test('only what came after the deadline is said to be safe', () => {
    const { view } = explain({ kind: 'like', subject: GREETING, unchecked: false }, person());
    expect(view.safe).toBeUndefined();
    expect(view.tone).not.toBe('unchecked');
  });

  test('an account that campaigns only in its posts is shown by one of them', () => {
    const account = content('Info warga tiap hari.', { author: 'Kabar Kampung', posts: ['Apel pagi Senin pukul 07.30.', CAMPAIGN.text, CAMPAIGN.text.replace('Ayo', 'Mari')] });
    const { view } = explain({ kind: 'join', account, unchecked: false }, person());
    expect(view.tone).toBe('risky');
    expect(view.seen?.heading).toBe('Yang terbaca dalam unggahan akun atau grup ini');
    expect(view.seen?.excerpt).toBe(CAMPAIGN.text);
    expect(view.seen?.marks.length).toBeGreaterThan(0);
  });

  test.each<[string, Partial<Content>, MessageKey]>([
    ['text', { text: CAMPAIGN.text }, 'seen_subject'],
    ['quotation', { quoted: CAMPAIGN }, 'seen_quoted'],
    ['picture', { imageTexts: [CAMPAIGN.text] }, 'seen_image'],
    ['link', { links: [CAMPAIGN.text] }, 'seen_link'],
  ])('what was read is said to be read where it stands: in the %s', (_where, more, heading) => {
    const { seen } = explain({ kind: 'like', subject: content('', more), unchecked: false }, person()).view;
    expect(seen?.heading).toBe(translator('id')(heading));
  });

  test('without a classifier nothing is claimed of the content', () => {
    const { view } = explain({ kind: 'like', subject: CAMPAIGN, unchecked: true }, person({ classifier: undefined }));
    expect(view.tone).toBe('unchecked');
    expect(view.seen).toBeUndefined();
    expect(view.sanction.criminal).toBeUndefined();
    expect(view.rule).toMatchObject({ id: 'uu-20-2023', wording: 'Bila isinya menyangkut calon atau partai, sebaiknya tunda dulu.' });
    expect(view.sanction).toMatchObject({ title: 'Bergantung pada isinya', text: 'Tanpa mengetahui isinya, kami tidak dapat menyebut sanksinya.' });
    expect(view.safe).toBeUndefined();
    expect(explain({ kind: 'like', subject: CAMPAIGN, unchecked: true }, person({ classifier: undefined, settings: { ...settings, role: 'kades' } })).view.rule.id).toBe('uu-desa-29');
  });

  test('what was judged after the deadline is told as it is: nothing to ask about, or the verdict', () => {
    const late = (kind: 'like' | 'share' | 'comment', subject: Content, more: { draft?: Content } = {}) => explain({ kind, subject, ...more, unchecked: true }, person()).view;
    expect(late('like', GREETING)).toMatchObject({ safe: true, tone: 'unchecked', title: 'Tidak ditemukan hal yang berisiko', sanction: { level: 'ok' } });
    expect(JSON.stringify(late('like', GREETING))).not.toMatch(/bahasan politik|Bergantung pada/);
    expect(late('like', CAMPAIGN)).toMatchObject({ tone: 'risky' });
    expect(late('like', CAMPAIGN).safe).toBeUndefined();
    expect(late('comment', GREETING, { draft: CAMPAIGN }).safe).toBeUndefined();
    // News of politics is asked about where the person would speak on it, not where they like it.
    const news = content('Debat capres semalam membahas pangan dan energi, tiga paslon hadir.');
    expect(late('share', news).tone).toBe('caution');
    expect(late('like', news).safe).toBe(true);
  });

  test('every action, phase, role and language gives a whole view that never says "melanggar"', () => {
    for (const kind of ACTION_KINDS) {
      for (const phase of PHASES) {
        for (const role of ROLES) {
          for (const language of LANGUAGES) {
            const held = { kind, ...(kind === 'follow' || kind === 'join' ? { account: CAMPAIGN } : { subject: CAMPAIGN }), unchecked: false };
            const { view } = explain(held, person({ phase, language, settings: { ...settings, role } }));
            expect(v.parse(dialogView, view)).toEqual(view);
            expect(JSON.stringify({ ...view, seen: undefined })).not.toMatch(/melanggar/i);
            for (const text of [view.title, view.lead, view.rule.wording, view.rule.text, view.sanction.text]) expect(text.length).toBeGreaterThan(5);
          }
        }
      }
    }
  }, 60_000);

  test('support for a party alone is a risk by analogy, since the decree speaks of candidates', () => {
    const party = (text: string) => explain({ kind: 'like', subject: content(text), unchecked: false }, person()).view;
    const alone = party('Ayo menangkan PKS, coblos nomor 8!');
    expect(alone.rule.wording).toBe('Menyukai unggahan dukungan kepada partai berisiko dinilai sebagai pelanggaran disiplin, mengacu pada SKB Netralitas 2022, Tabel B nomor 6.');
    expect(alone.sanction.title).toMatch(/^Risiko: /);
    expect(party('Ayo coblos caleg PKS nomor 8!').rule.wording).toMatch(/dukungan kepada calon termasuk/);
    expect(party('Prabowo-Gibran dan Gerindra, coblos nomor 2!').rule.wording).toMatch(/dukungan kepada calon termasuk/);
  });

  test('the same for every party: same tone, rule and sanction', () => {
    const parties = builtInPacks.flatMap((pack) => pack.parties).slice(0, 18);
    expect(parties.length).toBe(18);
    const shown = parties.map(({ name }) => {
      const { view, ruleShown } = explain({ kind: 'share', subject: content(`Ayo menangkan ${name}, coblos partai kita!`), unchecked: false }, person());
      return [view.tone, ruleShown, view.sanction.level, view.title].join('|');
    });
    expect(new Set(shown).size).toBe(1);
  });
});
