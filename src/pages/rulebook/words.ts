/** Words that only the rule book uses. Those it shares with other pages are in `_locales`. */
import type { Localised } from '../../rules/catalogue.ts';
import type { Conduct } from '../../rules/conduct.ts';
import type { AccountKind, Election } from '../../rules/ruling.ts';
import type { ContentClass, Language } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';

export const words = {
  lead: {
    id: 'Semua aturan netralitas yang dipakai Jaga Jempol, dalam bahasa sehari-hari, dengan sumber dan tanggal pengecekannya.',
    en: 'Every neutrality rule that Jaga Jempol goes by, in plain words, with its sources and the date it was checked.',
  },
  checked: { id: 'Dicek terakhir', en: 'Last checked' },
  oldTitle: { id: 'Buku aturan ini sudah lebih dari 12 bulan', en: 'This rule book is more than 12 months old' },
  oldText: {
    id: 'Aturan bisa sudah berubah. Perbarui ekstensi, dan pastikan dulu kepada bagian kepegawaian atau Bawaslu.',
    en: 'The rules may have changed. Update the extension, and ask your personnel office or Bawaslu first.',
  },
  secondary: {
    id: 'Sebagian besar dibaca dari pemberitaan dan laman instansi, bukan naskah resmi. Bila penting, cocokkan dengan naskah di jdih.bawaslu.go.id atau peraturan.bpk.go.id.',
    en: 'Most of it was read in the press and on agencies’ pages, not in the official texts. Where it matters, compare with the text at jdih.bawaslu.go.id or peraturan.bpk.go.id.',
  },
  contents: { id: 'Isi', en: 'Contents' },
  askHeading: { id: 'Tanya aturan', en: 'Ask the rules' },
  askLead: { id: 'Pilih keadaannya; jawabannya sama dengan yang ditampilkan saat sebuah tindakan ditahan.', en: 'Choose the situation; the answer is the one shown when a press is held.' },
  action: { id: 'Tindakan', en: 'Action' },
  actionClick: { id: 'Di media sosial', en: 'On social media' },
  actionConduct: { id: 'Di luar media sosial', en: 'Away from social media' },
  content: { id: 'Isinya', en: 'Content' },
  account: { id: 'Akun atau grup siapa', en: 'Whose account or group' },
  accountUnknown: { id: 'Tidak tahu', en: 'Not known' },
  phase: { id: 'Masa', en: 'Phase' },
  role: { id: 'Peran', en: 'Role' },
  spouse: { id: 'Suami atau istri saya (bakal) calon', en: 'My husband or wife is a (would-be) candidate' },
  answer: { id: 'Jawaban', en: 'Answer' },
  follows: { id: 'Yang dapat terjadi', en: 'What can follow' },
  rulesHeading: { id: 'Daftar aturan', en: 'List of rules' },
  searchLabel: { id: 'Cari kata, pasal, atau nama aturan', en: 'Search words, articles or names of rules' },
  any: { id: 'Semua', en: 'All' },
  history: { id: 'Tampilkan juga yang tidak berlaku lagi', en: 'Also show what is no longer in force' },
  none: { id: 'Tidak ada aturan yang cocok. Kurangi kata atau pilihan.', en: 'No rule fits. Use fewer words or choices.' },
  of: { id: 'dari', en: 'of' },
  found: { id: 'aturan', en: 'rules' },
  clear: { id: 'Hapus saringan', en: 'Clear filters' },
  binds: { id: 'Mengikat', en: 'Binds' },
  bindsNobody: { id: 'Pihak lain, bukan pegawai; penting untuk diketahui', en: 'Others, not staff; good to know' },
  known: { id: 'Bukti', en: 'Evidence' },
  stands: { id: 'Kedudukan', en: 'Status' },
  saidBy: { id: 'Menurut', en: 'Said by' },
  sources: { id: 'Sumber', en: 'Sources' },
  date: { id: 'Dicek', en: 'Checked' },
  replaced: { id: 'Diganti oleh', en: 'Replaced by' },
  region: { id: 'Hanya di', en: 'Only in' },
  criminal: { id: 'Menyangkut pidana', en: 'Criminal law' },
  instrumentsHeading: { id: 'Peraturan dan putusan', en: 'Acts, decrees and court rulings' },
  calendarHeading: { id: 'Kalender pemilihan', en: 'Election calendar' },
  calendarLead: {
    id: 'Tahapan bawaan Jaga Jempol. Jadwal dari instansi ikut dihitung; daftarnya ada di setelan. Yang paling ketat di wilayah Anda yang dihitung.',
    en: 'Stages built into Jaga Jempol. Dates from an agency count too; the settings list whose they are. The strictest one in your region counts.',
  },
  election: { id: 'Pemilihan', en: 'Election' },
  nationwide: { id: 'Seluruh Indonesia', en: 'All of Indonesia' },
  // Not always that: a result may be annulled, or a dispute end in a new vote.
  ends: { id: 'Hari terakhir, umumnya pelantikan', en: 'Last day, as a rule the inauguration' },
  ourReading: {
    id: 'Tidak ada pasal yang menyebut perbuatan ini bagi peran dan masa ini; jawaban ini bacaan kami.',
    en: 'No article names this conduct for this role and phase; this answer is our reading.',
  },
  notHeld: { id: 'tidak ada, atau tidak ditemukan', en: 'none, or not found' },
  openHeading: { id: 'Yang belum pasti', en: 'What is not certain' },
  openLead: {
    id: 'Hal-hal ini tidak dapat dipastikan dari sumber yang ditemukan. Bila menyangkut Anda, tanyakan kepada Bawaslu atau bagian kepegawaian.',
    en: 'These points could not be settled from the sources found. If one concerns you, ask Bawaslu or your personnel office.',
  },
  next: {
    id: 'Tahapan nasional berikutnya diperkirakan mulai 2027 atau 2028; tanggal resminya belum ada.',
    en: 'The next national stages are expected to begin in 2027 or 2028; there is no official date yet.',
  },
} satisfies Record<string, Localised>;

export const conductWords: Readonly<Record<Conduct, Localised>> = {
  listen: { id: 'Menyimak kampanye atau debat, tanpa atribut', en: 'Listening to a campaign or debate, without attributes' },
  'attend-attributes': { id: 'Hadir di kampanye dengan atribut partai atau seragam dinas', en: 'Attending a campaign in party attributes or service uniform' },
  'attend-support': { id: 'Hadir di kampanye sambil mendukung atau mengajak', en: 'Attending a campaign while supporting or calling on others' },
  'campaign-team': { id: 'Menjadi tim kampanye, juru kampanye, atau konsultan', en: 'Being in a campaign team, a campaigner or a consultant' },
  'party-member': { id: 'Menjadi anggota atau pengurus partai', en: 'Being a member or officer of a party' },
  'publish-poll': { id: 'Mengumumkan survei atau hitung cepat sendiri', en: 'Publishing one’s own poll or quick count' },
  'voter-education': { id: 'Ikut pendidikan pemilih', en: 'Attending voter education' },
  'hate-event': { id: 'Menghadiri kegiatan kebencian', en: 'Attending an event of hate' },
};

/** What is answered where the village texts ban less: they name officers of a party, not members. */
export const villageConductWords: Partial<Readonly<Record<Conduct, Localised>>> = {
  'party-member': { id: 'Menjadi pengurus partai (soal anggota biasa UU Desa diam)', en: 'Being an officer of a party (of mere members the Village Act is silent)' },
};

/** What is answered in the quiet period and on voting day, when no campaign may be held. */
export const quietConductWords: Partial<Readonly<Record<Conduct, Localised>>> = {
  listen: {
    id: 'Menyimak rekaman kampanye atau debat, tanpa atribut; kampanye baru tidak boleh diadakan pada masa ini',
    en: 'Listening to a recorded campaign or debate, without attributes; no new campaign may be held now',
  },
};

export const contentWords: Readonly<Record<ContentClass, Localised>> = {
  none: { id: 'Di luar politik', en: 'Nothing political' },
  civic: { id: 'Informasi pemilu dan pemerintahan', en: 'Election and government information' },
  discussion: { id: 'Berita atau diskusi politik yang tidak memihak', en: 'Political news or discussion that takes no side' },
  support: { id: 'Dukungan kepada calon atau partai', en: 'Support for a candidate or party' },
  attack: { id: 'Serangan terhadap calon atau partai', en: 'An attack on a candidate or party' },
  hate: { id: 'Kebencian SARA atau hoaks', en: 'Hate against a group, or a hoax' },
};

export const accountWords: Readonly<Record<AccountKind, Localised>> = {
  official: { id: 'KPU, Bawaslu, pemerintah', en: 'KPU, Bawaslu, government' },
  media: { id: 'Media berita', en: 'A news medium' },
  contestant: { id: 'Calon atau partai itu sendiri', en: 'The candidate or party itself' },
  winning: { id: 'Pemenangan calon', en: 'For winning a candidate' },
};

/** Each has a law of its own. */
export const electionWords: Readonly<Record<Election, Localised>> = {
  pemilu: { id: 'Pemilu (presiden, DPR, DPD, DPRD)', en: 'General election (president, DPR, DPD, DPRD)' },
  pilkada: { id: 'Pilkada (gubernur, bupati, wali kota)', en: 'Local election (governor, regent, mayor)' },
};

export type Word = keyof typeof words;

/** The rule book's words in the language of the page. */
export function useWords(): { readonly language: Language; readonly w: (word: Word) => string } {
  const { language } = useVoice();
  return { language, w: (word) => words[word][language] };
}
