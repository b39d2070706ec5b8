/** One sentence about this act, as firm as 2.8 allows and no firmer. */
import type { ActionKind, ContentClass, Language } from '../vocabulary.ts';
import type { Rule } from './catalogue.ts';
import { titleOf } from './catalogue.ts';
import { isVillage } from './roles.ts';
import type { Basis, RuleQuestion, Ruling } from './ruling.ts';

/**
 * Before determination people are would-be candidates in law. What an article names is candidates only; a party is spoken
 * of where the rule is read by analogy or there is only advice.
 */
function contestant({ phase, partyOnly }: RuleQuestion, basis: Basis, language: Language): string {
  const early = phase === 'P0' || phase === 'P1';
  if (partyOnly === true) return language === 'en' ? 'a party' : 'partai';
  const candidate = language === 'en' ? (early ? 'a would-be candidate' : 'a candidate') : early ? 'bakal calon' : 'calon';
  if (basis === 'named') return candidate;
  return language === 'en' ? `${candidate} or party` : `${candidate} atau partai`;
}

/** The post of someone else. */
function subject(of: ContentClass, whom: string, language: Language): string {
  const texts: Record<ContentClass, readonly [string, string]> = {
    none: ['unggahan ini', 'this post'],
    civic: ['informasi pemilu dan pemerintahan', 'election and government information'],
    discussion: ['bahasan politik', 'political discussion'],
    support: [`unggahan dukungan kepada ${whom}`, `a post in support of ${whom}`],
    attack: [`unggahan yang menyerang ${whom}`, `a post that attacks ${whom}`],
    hate: ['ujaran kebencian', 'hate speech'],
  };
  return texts[of][language === 'id' ? 0 : 1];
}

/** What the person writes or shows themselves. */
function content(of: ContentClass, whom: string, language: Language): string {
  const texts: Record<ContentClass, readonly [string, string]> = {
    none: ['hal di luar politik', 'something outside politics'],
    civic: ['informasi pemilu dan pemerintahan', 'election and government information'],
    discussion: ['bahasan politik', 'political discussion'],
    support: [`dukungan kepada ${whom}`, `support for ${whom}`],
    attack: [`serangan terhadap ${whom}`, `an attack on ${whom}`],
    hate: ['ujaran kebencian', 'hate speech'],
  };
  return texts[of][language === 'id' ? 0 : 1];
}

function account(question: RuleQuestion, whom: string, basis: Basis, language: Language): string {
  const pick = (id: string, en: string): string => (language === 'id' ? id : en);
  // What is held against an account that attacks or spreads hate is that, and not whose it is.
  if (question.class === 'hate') return pick('penyebar kebencian', 'that spreads hate');
  if (question.class === 'attack' && (question.account === 'contestant' || question.account === 'winning')) return pick(`yang menyerang ${whom}`, `that attacks ${whom}`);
  if (question.account === 'contestant') return pick(`milik ${whom}`, `of ${whom}`);
  if (question.account === 'official') return pick('resmi KPU atau Bawaslu', 'of KPU or Bawaslu');
  if (question.account === 'media') return pick('media berita', 'of a news medium');
  if (question.account === 'winning') return pick(`pemenangan ${whom}`, `to win votes for ${whom}`);
  switch (question.class) {
    case 'none':
      return pick('ini', 'outside politics');
    case 'civic':
      return pick('informasi pemilu', 'with election information');
    case 'discussion':
      // Nobody advised against following news; what was said is of contestants' own accounts.
      if (question.kind === 'follow' && basis === 'advice') return pick(`bahasan politik, bila milik ${whom},`, `on politics, if it is that of ${whom},`);
      return pick('bahasan politik', 'on politics');
    case 'support':
      return pick(`pemenangan ${whom}`, `to win votes for ${whom}`);
    case 'attack':
      return pick(`yang menyerang ${whom}`, `that attacks ${whom}`);
  }
}

function act(question: RuleQuestion, basis: Basis, language: Language): string {
  const { kind } = question;
  const whom = contestant(question, basis, language);
  const theirs = subject(question.class, whom, language);
  const own = content(question.class, whom, language);
  const whose = account(question, whom, basis, language);
  const draft = question.part === 'draft';
  // The letter on hate names a comment that approves; one that contradicts is no fault.
  const answer: readonly [string, string] =
    question.class === 'hate' ? ['Menyetujui ujaran kebencian lewat komentar', 'Approving of hate speech in a comment'] : [`Mengomentari ${theirs}`, `Commenting on ${theirs}`];
  const texts: Record<ActionKind, readonly [string, string]> = {
    like: [`Menyukai ${theirs}`, `Liking ${theirs}`],
    react: [`Memberi reaksi pada ${theirs}`, `Reacting to ${theirs}`],
    comment: draft ? [`Menulis komentar berisi ${own}`, `Writing a comment with ${own}`] : answer,
    share: [`Membagikan ${theirs}`, `Sharing ${theirs}`],
    quote: draft ? [`Mengutip dengan tulisan berisi ${own}`, `Quoting with ${own}`] : [`Mengutip ${theirs}`, `Quoting ${theirs}`],
    send: [`Mengirim atau meneruskan ${own}`, `Sending or forwarding ${own}`],
    post: [`Mengunggah ${own}`, `Posting ${own}`],
    story: [`Memasang cerita atau status berisi ${own}`, `Putting up a story or status with ${own}`],
    follow: [`Mengikuti akun ${whose}`, `Following an account ${whose}`],
    join: [`Bergabung dengan grup ${whose}`, `Joining a group ${whose}`],
    profile: [`Memasang ${own} di profil`, `Putting ${own} on your profile`],
  };
  return texts[kind][language === 'id' ? 0 : 1];
}

/** Titles that stand without an article in English: abbreviations with a number. */
const BARE = /^(PP|SE|UU|BKN Regulation|KUHP|MenPANRB|Home Ministry|Bawaslu|Perpres|Agencies|Constitutional)/;
const cited = (rule: Rule, language: Language): string => {
  const title = titleOf(rule, language);
  return language === 'en' && !BARE.test(title) ? `the ${title}` : title;
};

function breach(ruling: Ruling, question: RuleQuestion, language: Language): string {
  const english = language === 'en';
  // The letter on hate speaks of discipline to civil servants; who is under another law is under none of theirs.
  if (question.class === 'hate' && (isVillage(question.role) || question.role === 'nonasn')) return english ? 'a breach' : 'pelanggaran';
  if (question.class === 'hate') return english ? 'a breach of discipline' : 'pelanggaran disiplin';
  if (isVillage(question.role)) return english ? 'involvement in a campaign' : 'keterlibatan dalam kampanye';
  if (question.role === 'nonasn') return english ? 'a breach of neutrality' : 'pelanggaran netralitas';
  if (ruling.level === 'ethics') return english ? 'a breach of the code of ethics' : 'pelanggaran kode etik';
  return english ? 'a breach of discipline' : 'pelanggaran disiplin';
}

/**
 * The sentence of the card: "termasuk pelanggaran … menurut …" where a rule names the act, "berisiko dinilai …" where it
 * is read by analogy, "disarankan dihindari …" with the adviser where only agencies speak.
 * @param primary the weightiest rule of the ruling; `undefined` when nothing stands against the act.
 * @param adviser who advises, for rulings on advice.
 */
export function wordingOf(ruling: Ruling, question: RuleQuestion, primary: Rule | undefined, adviser: string, language: Language): string {
  const english = language === 'en';
  const what = act(question, ruling.basis, language);
  if (ruling.level === 'ok' || !primary) {
    if (ruling.conditional) return english ? `${what} is allowed on conditions.` : `${what} diperbolehkan dengan syarat.`;
    return english ? `${what} is allowed.` : `${what} diperbolehkan.`;
  }
  const where = cited(primary, language);
  if (primary.nature === 'crime') {
    return english ? `${what} can be prosecuted under ${where}.` : `${what} dapat diproses pidana menurut ${where}.`;
  }
  const kind = breach(ruling, question, language);
  switch (ruling.basis) {
    case 'named':
      return english ? `${what} counts as ${kind} under ${where}.` : `${what} termasuk ${kind} menurut ${where}.`;
    case 'analogy':
      return english ? `${what} may be judged ${kind}, going by ${where}.` : `${what} berisiko dinilai sebagai ${kind}, mengacu pada ${where}.`;
    case 'advice':
      return english ? `${what} is best avoided, on the advice of ${adviser}.` : `${what} disarankan dihindari menurut ${adviser}.`;
  }
}
