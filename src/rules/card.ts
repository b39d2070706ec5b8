/** What a person reads about a ruling: finished sentences in one language, each at most 240 characters. */
import type { Language, Role } from '../vocabulary.ts';
import { ROLES } from '../vocabulary.ts';
import { instrumentOf, ruleById, ruleId, titleOf } from './catalogue.ts';
import type { Evidence, Localised, Rule } from './catalogue.ts';
import { isVillage } from './roles.ts';
import type { Level, RuleId, RuleQuestion, Ruling } from './ruling.ts';
import { sanctionFor } from './sanction.ts';
import { wordingOf } from './wording.ts';

export interface RuleCard {
  /** One sentence about this act, worded as firmly as the basis allows (2.8). */
  readonly wording: string;
  readonly rule: { readonly id: RuleId; readonly title: string; readonly text: string; readonly status: string };
  readonly others: readonly { readonly id: RuleId; readonly title: string }[];
  readonly sanction: { readonly level: Level; readonly title: string; readonly text: string; readonly criminal?: string };
  readonly allowed: readonly string[];
  readonly ask: string;
  /** Who handles it today. */
  readonly chain: string;
  readonly disclaimer: string;
}

const EVIDENCE_WORDS: Readonly<Record<Evidence, Localised>> = {
  '2+': { id: 'ditemukan di dua sumber atau lebih', en: 'found in two or more sources' },
  '1': { id: 'dari satu sumber', en: 'from one source' },
  L: { id: 'bunyi pasalnya dibaca', en: 'the wording was read' },
  D: { id: 'hasil bacaan kami', en: 'our own reading' },
  C: { id: 'sumbernya berbeda-beda', en: 'sources differ' },
  G: { id: 'pengetahuan umum, belum dicek pada sumber', en: 'general knowledge, not checked in a source' },
  '?': { id: 'belum terjawab', en: 'an open question' },
};

/** How a statement is known, in plain words. */
export const evidenceWords = (evidence: Evidence, language: Language): string => EVIDENCE_WORDS[evidence][language];

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `24 November 2026`, whatever languages the browser knows. */
export function dayWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

/** Whether the rule is in force, how we know it, and when that was last checked. */
export function statusOf(rule: Rule, language: Language): string {
  const state = instrumentOf(rule).status[language];
  const known = evidenceWords(rule.evidence, language);
  const day = dayWords(rule.checked, language);
  return language === 'id' ? `${state}. Bukti: ${known}. Dicek ${day}.` : `${state}. Evidence: ${known}. Checked ${day}.`;
}

const GENERAL: Readonly<Record<string, Localised>> = {
  'wilayah-umum': { id: ' Wilayah Anda belum diisi atau tidak dikenal, jadi aturan daerah tidak ikut diperiksa.', en: ' Your region is not given or not known, so local rules were not looked up.' },
  'peran-umum': { id: ' Aturan umum PNS; peran Anda tidak dikenal.', en: ' General rule for PNS; your role is not known.' },
};

function askWhom(role: Role): Localised {
  if (isVillage(role)) {
    return { id: 'Tanyakan kepada camat, Dinas PMD, atau Bawaslu setempat.', en: 'Ask the district head (camat), the village affairs office (Dinas PMD) or the local Bawaslu.' };
  }
  if (role === 'nonasn') {
    return { id: 'Tanyakan kepada atasan langsung, bagian kepegawaian, atau Bawaslu setempat.', en: 'Ask your superior, the personnel office or the local Bawaslu.' };
  }
  return { id: 'Tanyakan kepada BKPSDM atau biro kepegawaian, inspektorat, atau Bawaslu setempat.', en: 'Ask your personnel office (BKPSDM), the inspectorate or the local Bawaslu.' };
}

/** The chain of today; the commission that once stood in it was dissolved in 2024 and has no part. */
function chainOf(role: Role): Localised {
  if (isVillage(role)) {
    return { id: 'Bawaslu → bupati atau wali kota, lewat camat. Dugaan pidana: Sentra Gakkumdu.', en: 'Bawaslu → regent or mayor, through the district head (camat). Suspected crimes: Sentra Gakkumdu.' };
  }
  if (role === 'nonasn') {
    return { id: 'Bawaslu atau atasan → PPK (pimpinan instansi) dan pemegang kontrak. Dugaan pidana: Sentra Gakkumdu.', en: 'Bawaslu or your superior → PPK (head of agency) and the holder of your contract. Suspected crimes: Sentra Gakkumdu.' };
  }
  return {
    id: 'Bawaslu → BKN → PPK: Bawaslu mengkaji, BKN meneruskan dan memantau, pimpinan instansi (PPK) memutus. Dugaan pidana: Sentra Gakkumdu.',
    en: 'Bawaslu → BKN → PPK: Bawaslu studies the case, BKN passes it on and watches, the head of your agency (PPK) decides. Suspected crimes: Sentra Gakkumdu.',
  };
}

/** No months, years or sums: since 2 January 2026 the old figures no longer hold, and which hold now is not settled. */
function criminalText(ruling: Ruling, language: Language): string {
  const crime = ruling.rules.map(ruleById).find((rule) => rule?.names !== undefined);
  const title = crime ? titleOf(crime, language) : '';
  if (crime?.instrument === 'uu-ite' || crime?.instrument === 'kuhp') {
    return language === 'id'
      ? `Dapat diproses pidana oleh kepolisian; pasalnya disesuaikan dengan KUHP baru sejak 2 Januari 2026 (${title}).`
      : `Can be prosecuted by the police; the articles follow the new Criminal Code since 2 January 2026 (${title}).`;
  }
  return language === 'id'
    ? `Dapat diproses pidana oleh Sentra Gakkumdu, bila dilakukan dengan sengaja (${title}).`
    : `Can be prosecuted by Sentra Gakkumdu, the joint election crime centre, if done deliberately (${title}).`;
}

/** Who judges in the end: BKN and the personnel authority have no part where a village is concerned, nor BKN without civil servants. */
const limitsFor = (role: Role): RuleId => ruleId(isVillage(role) ? 'batas-desa' : role === 'nonasn' ? 'batas-nonasn' : 'batas');

const found = (id: RuleId): Rule => {
  const rule = ruleById(id);
  if (!rule) throw new Error(`ruling cites "${id}", which is not in the catalogue`);
  return rule;
};

/** That it is no ruling, and who judges this role. */
export const limitsText = (role: Role, language: Language): string => found(limitsFor(role)).text[language];

/**
 * The card for a ruling.
 * @param asked the question the ruling answered; its act is what the wording speaks of.
 */
export function ruleCard(ruling: Ruling, asked: RuleQuestion, language: Language): RuleCard {
  // A role we do not know was ruled on as PNS; the ruling's notes say so.
  const question: RuleQuestion = ROLES.includes(asked.role) ? asked : { ...asked, role: 'pns' };
  const listed = ruling.rules.map(found);
  const primary = listed[0];
  const allowed = ruling.allowed.map((id) => found(id).text[language]);
  const shown = primary ?? found(ruling.allowed[0] ?? ruling.notes[0] ?? limitsFor(question.role));
  // A regional adviser is nearer to the person than a national one, if it advised against this and not on something else.
  const adviser = (listed.find((rule) => rule.scope?.against === true && rule.adviser) ?? listed.find((rule) => rule.region === undefined && rule.adviser))?.adviser;
  const general = ruling.notes.map((id) => GENERAL[id]?.[language] ?? '').join('');
  const beside = [...listed.slice(1), ...ruling.notes.filter((id) => !(id in GENERAL)).map(found)];
  const sanction = sanctionFor({ level: ruling.level, possible: ruling.possible, basis: ruling.basis, conditional: ruling.conditional, role: question.role, criminal: ruling.criminal, rules: ruling.rules }, language);
  return {
    wording: wordingOf(ruling, question, primary, adviser?.[language] ?? 'Bawaslu', language),
    rule: { id: shown.id, title: titleOf(shown, language), text: shown.text[language], status: statusOf(shown, language) + general },
    others: beside.map((rule) => ({ id: rule.id, title: titleOf(rule, language) })),
    sanction: { level: ruling.level, ...sanction, ...(ruling.criminal && { criminal: criminalText(ruling, language) }) },
    allowed,
    ask: askWhom(question.role)[language],
    chain: chainOf(question.role)[language],
    disclaimer: limitsText(question.role, language),
  };
}
