import type { ActionKind } from '../../vocabulary.ts';
import { ASN, EVERYONE, group, VILLAGE } from './group.ts';
import type { RuleEntry } from './schema.ts';

/** Acts that put campaign material before others (row "share / repost / WA forward / sticker", "post", "twibbon / status"). */
export const PUBLISHING: readonly ActionKind[] = ['share', 'quote', 'post', 'story', 'send', 'profile'];

const fineUnknown = {
  id: 'Sejak UU 1/2026 jenis dan besar pidananya disesuaikan; tabel resminya belum ditemukan.',
  en: 'Since UU 1/2026 the kind and size of the penalty have been adjusted; no official table was found.',
};

const pemilu = group({ instrument: 'uu-7-2017', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S6', 'S7', 'S10', 'S11', 'S12'] }, [
  {
    id: 'uu-7-2017-280',
    article: 'Pasal 280 ayat (2) dan (3)',
    binds: [...ASN, ...VILLAGE],
    text: [
      'UU Pemilu melarang ASN, kepala desa, perangkat desa, dan BPD ikut sebagai pelaksana atau tim kampanye. Pelakunya dapat diproses pidana.',
      'The Election Act bans civil servants, village heads, village officials and BPD members from acting as campaigners or in a campaign team. It can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-280-isi',
    article: 'Pasal 280 ayat (1)',
    nature: 'notice',
    binds: [],
    text: [
      'Isi kampanye tidak boleh mempersoalkan Pancasila, menghina orang, agama, suku, ras, golongan, atau peserta lain, menghasut, atau mengancam.',
      'Campaign content may not question Pancasila, insult a person, religion, ethnicity, race, group or contestant, incite or threaten.',
    ],
  },
  {
    id: 'uu-7-2017-282',
    article: 'Pasal 282',
    binds: ['kades'],
    text: [
      'UU Pemilu melarang pejabat dan kepala desa membuat keputusan atau tindakan yang menguntungkan atau merugikan peserta pemilu selama kampanye.',
      'The Election Act bans officials and village heads from decisions or acts that favour or harm a contestant during the campaign.',
    ],
  },
  {
    id: 'uu-7-2017-283',
    article: 'Pasal 283',
    evidenceNote: {
      id: 'Tidak ditemukan pasal pidana tersendiri; ditangani sebagai disiplin.',
      en: 'No criminal article of its own was found; handled as discipline.',
    },
    text: [
      'UU Pemilu melarang ASN mengadakan kegiatan yang memihak peserta pemilu sebelum, selama, dan sesudah kampanye, termasuk ajakan dan imbauan.',
      'The Election Act bans civil servants from activity that leans to a contestant before, during and after the campaign, including invitations and appeals.',
    ],
  },
  {
    id: 'uu-7-2017-tenang',
    article: 'Pasal 1 angka 36 dan Pasal 278',
    binds: EVERYONE,
    sources: ['S13', 'S14'],
    text: [
      'Masa tenang: tidak boleh ada kegiatan kampanye dalam bentuk apa pun, termasuk di media sosial. Tunda unggahan bertema calon atau partai.',
      'Quiet period: no campaigning of any kind, social media included. Put off posts about candidates or parties.',
    ],
  },
]);

const pemiluCrimes = group({ instrument: 'uu-7-2017', nature: 'crime', binds: EVERYONE, evidence: '2+', evidenceNote: fineUnknown, sources: ['S8', 'S10', 'S11', 'S14'] }, [
  {
    id: 'uu-7-2017-490',
    article: 'Pasal 490',
    binds: ['kades'],
    names: { kinds: [...PUBLISHING], classes: ['support'], phases: ['P2'], roles: ['kades'], election: 'pemilu' },
    text: [
      'Kepala desa yang dengan sengaja bertindak menguntungkan atau merugikan peserta pemilu dalam masa kampanye dapat diproses pidana.',
      'A village head who deliberately acts to favour or harm a contestant during the campaign can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-492',
    article: 'Pasal 492',
    sources: ['S13', 'S11'],
    names: { kinds: [...PUBLISHING], classes: ['support'], phases: ['P3', 'P4'], roles: [...EVERYONE], election: 'pemilu' },
    text: [
      'Setiap orang yang dengan sengaja berkampanye di luar jadwal, termasuk pada masa tenang dan hari pemungutan suara, dapat diproses pidana.',
      'Anyone who deliberately campaigns outside the schedule, the quiet period and voting day included, can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-493',
    article: 'Pasal 493',
    binds: [],
    text: [
      'Tim kampanye yang melibatkan ASN, kepala desa, perangkat desa, atau BPD dapat diproses pidana.',
      'A campaign team that involves civil servants, village heads, village officials or BPD members can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-494',
    article: 'Pasal 494',
    binds: [...ASN, ...VILLAGE],
    text: [
      'ASN, kepala desa, perangkat desa, dan BPD yang ikut sebagai pelaksana atau tim kampanye dapat diproses pidana.',
      'Civil servants, village heads, village officials and BPD members who act as campaigners or in a campaign team can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-509',
    article: 'Pasal 509',
    evidence: 'G',
    text: [
      'Mengumumkan hasil survei atau jajak pendapat pada masa tenang dapat diproses pidana.',
      'Publishing poll results in the quiet period can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-540',
    article: 'Pasal 540 ayat (2)',
    sources: ['hitung-cepat'],
    text: [
      'Pelaksana hitung cepat yang mengumumkan perkiraan hasil sebelum dua jam sejak pemungutan suara di Indonesia bagian barat selesai dapat diproses pidana.',
      'Whoever runs a quick count and publishes its estimate within two hours of the end of voting in western Indonesia can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-521',
    article: 'Pasal 521',
    binds: [],
    text: [
      'Pelaksana, peserta, dan tim kampanye yang dengan sengaja menghina, menghasut, atau mengancam dalam kampanye dapat diproses pidana.',
      'Campaigners, contestants and campaign teams who deliberately insult, incite or threaten in a campaign can be prosecuted.',
    ],
  },
  {
    id: 'uu-7-2017-523',
    article: 'Pasal 523 dan Pasal 515',
    text: [
      'Politik uang dalam pemilu dapat diproses pidana: saat kampanye dan masa tenang bagi pelaksana, peserta, atau tim kampanye; pada hari pemungutan suara bagi setiap orang.',
      'Money politics in a national election can be prosecuted: of campaigners, contestants and campaign teams during the campaign and quiet period, of anyone on voting day.',
    ],
  },
  {
    id: 'uu-7-2017-547',
    article: 'Pasal 547',
    binds: [],
    text: [
      'Pejabat negara yang dengan sengaja bertindak menguntungkan atau merugikan peserta pemilu dalam masa kampanye dapat diproses pidana.',
      'A state official who deliberately acts to favour or harm a contestant during the campaign can be prosecuted.',
    ],
  },
]);

const pilkada = group({ instrument: 'uu-pilkada', nature: 'ban', binds: EVERYONE, evidence: '2+', sources: ['S20', 'S21', 'S22'] }, [
  {
    id: 'uu-pilkada-69',
    article: 'Pasal 69',
    nature: 'notice',
    binds: [],
    text: [
      'Isi kampanye pilkada tidak boleh menghina agama, suku, ras, golongan, calon, atau partai, menghasut, memfitnah, atau mengadu domba.',
      'Local election campaigns may not insult a religion, ethnicity, race, group, candidate or party, incite, slander or pit groups against each other.',
    ],
  },
  {
    id: 'uu-pilkada-70',
    article: 'Pasal 70 ayat (1)',
    binds: [...ASN, 'kades', 'perangkat'],
    text: [
      'UU Pilkada melarang pasangan calon melibatkan ASN, kepala desa, lurah, dan perangkatnya dalam kampanye. Tolak bila diajak.',
      'The Local Election Act bans tickets from involving civil servants, village heads, ward heads (lurah) and their officials in the campaign. Refuse when asked.',
    ],
  },
  {
    id: 'uu-pilkada-71',
    article: 'Pasal 71 ayat (1)',
    binds: ['kades'],
    text: [
      'UU Pilkada melarang pejabat ASN, kepala desa, dan lurah membuat keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon.',
      'The Local Election Act bans ASN officials, village heads and ward heads (lurah) from decisions or acts that favour or harm a ticket.',
    ],
  },
  {
    id: 'uu-pilkada-tenang',
    article: '',
    evidence: 'D',
    sources: ['S88', 'S89'],
    evidenceNote: {
      id: 'Tahapan masa tenang ada dalam PKPU 2/2024; bunyi pasal UU Pilkada belum dibaca.',
      en: 'The quiet period is a stage in PKPU 2/2024; the wording in the Local Election Act was not read.',
    },
    text: [
      'Masa tenang pilkada: tidak boleh ada kegiatan kampanye dalam bentuk apa pun, termasuk di media sosial. Tunda unggahan bertema calon.',
      'Quiet period of the local election: no campaigning of any kind, social media included. Put off posts about candidates.',
    ],
  },
  {
    id: 'uu-pilkada-187a',
    article: 'Pasal 73 ayat (4) dan Pasal 187A',
    nature: 'crime',
    sources: ['S23', 'S24'],
    text: [
      'Politik uang di pilkada dapat dipidana, baik bagi pemberi maupun penerima. Tolak segala bentuk pemberian.',
      'Money politics in local elections can be prosecuted, giver and receiver alike. Refuse every kind of gift.',
    ],
  },
]);

const pilkadaCrimes = group({ instrument: 'uu-pilkada', nature: 'crime', binds: EVERYONE, evidence: '2+', evidenceNote: fineUnknown, sources: ['S20', 'S21', 'S22'] }, [
  {
    id: 'uu-pilkada-187',
    article: 'Pasal 187 ayat (1)',
    evidence: 'G',
    names: { kinds: [...PUBLISHING], classes: ['support'], phases: ['P3', 'P4'], roles: [...EVERYONE], election: 'pilkada' },
    text: [
      'Setiap orang yang dengan sengaja berkampanye pilkada di luar jadwal dapat diproses pidana.',
      'Anyone who deliberately campaigns in a local election outside the schedule can be prosecuted.',
    ],
  },
  {
    id: 'uu-pilkada-187-isi',
    article: 'Pasal 187',
    binds: [],
    text: [
      'Kampanye pilkada yang menghina, menghasut, memfitnah, atau mengadu domba dapat diproses pidana.',
      'A local election campaign that insults, incites, slanders or pits groups against each other can be prosecuted.',
    ],
  },
  {
    id: 'uu-pilkada-188',
    article: 'Pasal 188',
    binds: ['kades'],
    names: { kinds: [...PUBLISHING], classes: ['support'], phases: ['P1b', 'P2', 'P3', 'P4'], roles: ['kades'], election: 'pilkada' },
    text: [
      'Pejabat ASN, kepala desa, dan lurah yang dengan sengaja bertindak menguntungkan atau merugikan pasangan calon dapat diproses pidana.',
      'ASN officials, village heads and ward heads (lurah) who deliberately act to favour or harm a ticket can be prosecuted.',
    ],
  },
  {
    id: 'uu-pilkada-189',
    article: 'Pasal 189',
    binds: [],
    text: [
      'Calon yang dengan sengaja melibatkan ASN, kepala desa, lurah, atau perangkatnya dalam kampanye dapat diproses pidana.',
      'A candidate who deliberately involves civil servants, village heads, ward heads (lurah) or their officials in the campaign can be prosecuted.',
    ],
  },
]);

export const elections: readonly RuleEntry[] = [...pemilu, ...pemiluCrimes, ...pilkada, ...pilkadaCrimes];
