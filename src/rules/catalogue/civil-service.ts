import { ASN, group, PNS } from './group.ts';
import type { RuleEntry } from './schema.ts';

const asnLaw = group({ instrument: 'uu-20-2023', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S1', 'S2', 'S3', 'S4', 'S5'] }, [
  {
    id: 'uu-20-2023',
    article: 'Pasal 2 huruf f, Pasal 9 ayat (2), dan Pasal 24 ayat (1) huruf d',
    adviser: { id: 'Bawaslu dan BKN', en: 'Bawaslu and BKN' },
    text: [
      'UU ASN (20/2023) mewajibkan pegawai ASN, PNS maupun PPPK, menjaga netralitas dan bebas dari pengaruh golongan serta partai politik.',
      'The Civil Service Act (UU 20/2023) obliges PNS and PPPK alike to stay neutral and free from the influence of groups and political parties.',
    ],
  },
  {
    id: 'parpol',
    article: 'Pasal 52 ayat (3) huruf j dan ayat (4)',
    text: [
      'ASN tidak boleh menjadi anggota atau pengurus partai politik. Sanksinya pemberhentian tidak dengan hormat.',
      'A civil servant may not be a member or officer of a political party. The sanction is dismissal without honour.',
    ],
  },
]);

/** Pasal 5 huruf n: support for candidates. Levels are those of Pasal 13 and 14. */
const discipline = group({ instrument: 'pp-94-2021', nature: 'ban', binds: PNS, evidence: 'L', sources: ['S28', 'S29', 'S30', 'S31', 'S32', 'S33'] }, [
  {
    id: 'pp94-5n',
    article: 'Pasal 5 huruf n',
    text: [
      'PP 94/2021 melarang PNS memberi dukungan kepada calon presiden, kepala daerah, DPR, DPD, atau DPRD, termasuk lewat ajakan dan seruan.',
      'PP 94/2021 bans PNS from supporting candidates for president, regional head, DPR, DPD or DPRD, including by invitations and calls.',
    ],
  },
  {
    id: 'pp94-5n1',
    article: 'Pasal 5 huruf n angka 1',
    evidenceNote: {
      id: 'Pasal ini tidak diberi tingkat hukuman; BKN dan Mendagri membolehkan menyimak tanpa atribut.',
      en: 'No penalty level is attached; BKN and the Home Minister allow listening without attributes.',
    },
    text: [
      'PP 94/2021 melarang PNS ikut kampanye. Untuk hadir sekadar menyimak visi dan misi tanpa atribut, tingkat hukumannya tidak disebut.',
      'PP 94/2021 bans PNS from joining a campaign. For merely being present to hear vision and mission without attributes, no penalty level is given.',
    ],
  },
  {
    id: 'pp94-5n2',
    article: 'Pasal 5 huruf n angka 2',
    text: [
      'Menjadi peserta kampanye dengan atribut partai atau seragam dinas diancam hukuman disiplin sedang.',
      'Taking part in a campaign wearing party attributes or the service uniform can bring medium discipline.',
    ],
  },
  {
    id: 'pp94-5n3',
    article: 'Pasal 5 huruf n angka 3',
    text: [
      'Mengerahkan PNS lain ke kampanye diancam hukuman disiplin berat.',
      'Mobilising other PNS for a campaign can bring heavy discipline.',
    ],
  },
  {
    id: 'pp94-5n4',
    article: 'Pasal 5 huruf n angka 4',
    text: [
      'Memakai fasilitas negara untuk kampanye diancam hukuman disiplin berat.',
      'Using state facilities for a campaign can bring heavy discipline.',
    ],
  },
  {
    id: 'pp94-5n5',
    article: 'Pasal 5 huruf n angka 5',
    text: [
      'Keputusan atau tindakan yang menguntungkan atau merugikan calon sebelum, selama, dan sesudah kampanye diancam hukuman disiplin berat.',
      'Decisions or acts that favour or harm a candidate before, during and after the campaign can bring heavy discipline.',
    ],
  },
  {
    id: 'pp94-5n6',
    article: 'Pasal 5 huruf n angka 6',
    adviser: { id: 'Bawaslu dan BKN', en: 'Bawaslu and BKN' },
    text: [
      'Kegiatan yang memihak calon sebelum, selama, dan sesudah kampanye, seperti ajakan, imbauan, dan seruan kepada rekan, keluarga, atau masyarakat, diancam disiplin berat.',
      'Activity that leans to a candidate before, during and after the campaign, such as invitations, appeals and calls to colleagues, family or the public, can bring heavy discipline.',
    ],
  },
  {
    id: 'pp94-5n7',
    article: 'Pasal 5 huruf n angka 7',
    text: [
      'Memberi surat dukungan disertai fotokopi KTP atau surat keterangan penduduk diancam hukuman disiplin berat.',
      'Giving a letter of support with copies of identity cards can bring heavy discipline.',
    ],
  },
  {
    id: 'pp94-8',
    article: 'Pasal 8',
    nature: 'sanction',
    evidence: '2+',
    text: [
      'Tingkat hukuman disiplin PNS: ringan (teguran, pernyataan tidak puas), sedang (tunjangan kinerja dipotong), berat (turun jabatan sampai diberhentikan).',
      'Levels of discipline for PNS: light (reprimand, statement of dissatisfaction), medium (performance allowance cut), heavy (demotion up to dismissal).',
    ],
  },
  {
    id: 'pp94-13',
    article: 'Pasal 13 huruf g',
    nature: 'sanction',
    text: [
      'Hukuman disiplin sedang berlaku bagi PNS yang menjadi peserta kampanye dengan atribut partai atau atribut PNS.',
      'Medium discipline applies to PNS who take part in a campaign wearing party or PNS attributes.',
    ],
  },
  {
    id: 'pp94-14',
    article: 'Pasal 14 huruf i',
    nature: 'sanction',
    text: [
      'Hukuman disiplin berat berlaku bagi PNS yang mengerahkan PNS lain, memakai fasilitas negara, memihak, mengajak, atau memberi surat dukungan.',
      'Heavy discipline applies to PNS who mobilise other PNS, use state facilities, take sides, call on others, or give a letter of support.',
    ],
  },
  {
    id: 'pp94-atasan',
    article: 'Pasal 26 ayat (1) dan Pasal 28',
    nature: 'notice',
    text: [
      'Disiplin PNS bukan delik aduan: atasan yang mengetahui wajib menindak, dan atasan yang membiarkan dihukum lebih berat.',
      'Discipline of PNS needs no complaint: a superior who knows must act, and one who does not is punished more heavily.',
    ],
  },
]);

const ethics = group({ instrument: 'pp-42-2004', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S34', 'S35'] }, [
  {
    id: 'pp-42-2004',
    article: 'Pasal 11 huruf c dan Pasal 15',
    evidenceNote: {
      id: 'Ditulis untuk PNS; SKB 2022 memakainya untuk seluruh ASN.',
      en: 'Written for PNS; the 2022 decree applies it to all ASN.',
    },
    text: [
      'Kode etik PNS: hindari konflik kepentingan pribadi, kelompok, atau golongan. Pelanggarannya dikenai sanksi moral tertulis.',
      'Code of ethics: avoid conflicts of personal, group or factional interest. A breach brings a written moral sanction.',
    ],
    adviser: { id: 'Bawaslu dan BKN', en: 'Bawaslu and BKN' },
  },
  {
    id: 'pp-42-2004-13',
    article: 'Pasal 13',
    nature: 'notice',
    text: [
      'Tiap instansi menetapkan kode etiknya sendiri; periksa juga aturan kode etik di instansi Anda.',
      'Each agency sets its own code of ethics; check the code of your agency too.',
    ],
  },
  {
    id: 'pp-42-2004-16',
    article: 'Pasal 16',
    nature: 'sanction',
    evidence: '1',
    text: [
      'Selain sanksi moral, tindakan administratif dapat dikenakan atas rekomendasi majelis kode etik.',
      'Beside the moral sanction, administrative action is possible on the recommendation of the ethics panel.',
    ],
  },
]);

const contract = group({ instrument: 'pp-49-2018', nature: 'ban', binds: ['pppk'], evidence: '2+', sources: ['S36', 'S37'] }, [
  {
    id: 'pp-49-2018',
    article: 'Pasal 51 ayat (3)',
    evidenceNote: {
      id: 'Rincian larangan dan sanksi ada dalam perjanjian kerja dan aturan instansi; contoh kontrak dari satu sumber.',
      en: 'Details of bans and sanctions are in the contract and the agency’s rules; the sample contract is from one source.',
    },
    text: [
      'PPPK yang terbukti tidak disiplin dijatuhi hukuman disiplin. Perjanjian kerja lazimnya memuat larangan yang sama dengan PNS soal dukungan kepada calon.',
      'A PPPK found in breach of discipline receives a disciplinary penalty. Contracts usually repeat the bans on supporting candidates that bind PNS.',
    ],
  },
  {
    id: 'pp-49-2018-parpol',
    article: '',
    text: [
      'PPPK yang menjadi anggota atau pengurus partai diputus hubungan kerjanya tidak dengan hormat, tidak dapat melamar lagi, dan dapat diminta ganti rugi.',
      'A PPPK who becomes a party member or officer has the contract ended without honour, cannot apply again, and may owe compensation.',
    ],
  },
]);

const management = group({ instrument: 'pp-11-2017', nature: 'ban', binds: PNS, evidence: '2+', sources: ['S38'] }, [
  {
    id: 'pp-11-2017-255',
    article: 'Pasal 255',
    text: [
      'PNS tidak boleh menjadi anggota atau pengurus partai; harus mengundurkan diri secara tertulis, jika tidak diberhentikan tidak dengan hormat.',
      'A PNS may not be a party member or officer and must resign in writing, or else is dismissed without honour.',
    ],
  },
  {
    id: 'nyalon',
    article: '',
    binds: ASN,
    nature: 'notice',
    text: [
      'ASN yang mencalonkan diri wajib mengundurkan diri. Jika suami/istri mencalonkan diri, ajukan cuti di luar tanggungan negara.',
      'A civil servant who stands for office must resign. If your husband or wife stands, apply for unpaid leave (CLTN).',
    ],
  },
]);

const implementing = group({ instrument: 'perban-bkn-6-2022', nature: 'notice', binds: PNS, evidence: '1', sources: ['S33'] }, [
  {
    id: 'bkn-6-2022-contoh',
    article: '',
    title: { id: 'Contoh dalam Peraturan BKN 6/2022', en: 'Worked example in BKN Regulation 6/2022' },
    text: [
      'Contoh BKN: PNS yang pada akhir pekan mengunggah ajakan mendukung pasangan calon tetap terkena aturan disiplin. Hari libur tidak membebaskan.',
      'BKN’s own example: a PNS who posts a call to support a ticket at the weekend is still subject to discipline. A day off changes nothing.',
    ],
  },
]);

const supervision = group({ instrument: 'perban-bkn-1-2023', nature: 'notice', binds: ASN, evidence: '2+', sources: ['S79', 'S80'] }, [
  {
    id: 'bkn-1-2023-blokir',
    article: '',
    text: [
      'Jika pimpinan instansi tidak menindaklanjuti, BKN dapat memberi peringatan dan memblokir data kepegawaian.',
      'If the head of the agency does not follow up, BKN can issue a warning and block the personnel record.',
    ],
  },
]);

export const civilService: readonly RuleEntry[] = [
  ...asnLaw, ...discipline, ...ethics, ...contract, ...management, ...implementing, ...supervision,
];
