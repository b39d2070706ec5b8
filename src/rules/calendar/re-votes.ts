/**
 * Re-votes after the Constitutional Court's rulings of 24 February 2025, and the repeat elections of that year.
 *
 * Tickets were already determined when the court ruled, so Table B counts from the ruling; a ticket that was replaced was
 * determined on 23 March 2025. Campaigns were set by KPU by cluster (letter 631 of March 2025): none where only some
 * polling stations voted again, 7 days in the 60-day cluster, 14 days in the 90-day cluster. Where a region's own days were
 * not found, those of its cluster stand, and the source says so.
 */
import type { Calendar } from '../calendar.ts';

const RULING = '2025-02-24';

interface ReVote {
  readonly region: string;
  readonly place: string;
  /** First day of the campaign and of the quiet period, where there was one. */
  readonly campaign?: readonly [start: string, quiet: string];
  readonly vote: string;
  readonly after: string;
  /** The last day of P5: the inauguration, but where the result was annulled. */
  readonly end: string;
  readonly source: string;
}

const PARTIAL = 'PSU tanpa masa kampanye';
/** Tickets did not change, and no campaign days were found; the levels of P1b and P2 are the same. */
const UNKNOWN = 'masa kampanye tidak ditemukan; pelantikan menurut pers';
const CLUSTER_60 = 'jadwal kluster 60 hari KPU; pelantikan menurut pers';
const CLUSTER_90 = 'jadwal kluster 90 hari KPU; pelantikan menurut pers';
const april: readonly [string, string] = ['2025-04-09', '2025-04-16'];
const may: readonly [string, string] = ['2025-05-07', '2025-05-21'];

const rows: readonly ReVote[] = [
  { region: 'kab-siak', place: 'Siak', vote: '2025-03-22', after: '2025-03-23', end: '2025-06-04', source: PARTIAL },
  // Inaugurated on a Monday between the end of April and the middle of June; the later likely one is taken.
  { region: 'kab-bangka-barat', place: 'Bangka Barat', vote: '2025-03-22', after: '2025-03-23', end: '2025-06-02', source: `${PARTIAL}; hari pelantikan perkiraan` },
  { region: 'kab-magetan', place: 'Magetan', vote: '2025-03-22', after: '2025-03-23', end: '2025-05-23', source: PARTIAL },
  // The result of 22 March was annulled in May; the second re-vote has a calendar of its own.
  { region: 'kab-barito-utara', place: 'Barito Utara', vote: '2025-03-22', after: '2025-03-23', end: '2025-05-28', source: `${PARTIAL}; hasilnya dibatalkan MK pada Mei 2025` },
  { region: 'kota-sabang', place: 'Kota Sabang', vote: '2025-04-05', after: '2025-04-06', end: '2025-06-14', source: PARTIAL },
  { region: 'kab-banggai', place: 'Banggai', vote: '2025-04-05', after: '2025-04-06', end: '2025-06-02', source: PARTIAL },
  { region: 'kab-bungo', place: 'Bungo', vote: '2025-04-05', after: '2025-04-06', end: '2025-05-26', source: PARTIAL },
  { region: 'kab-pulau-taliabu', place: 'Pulau Taliabu', vote: '2025-04-05', after: '2025-04-06', end: '2025-05-26', source: PARTIAL },
  { region: 'kab-buru', place: 'Buru', vote: '2025-04-05', after: '2025-04-06', end: '2025-05-26', source: PARTIAL },
  { region: 'kab-kepulauan-talaud', place: 'Kepulauan Talaud', vote: '2025-04-09', after: '2025-04-10', end: '2025-06-20', source: PARTIAL },
  { region: 'kab-parigi-moutong', place: 'Parigi Moutong', campaign: ['2025-04-06', '2025-04-13'], vote: '2025-04-16', after: '2025-04-17', end: '2025-06-02', source: CLUSTER_60 },
  { region: 'kota-banjarbaru', place: 'Kota Banjarbaru', vote: '2025-04-19', after: '2025-04-20', end: '2025-06-21', source: UNKNOWN },
  { region: 'kab-serang', place: 'Serang', vote: '2025-04-19', after: '2025-04-20', end: '2025-05-27', source: UNKNOWN },
  { region: 'kab-pasaman', place: 'Pasaman', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-05-30', source: CLUSTER_60 },
  { region: 'kab-tasikmalaya', place: 'Tasikmalaya', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-06-04', source: 'KPU Jawa Barat (detik, 11 April 2025); pelantikan menurut pers' },
  { region: 'kab-empat-lawang', place: 'Empat Lawang', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-06-16', source: CLUSTER_60 },
  { region: 'kab-kutai-kartanegara', place: 'Kutai Kartanegara', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-06-23', source: CLUSTER_60 },
  { region: 'kab-gorontalo-utara', place: 'Gorontalo Utara', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-06-19', source: CLUSTER_60 },
  // All inaugurations of this cluster were due before 20 June, ahead of the national retreat of 22 June.
  { region: 'kab-bengkulu-selatan', place: 'Bengkulu Selatan', campaign: april, vote: '2025-04-19', after: '2025-04-20', end: '2025-06-20', source: `${CLUSTER_60}; hari pelantikan perkiraan` },
  { region: 'kota-palopo', place: 'Kota Palopo', campaign: may, vote: '2025-05-24', after: '2025-05-25', end: '2025-08-04', source: 'KPU Sulawesi Selatan (Tribun Timur, 21 Mei 2025); pelantikan menurut pers' },
  { region: 'kab-mahakam-ulu', place: 'Mahakam Ulu', campaign: may, vote: '2025-05-24', after: '2025-05-25', end: '2025-09-23', source: CLUSTER_90 },
  { region: 'kab-pesawaran', place: 'Pesawaran', campaign: may, vote: '2025-05-24', after: '2025-05-25', end: '2025-08-27', source: CLUSTER_90 },
  // Campaign "60 days from June"; no report of the inauguration was found, so the end of the year bounds it.
  { region: 'kab-boven-digoel', place: 'Boven Digoel', campaign: ['2025-06-04', '2025-08-03'], vote: '2025-08-06', after: '2025-08-07', end: '2025-12-31', source: 'KPU Boven Digoel (Antara, 9 Mei 2025); hari pelantikan perkiraan' },
  { region: 'prov-papua', place: 'Provinsi Papua', campaign: ['2025-03-26', '2025-08-03'], vote: '2025-08-06', after: '2025-08-07', end: '2025-10-08', source: 'KPU Papua (Jubi, 26 Maret 2025); pelantikan 8 Oktober 2025' },
];

const first: readonly Calendar[] = rows.map(({ region, place, campaign, vote, after, end, source }) => ({
  id: `psu-2025-${region}`,
  contest: `Pemungutan suara ulang ${place} 2025`,
  election: 'pilkada',
  regions: [region],
  phases: { P1b: RULING, ...(campaign && { P2: campaign[0], P3: campaign[1] }), P4: vote, P5: after, end },
  source,
}));

/** While the dispute was before the court the result of November 2024 was open: still "after the vote". */
const disputes: Calendar = {
  id: 'pilkada-2024-sengketa',
  contest: 'Sengketa hasil Pilkada 2024',
  election: 'pilkada',
  regions: rows.map((row) => row.region),
  phases: { P5: '2024-11-28', end: '2025-02-23' },
  source: 'Putusan MK 24 Februari 2025',
};

const second: Calendar = {
  id: 'psu-2-2025-kab-barito-utara',
  contest: 'Pemungutan suara ulang kedua Barito Utara 2025',
  election: 'pilkada',
  regions: ['kab-barito-utara'],
  phases: { P1: '2025-05-29', P1b: '2025-06-16', P2: '2025-06-19', P3: '2025-08-03', P4: '2025-08-06', P5: '2025-08-07', end: '2025-10-10' },
  source: 'KPU (iNews Barito, 26 Mei 2025); pelantikan 10 Oktober 2025',
};

/** The only re-vote of the 2024 legislative election that covered a whole province; tickets determined again, no campaign found. */
const dpd: Calendar = {
  id: 'psu-2024-dpd-sumatera-barat',
  contest: 'Pemungutan suara ulang DPD Sumatera Barat 2024',
  election: 'pemilu',
  regions: ['prov-sumatera-barat'],
  phases: { P1b: '2024-06-10', P4: '2024-07-13', P5: '2024-07-14', end: '2024-10-01' },
  source: 'Putusan MK 03-03/PHPU.DPD-XXII/2024, 10 Juni 2024; KPU (kumparan, 13 Juli 2024)',
};

/** Repeat elections where the empty box had won in 2024 (PKPU 19/2024). */
const repeats: readonly Calendar[] = [
  ['kab-bangka', 'Kabupaten Bangka', '2025-11-05'],
  ['kota-pangkalpinang', 'Kota Pangkalpinang', '2025-10-15'],
].map(([region = '', place = '', end = '']) => ({
  id: `pilkada-ulang-2025-${region}`,
  contest: `Pilkada ulang ${place} 2025`,
  election: 'pilkada',
  regions: [region],
  phases: { P1: '2025-03-06', P1b: '2025-07-22', P2: '2025-07-25', P3: '2025-08-24', P4: '2025-08-27', P5: '2025-08-28', end },
  source: 'PKPU 19/2024 (Bloomberg Technoz, Desember 2024); pelantikan menurut pers',
}));

export const reVotes: readonly Calendar[] = [dpd, disputes, ...first, second, ...repeats];
