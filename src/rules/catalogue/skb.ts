import { ASN, group } from './group.ts';
import type { RuleEntry } from './schema.ts';

/**
 * Table A (before candidates are determined): basis Pasal 11 huruf c PP 42/2004, sanction Pasal 15(1)-(3) PP 42/2004 in
 * every row. Rebuilt from agencies' and newspapers' relays; the official scan could not be read.
 */
const tableA = group({ instrument: 'skb-2022', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S34', 'S35', 'S63', 'S64', 'S65', 'S66', 'S67'] }, [
  {
    id: 'skb-a1',
    article: 'Tabel A nomor 1',
    text: [
      'Memasang spanduk, baliho, atau alat peraga bakal calon termasuk pelanggaran kode etik. Bingkai foto profil bertema bakal calon berisiko dinilai serupa.',
      'Putting up a banner, billboard or other display for a would-be candidate counts as a breach of the code of ethics. A profile frame for a would-be candidate may be judged the same way.',
    ],
  },
  {
    id: 'skb-a2',
    article: 'Tabel A nomor 2',
    text: [
      'Menyosialisasikan atau mengampanyekan bakal calon di media sosial termasuk pelanggaran kode etik menurut SKB Netralitas 2022.',
      'Promoting or campaigning for a would-be candidate on social media counts as a breach of the code of ethics under the 2022 Neutrality Decree.',
    ],
  },
  {
    id: 'skb-a3',
    article: 'Tabel A nomor 3',
    text: [
      'Menghadiri deklarasi atau kampanye bakal calon sambil memberi dukungan secara aktif termasuk pelanggaran kode etik.',
      'Attending the declaration or rally of a would-be candidate and actively giving support counts as a breach of the code of ethics.',
    ],
  },
  {
    id: 'skb-a4',
    article: 'Tabel A nomor 4',
    text: [
      'Sebelum calon ditetapkan: membuat unggahan, komentar, membagikan, menyukai, atau mengikuti akun/grup pemenangan bakal calon termasuk pelanggaran kode etik.',
      'Before candidates are determined: posting, commenting, sharing, liking, or joining or following an account or group to win votes for a would-be candidate breaches the code of ethics.',
    ],
  },
  {
    id: 'skb-a5',
    article: 'Tabel A nomor 5',
    text: [
      'Mengunggah foto bersama bakal calon, tim suksesnya, atau alat peraga termasuk pelanggaran kode etik, apalagi dengan simbol keberpihakan.',
      'Posting a photo with a would-be candidate, their campaign team or display material counts as a breach of the code of ethics, all the more with a sign of support.',
    ],
  },
  {
    id: 'skb-a6',
    article: 'Tabel A nomor 6',
    text: [
      'Ikut dalam kegiatan kampanye, sosialisasi, atau pengenalan bakal calon termasuk pelanggaran kode etik.',
      'Taking part in a would-be candidate’s campaign, promotion or introduction counts as a breach of the code of ethics.',
    ],
  },
  {
    id: 'skb-a7',
    article: 'Tabel A nomor 7',
    text: [
      'Mengikuti deklarasi atau kampanye suami/istri tanpa cuti di luar tanggungan negara termasuk pelanggaran kode etik.',
      'Joining the declaration or campaign of your husband or wife without taking unpaid leave (CLTN) counts as a breach of the code of ethics.',
    ],
  },
]);

/** The legal basis printed beside these rows was not captured in any relay. */
const basisPresumed = {
  id: 'Dasar hukum yang tercetak di baris ini tidak terbaca; Pasal 5 huruf n PP 94/2021 diduga.',
  en: 'The legal basis printed in this row could not be read; Article 5 letter n of PP 94/2021 is presumed.',
};

/** Table B (after candidates are determined): discipline, mostly heavy under Pasal 14 huruf i PP 94/2021. */
const tableB = group({ instrument: 'skb-2022', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S58', 'S64', 'S65', 'S66', 'S67', 'S68', 'S69'] }, [
  {
    id: 'skb-b1',
    article: 'Tabel B nomor 1',
    evidenceNote: basisPresumed,
    text: [
      'Memasang spanduk, baliho, atau alat peraga calon diancam hukuman disiplin berat. Bingkai foto profil bertema calon berisiko dinilai serupa.',
      'Putting up a banner, billboard or other display for a candidate can bring heavy discipline. A profile frame for a candidate may be judged the same way.',
    ],
  },
  {
    id: 'skb-b2',
    article: 'Tabel B nomor 2',
    evidenceNote: basisPresumed,
    text: [
      'Mengampanyekan calon di media sosial setelah penetapan termasuk pelanggaran disiplin dengan ancaman hukuman disiplin berat.',
      'Campaigning for a candidate on social media once candidates are determined counts as a breach of discipline that can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b3',
    article: 'Tabel B nomor 3',
    evidence: 'C',
    evidenceNote: {
      id: 'Sumber berbeda: Kompas menulis hukuman sedang, Tribun Timur menulis berat; kutipan pasalnya rusak.',
      en: 'Sources differ: Kompas prints medium, Tribun Timur heavy; the article cited is garbled.',
    },
    text: [
      'Mendekati partai atau masyarakat untuk mencalonkan diri tanpa cuti di luar tanggungan negara diancam hukuman disiplin.',
      'Approaching a party or the public to stand for office without taking unpaid leave (CLTN) can bring discipline.',
    ],
  },
  {
    id: 'skb-b4',
    article: 'Tabel B nomor 4',
    evidenceNote: basisPresumed,
    text: [
      'Menghadiri deklarasi atau kampanye calon sambil menunjukkan dukungan diancam hukuman disiplin berat.',
      'Attending a candidate’s declaration or rally and showing support can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b5',
    article: 'Tabel B nomor 5',
    evidenceNote: {
      id: 'SKB masih mengutip Pasal 87(4)c UU 5/2014; kini Pasal 52(3)j dan 52(4) UU 20/2023.',
      en: 'The decree still cites Article 87(4)c of UU 5/2014; now Article 52(3)j and 52(4) of UU 20/2023.',
    },
    text: [
      'Menjadi anggota atau pengurus partai politik diancam pemberhentian tidak dengan hormat.',
      'Being a member or officer of a political party can bring dismissal without honour.',
    ],
  },
  {
    id: 'skb-b6',
    article: 'Tabel B nomor 6',
    text: [
      'Setelah calon ditetapkan: unggah, komentar, bagikan, suka, atau mengikuti akun/grup pemenangan calon diancam hukuman disiplin berat.',
      'Once candidates are determined: posting, commenting, sharing, liking, or joining or following an account or group to win votes for a candidate can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b7',
    article: 'Tabel B nomor 7',
    evidenceNote: basisPresumed,
    text: [
      'Mengunggah foto bersama calon, tim sukses, atau alat peraga untuk mendukung diancam hukuman disiplin berat.',
      'Posting a photo with a candidate, their campaign team or display material in order to support them can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b8',
    article: 'Tabel B nomor 8',
    evidenceNote: {
      id: 'Bentuknya ada di dua sumber atau lebih; rincian pasal sanksinya berbeda antar sumber.',
      en: 'The form is in two or more sources; they differ on the exact sanction article.',
    },
    text: [
      'Ajakan, imbauan, seruan, pertemuan, atau pemberian yang memihak calon dilarang sebelum, selama, dan sesudah kampanye.',
      'Invitations, appeals, calls, meetings or gifts that favour a candidate are banned before, during and after the campaign.',
    ],
  },
  {
    id: 'skb-b9',
    article: 'Tabel B nomor 9',
    evidence: '1',
    text: [
      'Menjadi tim ahli, tim pemenangan, atau konsultan bakal calon termasuk pelanggaran disiplin; setelah calon ditetapkan ancamannya berat.',
      'Being an expert, campaign team member or consultant of a would-be candidate counts as a breach of discipline; once candidates are determined it can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b10',
    article: 'Tabel B nomor 10',
    evidence: '1',
    text: [
      'Menjadi tim ahli, tim pemenangan, atau konsultan calon setelah penetapan diancam hukuman disiplin berat.',
      'Being an expert, campaign team member or consultant of a candidate once candidates are determined can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b11',
    article: 'Tabel B nomor 11',
    evidence: '1',
    evidenceNote: {
      id: 'Satu sumber, tetapi sejalan dengan Pasal 5 huruf n angka 7 PP 94/2021.',
      en: 'One source, but consistent with Article 5 letter n number 7 of PP 94/2021.',
    },
    text: [
      'Memberi surat dukungan atau mengumpulkan fotokopi KTP untuk calon perseorangan diancam hukuman disiplin berat.',
      'Giving a letter of support or collecting copies of identity cards for an independent candidate can bring heavy discipline.',
    ],
  },
  {
    id: 'skb-b12',
    article: 'Tabel B nomor 12',
    evidenceNote: {
      id: 'Bentuknya ada di dua sumber atau lebih; sanksinya hasil bacaan kami.',
      en: 'The form is in two or more sources; the sanction is our reading.',
    },
    text: [
      'Keputusan atau tindakan yang menguntungkan atau merugikan calon dan partai dilarang sebelum, selama, dan sesudah kampanye.',
      'Decisions or acts that favour or harm a candidate or party are banned before, during and after the campaign.',
    ],
  },
]);

export const skb: readonly RuleEntry[] = [...tableA, ...tableB];
