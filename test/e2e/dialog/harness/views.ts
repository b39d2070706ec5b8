/** What the dialog is shown with in these tests: typical, short, bare and overlong views. */
import type { DialogView } from '../../../../src/protocol.ts';
import type { PendingView } from '../../../../src/dialog/dialog.tsx';

const excerpt = 'Mari kita menangkan Pak Budi Santoso nomor 2! Pemimpin amanah pilihan rakyat. Sebarkan ke teman dan keluarga #Coblos2 #BudiMenang';
const mark = (text: string, why: NonNullable<DialogView['seen']>['marks'][number]['why'], label: string) => {
  const start = excerpt.indexOf(text);
  return { start, end: start + text.length, why, label };
};

const heavy: DialogView = {
  language: 'id',
  kind: 'like',
  tone: 'risky',
  short: false,
  title: 'Unggahan ini mendukung calon',
  lead: 'Anda akan menyukai unggahan ini dengan akun Anda.',
  seen: {
    heading: 'Yang terbaca dalam unggahan ini',
    excerpt,
    marks: [
      mark('Mari kita menangkan', 'callToVote', 'ajakan memilih'),
      mark('Budi Santoso', 'contestant', 'nama calon'),
      mark('nomor 2', 'ballotNumber', 'nomor urut'),
      mark('#Coblos2', 'hashtag', 'tagar kampanye'),
    ],
  },
  rule: {
    id: 'skb-b6',
    heading: 'Aturan yang berlaku',
    title: 'SKB Netralitas 2022, Lampiran II B6',
    wording: 'Menyukai unggahan dukungan kepada calon atau partai termasuk pelanggaran disiplin menurut SKB Netralitas 2022, Lampiran II B6.',
    text: 'Setelah calon ditetapkan: unggah, komentar, bagikan, suka, atau mengikuti akun/grup pemenangan calon diancam hukuman disiplin berat.',
    status: 'Berlaku. Bukti: ditemukan di dua sumber atau lebih. Dicek 24 November 2026.',
  },
  others: [
    { id: 'pp94-5n6', title: 'PP 94/2021 Pasal 5 huruf n angka 6' },
    { id: 'uu-20-2023', title: 'UU ASN (20/2023) Pasal 24' },
  ],
  sanction: {
    heading: 'Sanksi yang dapat dijatuhkan',
    level: 'discipline-heavy',
    title: 'Hukuman disiplin berat',
    text: 'Turun jabatan setingkat 12 bulan, dibebaskan dari jabatan menjadi pelaksana 12 bulan, atau diberhentikan dengan hormat tidak atas permintaan sendiri.',
  },
  allowed: {
    heading: 'Yang tetap boleh',
    items: [
      'Menyimak visi, misi, dan program semua calon untuk menentukan pilihan sendiri.',
      'Membaca, menyukai, dan membagikan informasi resmi KPU, Bawaslu, dan pemerintah.',
    ],
  },
  help: {
    heading: 'Bila ragu',
    ask: 'Tanyakan kepada BKPSDM atau biro kepegawaian, inspektorat, atau Bawaslu setempat.',
    chain: 'Bawaslu → BKN → PPK: Bawaslu mengkaji, BKN meneruskan dan memantau, pimpinan instansi (PPK) memutus.',
  },
  disclaimer: 'Peringatan ini bukan putusan. Penilaian resmi ada pada Bawaslu, BKN, dan pejabat pembina kepegawaian.',
  labels: { cancel: 'Batal', confirm: 'Lanjutkan', more: 'Aturan lain dan tempat bertanya', otherRules: 'Aturan lain' },
};

const english: DialogView = {
  ...heavy,
  language: 'en',
  kind: 'share',
  title: 'This post stirs up hatred',
  lead: 'You are about to share this post.',
  seen: { heading: 'What we read in this post', excerpt, marks: (heavy.seen?.marks ?? []).map((each, at) => ({ ...each, label: ['call to vote', 'candidate', 'ballot number', 'hashtag'][at] ?? '' })) },
  rule: {
    id: 'bkn-hate',
    heading: 'The rule',
    title: 'BKN letter K.26-30/V.72-2/99 of 2018',
    wording: 'Sharing hate speech counts as a breach of discipline under the BKN letter of 2018.',
    text: 'At any time: writing or spreading hate speech is punishable by heavy discipline; liking or agreeing with it can be punished too.',
    status: 'In force. Evidence: found in two or more sources. Checked 24 November 2026.',
  },
  others: [{ id: 'uu-ite', title: 'UU ITE, Article 28(2)' }],
  sanction: {
    heading: 'What can follow',
    level: 'discipline-heavy',
    title: 'Heavy discipline',
    text: 'Demotion by one level for 12 months, release from post for 12 months, or honourable dismissal not at your own request.',
    criminal: 'Can be prosecuted by the police (UU ITE, Article 28(2)).',
  },
  allowed: { heading: 'Still allowed', items: ['Reporting hate speech to the platform or the police.', 'Reading and sharing official information of KPU, Bawaslu and the government.'] },
  help: { heading: 'In doubt?', ask: 'Ask your personnel office (BKPSDM), the inspectorate or the local Bawaslu.', chain: 'Bawaslu → BKN → PPK: Bawaslu studies the case, BKN passes it on, the head of your agency (PPK) decides.' },
  disclaimer: 'This warning is not a ruling. Official judgement rests with Bawaslu, BKN and your personnel authority.',
  labels: { cancel: 'Cancel', confirm: 'Continue', more: 'Other rules and whom to ask', otherRules: 'Other rules' },
};

const advice: DialogView = {
  ...heavy,
  kind: 'comment',
  tone: 'caution',
  short: true,
  title: 'Komentar ini membahas politik',
  lead: 'Anda akan mengirim komentar ini.',
  seen: { heading: 'Dalam tulisan Anda', excerpt: 'Menurut survei terakhir elektabilitas paslon 1 naik tipis.', marks: [{ start: 24, end: 38, why: 'electionWord', label: 'istilah pemilu' }] },
  rule: { ...heavy.rule, id: 'analisis', title: 'Imbauan Pemkot Pasuruan', wording: 'Mengomentari bahasan politik disarankan dihindari menurut Pemkot Pasuruan.' },
  sanction: { heading: 'Akibatnya', level: 'advice', title: 'Tidak ada larangan tegas', text: 'Tidak ada larangan tegas, tetapi berisiko dianggap berpihak.' },
};

const bare: DialogView = {
  language: 'id',
  kind: 'like',
  tone: 'unchecked',
  short: true,
  title: 'Belum sempat diperiksa',
  lead: 'Anda akan menyukai unggahan ini.',
  rule: { id: 'uu-20-2023', heading: 'Aturan', title: 'UU ASN (20/2023)', wording: 'Isi unggahan ini belum sempat diperiksa. Baca sekali lagi sebelum melanjutkan.', text: 'Pegawai ASN wajib menjaga netralitas.', status: '' },
  others: [],
  sanction: { heading: 'Sanksi', level: 'advice', title: 'Bergantung pada isi unggahan', text: 'Sanksi ditentukan oleh isi dan tahapan pemilu.' },
  allowed: { heading: 'Boleh', items: [] },
  help: { heading: 'Bantuan', ask: '', chain: '' },
  disclaimer: 'Peringatan ini bukan putusan.',
  labels: { cancel: 'Batal', confirm: 'Lanjutkan', more: 'Selengkapnya', otherRules: 'Aturan lain' },
};

const endless = 'Netralitasaparatursipilnegara'.repeat(12);
const odd = `مرحبا ${'‮'}pilih Budi${'‏'} ${'Z̷̢̛͎̱a̶l̸g̵o'.repeat(6)} ${endless} \ud800 \u0000 ${'👍🏽👩‍👩‍👧‍👦'.repeat(20)}`;
const overlong: DialogView = {
  ...heavy,
  short: false,
  title: `${heavy.title}: ${endless}`,
  lead: `${heavy.lead} ${endless}`,
  seen: { heading: 'Dalam unggahan ini', excerpt: odd, marks: [{ start: 7, end: 17, why: 'callToVote', label: 'ajakan memilih yang sangat panjang sekali sampai harus dilipat' }, { start: 40, end: 300, why: 'praise', label: 'pujian' }] },
  rule: { ...heavy.rule, title: `${heavy.rule.title} ${endless}`, text: `${heavy.rule.text} `.repeat(12) },
  others: Array.from({ length: 30 }, (_, at) => ({ id: `r${at}`, title: `Aturan ke-${at} ${at % 5 === 0 ? endless : ''}` })),
  sanction: { ...heavy.sanction, level: 'dismissal', text: `${heavy.sanction.text} `.repeat(6), criminal: `Dapat diproses pidana oleh Sentra Gakkumdu (${endless}).` },
  allowed: { heading: 'Yang tetap boleh', items: Array.from({ length: 20 }, () => endless) },
  labels: { ...heavy.labels, cancel: 'Batalkan tindakan ini sekarang juga', confirm: 'Lanjutkan dengan tanggung jawab saya sendiri' },
};

export const pending: PendingView = { pending: true, language: 'id', title: 'Memeriksa…', cancel: 'Batal', confirm: 'Lanjutkan' };
export const views = { heavy, english, advice, bare, overlong, again: { ...heavy, short: true } } as const;
export type ViewName = keyof typeof views | 'pending';
