import { packsInOffice } from '../src/packs/index.ts';
import type { Row } from './corpus.ts';

/** Sources by the election they speak of; a whole group is left out at a time, so that scores are of unseen elections. */
export const ELECTIONS: Readonly<Record<string, readonly string[]>> = {
  'pilpres 2018/19': ['pilpres2018_kulomady', 'pemilu2019_audhia', 'hoax_narasi2020_bdc', 'hoax_wa_irfanqs'],
  'pre-campaign 2022–23': ['pemilu2022_kazu', 'pemilu2023_rizano', 'pemilu2023_rizano_civic', 'pdip2023_agusfahmi', 'pilpres2023_flatmoon', 'hoax_titles2023_apta'],
  'campaign 2023–24': ['bdc2024_astagatra', 'bdc2024_unlabeled', 'prabowogibran2023_x', 'prabowogibran2023_news', 'yt_debat2024_rfaoktvian', 'debatcawapres2024_afriza'],
  '2024 after the vote, Pilkada': ['pilgub_jatim2024_rahma', 'pemilu2024_rnlyone', 'mk_mbg2024_bryanathll', 'faq_pilkada_bekasi2024'],
  '2025': ['mbg_x_lolinea', 'tiktok_gerindra2025'],
  // Not of an election: left out a few sources at a time, so that these are unseen too.
  'everyday posts and mails': ['jkt48_2024_andihisyam', 'sms_ksnugroho', 'yt_bola2024_uas', 'ig_kol2018_alimkidar', 'news2018_harisatul'],
  'everyday reviews and comments': ['smsa_indonlu', 'shopee_mmukhtar', 'yt_jeromepolin_uas', 'yt_judol_gbennnn', 'casa_indonlu', 'hoasa_indonlu'],
  'regional languages': ['nusawrites_topic', 'nusax_regional'],
  'government and services': ['bpjs2022_zulkarnen', 'kipk_rizkyyanuark', 'jokowi_official_x', 'ikn_diaztmf'],
  'mined hard negatives': ['hardneg_mined'],
};

/** Sources of everyday writing, from which the common words are counted. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'casa_indonlu', 'hoasa_indonlu', 'ig_kol2018_alimkidar', 'jkt48_2024_andihisyam', 'nusawrites_topic', 'nusax_regional', 'shopee_mmukhtar', 'sms_ksnugroho', 'smsa_indonlu',
  'yt_bola2024_uas', 'yt_jeromepolin_uas', 'yt_judol_gbennnn', 'kipk_rizkyyanuark', 'bpjs2022_zulkarnen',
]);

/** Packs whose contest belongs to a group: written texts about it are left out with it. */
const PACKS: Readonly<Record<string, RegExp>> = {
  'pilpres 2018/19': /^(?:pilpres-2019|pileg-2019|pilgub-[a-z-]+-2018)$/,
  'campaign 2023–24': /^(?:pilpres-2024|pileg-2024)$/,
  'pre-campaign 2022–23': /^pilpres-2024$/,
  '2024 after the vote, Pilkada': /-2024$/,
};

export function electionOf(source: string): string | undefined {
  return Object.keys(ELECTIONS).find((name) => ELECTIONS[name]?.includes(source));
}

/** Contests that went on when the real texts of a group were written. */
const CONTESTS: Readonly<Record<string, readonly string[]>> = {
  'pilpres 2018/19': ['pilpres-2019'],
  '2024 after the vote, Pilkada': ['pilgub-jatim-2024', 'pilpres-2024'],
};

/** Ids of the packs whose contest goes on when a row is read: its own, its election's, or those of the people in office. */
export const contestsOf = (row: Row): readonly string[] => (row.pack !== undefined ? [row.pack, ...packsInOffice] : (CONTESTS[electionOf(row.source) ?? ''] ?? [...packsInOffice]));

/** Whether a row may be learned from when a group is held out. */
export function learnable(row: Row, held: string): boolean {
  if (!row.written) return electionOf(row.source) !== held;
  return !(row.pack !== undefined && PACKS[held]?.test(row.pack));
}
