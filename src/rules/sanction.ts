/** What can follow, in plain words for each role (2.1, 2.3). No figure of criminal law from before 2026 is shown. */
import type { Language, Role } from '../vocabulary.ts';
import type { Localised } from './catalogue.ts';
import { isVillage } from './roles.ts';
import type { Basis, Level } from './ruling.ts';

interface Consequence {
  readonly title: Localised;
  readonly text: Localised;
}
type Ladder = Readonly<Record<Level, Consequence>>;

const ALLOWED: Consequence = {
  title: { id: 'Diperbolehkan', en: 'Allowed' },
  text: { id: 'Tidak ada aturan yang menghalangi.', en: 'No rule stands against it.' },
};
const ALLOWED_IF: Consequence = {
  title: { id: 'Diperbolehkan dengan syarat', en: 'Allowed on conditions' },
  text: {
    id: 'Tanpa atribut, tanpa ajakan, tanpa ungkapan dukungan.',
    en: 'No attributes, no invitations, no words of support.',
  },
};
const ADVISED: Consequence = {
  title: { id: 'Tidak ada larangan tegas', en: 'No plain ban' },
  text: {
    id: 'Tetap berisiko dianggap berpihak. Instansi menyarankan agar dihindari.',
    en: 'Still, it can be seen as taking sides. Agencies advise against it.',
  },
};

/** An article on a crime names the act while nothing else does; "no plain ban" would be untrue. */
const CRIME_ONLY: Consequence = {
  title: { id: 'Risiko: proses pidana', en: 'Risk: prosecution' },
  text: {
    id: 'Bila dinilai sebagai pelanggaran: proses pidana. Sanksi jabatan untuk ini tidak disebut dalam aturan.',
    en: 'If judged a breach: prosecution. No sanction of office is named for it in the rules.',
  },
};

/** A ban on all campaigning is among the rules, and nothing names what follows for this role; "no plain ban" would be untrue. */
const BANNED: Consequence = {
  title: { id: 'Risiko: kampanye tidak boleh ada pada masa ini', en: 'Risk: no campaigning may be held now' },
  text: {
    id: 'Bila dinilai sebagai pelanggaran: sanksi jabatan bagi Anda untuk ini tidak disebut dalam aturan yang kami baca.',
    en: 'If judged a breach: no sanction of office for you is named for it in the rules we read.',
  },
};

const pns: Ladder = {
  ok: ALLOWED,
  advice: ADVISED,
  ethics: {
    title: { id: 'Sanksi moral (kode etik)', en: 'Moral sanction (code of ethics)' },
    text: {
      id: 'Pernyataan tertulis secara tertutup atau terbuka oleh pejabat pembina kepegawaian (PP 42/2004 Pasal 15).',
      en: 'A written statement by the personnel authority, closed or public (PP 42/2004, Article 15).',
    },
  },
  'discipline-light': {
    title: { id: 'Hukuman disiplin ringan', en: 'Light discipline' },
    text: {
      id: 'Teguran lisan, teguran tertulis, atau pernyataan tidak puas secara tertulis.',
      en: 'Oral reprimand, written reprimand, or written statement of dissatisfaction.',
    },
  },
  'discipline-medium': {
    title: { id: 'Hukuman disiplin sedang', en: 'Medium discipline' },
    text: {
      id: 'Tunjangan kinerja dipotong 25% selama 6, 9, atau 12 bulan.',
      en: 'Performance allowance cut by 25% for 6, 9 or 12 months.',
    },
  },
  'discipline-heavy': {
    title: { id: 'Hukuman disiplin berat', en: 'Heavy discipline' },
    text: {
      id: 'Turun jabatan setingkat 12 bulan, dibebaskan dari jabatan menjadi pelaksana 12 bulan, atau diberhentikan dengan hormat tidak atas permintaan sendiri.',
      en: 'Demotion by one level for 12 months, release from post to staff level (pelaksana) for 12 months, or honourable dismissal not at your own request.',
    },
  },
  dismissal: {
    title: { id: 'Pemberhentian tidak dengan hormat', en: 'Dismissal without honour' },
    text: { id: 'Berlaku kapan pun, juga di luar masa pemilihan.', en: 'At any time, outside elections too.' },
  },
};

const cpns: Ladder = {
  ...pns,
  'discipline-medium': {
    ...pns['discipline-medium'],
    text: {
      id: 'Tunjangan kinerja dipotong 25% selama 6, 9, atau 12 bulan. Pengangkatan Anda sebagai PNS dapat terpengaruh.',
      en: 'Performance allowance cut by 25% for 6, 9 or 12 months. Your appointment as PNS can be affected.',
    },
  },
  'discipline-heavy': {
    ...pns['discipline-heavy'],
    text: {
      id: 'Dari turun jabatan sampai diberhentikan dengan hormat tidak atas permintaan sendiri. Pengangkatan Anda sebagai PNS dapat terpengaruh.',
      en: 'From demotion to honourable dismissal not at your own request. Your appointment as PNS can be affected.',
    },
  },
  dismissal: {
    title: { id: 'Pemberhentian', en: 'Dismissal' },
    text: {
      id: 'Berlaku kapan pun. Bagi PNS tidak dengan hormat; bentuknya bagi CPNS belum dicek.',
      en: 'At any time. For PNS it is without honour; which form it takes for CPNS was not checked.',
    },
  },
};

const pppk: Ladder = {
  ...pns,
  'discipline-light': {
    ...pns['discipline-light'],
    text: {
      id: 'Menurut perjanjian kerja, lazimnya teguran lisan (PP 49/2018 Pasal 51).',
      en: 'Under your contract, usually an oral reprimand (PP 49/2018, Article 51).',
    },
  },
  'discipline-medium': {
    ...pns['discipline-medium'],
    text: {
      id: 'Menurut perjanjian kerja, lazimnya teguran tertulis atau pernyataan tidak puas (PP 49/2018 Pasal 51).',
      en: 'Under your contract, usually a written reprimand or statement of dissatisfaction (PP 49/2018, Article 51).',
    },
  },
  'discipline-heavy': {
    title: { id: 'Hukuman disiplin berat, sampai kontrak diputus', en: 'Heavy discipline, up to the end of your contract' },
    text: {
      id: 'Menurut perjanjian kerja, sampai pemutusan hubungan perjanjian kerja, dengan atau tidak dengan hormat (PP 49/2018 Pasal 51).',
      en: 'Under your contract, up to its termination, with or without honour (PP 49/2018, Article 51).',
    },
  },
  dismissal: {
    title: { id: 'Kontrak diputus tidak dengan hormat', en: 'Contract ended without honour' },
    text: {
      id: 'Berlaku kapan pun. Anda tidak dapat melamar lagi.',
      en: 'At any time. You cannot apply again.',
    },
  },
};

const contractWarning: Consequence = {
  title: { id: 'Teguran tertulis sesuai kontrak', en: 'Written warning under your contract' },
  text: {
    id: 'Langkah pertama dari sanksi bertahap (SE MenPANRB 1/2023).',
    en: 'The first of several steps (SE MenPANRB 1/2023).',
  },
};
const contractSteps: Consequence = {
  title: { id: 'Sanksi bertahap sampai kontrak diputus', en: 'Step by step, up to the end of your contract' },
  text: {
    id: 'Menurut kontrak kerja, sampai pemutusan hubungan kerja (SE MenPANRB 1/2023).',
    en: 'Under your contract, up to its termination (SE MenPANRB 1/2023).',
  },
};
const nonasn: Ladder = {
  ok: ALLOWED,
  advice: ADVISED,
  ethics: contractWarning,
  'discipline-light': contractWarning,
  'discipline-medium': contractSteps,
  'discipline-heavy': contractSteps,
  dismissal: {
    ...contractSteps,
    text: {
      id: 'Diputuskan menurut kontrak dan aturan instansi, sampai pemutusan hubungan kerja (SE MenPANRB 1/2023).',
      en: 'Decided under your contract and the agency’s rules, up to termination (SE MenPANRB 1/2023).',
    },
  },
};

const onSteps = (warning: Consequence, steps: Consequence): Ladder => ({
  ok: ALLOWED, advice: ADVISED, ethics: warning, 'discipline-light': warning, 'discipline-medium': steps, 'discipline-heavy': steps, dismissal: steps,
});

function village(article: string, articleEn: string): Ladder {
  const warning: Consequence = {
    title: { id: 'Teguran lisan atau tertulis', en: 'Oral or written warning' },
    text: { id: `Langkah pertama menurut ${article}.`, en: `The first step under ${articleEn}.` },
  };
  const steps: Consequence = {
    title: { id: 'Teguran sampai pemberhentian', en: 'From warning to dismissal' },
    text: {
      id: `Teguran lisan atau tertulis, lalu pemberhentian sementara, lalu pemberhentian (${article}).`,
      en: `Oral or written warning, then suspension, then dismissal (${articleEn}).`,
    },
  };
  return onSteps(warning, steps);
}

/**
 * Of BPD members the ministry's regulation names dismissal (Pasal 19) of who disregards its bans (Pasal 26), and no step
 * before it; suspension and the forms of warning stand in the rules on village heads and officials.
 */
const bpd = onSteps(
  {
    title: { id: 'Peringatan', en: 'A warning' },
    text: {
      id: 'Bentuknya tidak diatur; Permendagri 110/2016 Pasal 19 hanya menyebut pemberhentian.',
      en: 'Its form is not laid down; Permendagri 110/2016, Article 19, names dismissal only.',
    },
  },
  {
    title: { id: 'Peringatan sampai pemberhentian', en: 'From warning to dismissal' },
    text: {
      id: 'Dapat diberhentikan (Permendagri 110/2016 Pasal 19); peringatan lebih dulu tidak disebut di pasal itu.',
      en: 'Dismissal is possible (Permendagri 110/2016, Article 19); that article names no warning before it.',
    },
  },
);
/** Those bans do not speak of campaigning. */
const OUR_READING: Localised = { id: ' Penerapannya di sini bacaan kami.', en: ' That it applies here is our reading.' };

const LADDERS: Readonly<Record<Role, Ladder>> = {
  pns,
  cpns,
  pppk,
  nonasn,
  kades: village('UU Desa Pasal 30', 'Village Act, Article 30'),
  perangkat: village('UU Desa Pasal 52', 'Village Act, Article 52'),
  bpd,
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export interface SanctionQuestion {
  readonly level: Level;
  readonly possible?: Level | undefined;
  readonly basis: Basis;
  readonly conditional: boolean;
  readonly role: Role;
  /** An article on a crime names the act. */
  readonly criminal: boolean;
  /** Ids of the rules that the ruling rests on. */
  readonly rules: readonly string[];
}

/** A ban that is for anyone. */
const isQuietBan = (id: string): boolean => id.endsWith('-tenang');

/** The heavier level an authority may still find. */
function more(heavier: Consequence, language: Language): string {
  const title = lower(heavier.title[language]);
  return language === 'id' ? ` Bila dinilai lebih berat: ${title}.` : ` If judged more severely: ${title}.`;
}

/** "Light or medium" of the hate letter, as one sentence. */
function lightOrMedium(role: Role): Consequence | undefined {
  if (role === 'nonasn') return { ...contractSteps, title: { id: 'Teguran atau sanksi sesuai kontrak', en: 'A warning or a sanction under your contract' } };
  if (isVillage(role)) return undefined;
  const title = { id: 'Hukuman disiplin ringan atau sedang', en: 'Light or medium discipline' };
  if (role === 'pppk') {
    return {
      title,
      text: {
        id: 'Menurut perjanjian kerja, dari teguran lisan sampai pernyataan tidak puas (PP 49/2018 Pasal 51).',
        en: 'Under your contract, from oral reprimand to statement of dissatisfaction (PP 49/2018, Article 51).',
      },
    };
  }
  return {
    title,
    text: {
      id: 'Dari teguran atau pernyataan tidak puas (ringan) sampai tunjangan kinerja dipotong 25% selama 6, 9, atau 12 bulan (sedang).',
      en: 'From reprimand or statement of dissatisfaction (light) to performance allowance cut by 25% for 6, 9 or 12 months (medium).',
    },
  };
}

/**
 * Title and text of the sanction for a role, to be read one after the other, each at most 240 characters.
 * Only a named act gets a plain level; by analogy or on advice it is said as a possibility (2.8).
 */
export function sanctionFor(question: SanctionQuestion, language: Language): { readonly title: string; readonly text: string } {
  const { level, possible, basis, conditional, role, criminal, rules } = question;
  const ladder = LADDERS[role];
  if (level === 'ok') {
    const { title, text } = conditional ? ALLOWED_IF : ALLOWED;
    return { title: title[language], text: text[language] };
  }
  if (level === 'advice' && criminal) return { title: CRIME_ONLY.title[language], text: CRIME_ONLY.text[language] };
  if (level === 'advice' && rules.some(isQuietBan)) return { title: BANNED.title[language], text: BANNED.text[language] };
  if (level === 'advice') {
    return { title: ADVISED.title[language], text: ADVISED.text[language] + (possible ? more(ladder[possible], language) : '') };
  }
  const both = level === 'discipline-light' && possible === 'discipline-medium' ? lightOrMedium(role) : undefined;
  const found = both ?? ladder[level];
  const title = found.title[language];
  const heavier = possible === undefined || both !== undefined || ladder[possible] === found ? '' : more(ladder[possible], language);
  const ours = role === 'bpd' && basis === 'analogy' ? OUR_READING[language] : '';
  const text = found.text[language] + heavier + ours;
  if (basis === 'named') return { title, text };
  return language === 'id'
    ? { title: `Risiko: ${lower(title)}`, text: `Bila dinilai sebagai pelanggaran: ${lower(text)}` }
    : { title: `Risk: ${lower(title)}`, text: `If judged a breach: ${lower(text)}` };
}

/** The same in one paragraph. */
export function sanctionSentence(question: SanctionQuestion, language: Language): string {
  const { title, text } = sanctionFor(question, language);
  return `${title}. ${text}`;
}
