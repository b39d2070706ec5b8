import type { ActionKind } from '../../vocabulary.ts';
import { PHASES } from '../../vocabulary.ts';
import { EVERYONE, group } from './group.ts';
import type { RuleEntry } from './schema.ts';

/** Acts by which hate is written or passed on; liking and following are not "menyebarkan". */
const SPREADING: readonly ActionKind[] = ['share', 'quote', 'post', 'story', 'send', 'profile', 'comment'];

const adjusted = {
  id: 'Pasal mana yang kini dipakai belum pasti karena UU ITE disesuaikan dengan KUHP baru.',
  en: 'Which article is used now is not settled, since the ITE Act is being aligned with the new Criminal Code.',
};

const ite = group({ instrument: 'uu-ite', nature: 'crime', binds: EVERYONE, evidence: '2+', evidenceNote: adjusted, sources: ['S15', 'S16', 'S17', 'S18', 'S49'] }, [
  {
    id: 'hate-pidana',
    // Which paragraph or article is used now is an open question.
    article: '',
    title: { id: 'UU ITE dan KUHP', en: 'Electronic Information Act (UU ITE) and Criminal Code (KUHP)' },
    names: { kinds: [...SPREADING], classes: ['hate'], phases: [...PHASES], roles: [...EVERYONE] },
    text: [
      'Menyebarkan kebencian SARA atau berita bohong yang memicu kerusuhan dapat dipidana; pasalnya disesuaikan dengan KUHP baru sejak 2 Januari 2026.',
      'Spreading hate against a group, or false news that sets off disorder, can be prosecuted; the articles follow the new Criminal Code since 2 January 2026.',
    ],
  },
  {
    id: 'uu-ite-27a',
    article: 'Pasal 27A',
    evidence: '1',
    text: [
      'Menyerang kehormatan seseorang di media elektronik dapat diproses pidana atas pengaduan. Kritik terhadap kebijakan bukan penghinaan.',
      'Attacking someone’s honour by electronic means can be prosecuted on complaint. Criticism of policy is not insult.',
    ],
  },
]);

const code = group({ instrument: 'kuhp', nature: 'crime', binds: EVERYONE, evidence: '2+', sources: ['S47', 'S48'] }, [
  {
    id: 'kuhp-243',
    article: 'Pasal 243',
    evidence: 'L',
    names: { kinds: [...SPREADING], classes: ['hate'], phases: [...PHASES], roles: [...EVERYONE] },
    text: [
      'KUHP: menyebarkan permusuhan terhadap golongan, juga lewat internet, yang berakibat kekerasan dapat diproses pidana.',
      'Criminal Code: spreading hostility towards a group, also online, that results in violence can be prosecuted.',
    ],
  },
  {
    id: 'kuhp-263',
    article: 'Pasal 263 dan Pasal 264',
    text: [
      'KUHP: menyebarkan berita yang diketahui bohong, atau berita tidak pasti dan berlebihan, yang memicu kerusuhan dapat diproses pidana.',
      'Criminal Code: spreading news known to be false, or uncertain and exaggerated news, that sets off disorder can be prosecuted.',
    ],
  },
  {
    id: 'kuhp-1',
    article: 'Pasal 1 ayat (2)',
    nature: 'notice',
    evidence: 'L',
    text: [
      'Hukum pidana tidak boleh diterapkan dengan analogi, yaitu pada perbuatan yang hanya mirip. Karena itu peringatan pidana hanya muncul bila pasalnya menyebut perbuatan itu.',
      'Criminal law may not be applied by analogy. So a criminal warning appears only where an article names the act.',
    ],
  },
]);

const adjustment = group({ instrument: 'uu-1-2026', nature: 'notice', binds: EVERYONE, evidence: 'L', sources: ['S15', 'S16', 'S17', 'S18', 'S19', 'S109'] }, [
  {
    id: 'uu-1-2026-ii',
    article: 'Pasal II',
    evidenceNote: {
      id: 'Bunyi aturannya dibaca; akibatnya bagi tiap pasal pemilu adalah bacaan kami.',
      en: 'The wording was read; its effect on each election article is our reading.',
    },
    text: [
      'Sejak 2 Januari 2026 ancaman pidana dalam undang-undang lain disesuaikan. Angka lama dalam UU Pemilu dan UU Pilkada tidak ditampilkan di sini.',
      'Since 2 January 2026 the penalties in other acts have been adjusted. Old figures of the election acts are not shown here.',
    ],
  },
]);

const court = [
  ...group({ instrument: 'mk-136-2024', nature: 'notice', binds: EVERYONE, evidence: '2+', sources: ['S20'] }, [
    {
      id: 'mk-136-2024',
      article: '',
      text: [
        'Pasal 188 UU Pilkada kini juga mencakup pejabat daerah dan anggota TNI/Polri (putusan MK 14 November 2024).',
        'Article 188 of the Local Election Act now also covers regional officials and the armed forces and police (Constitutional Court, 14 November 2024).',
      ],
    },
  ]),
  ...group({ instrument: 'mk-115-2024', nature: 'notice', binds: EVERYONE, evidence: '2+', sources: ['S17'] }, [
    {
      id: 'mk-115-2024',
      article: '',
      text: [
        '"Kerusuhan" dalam UU ITE berarti gangguan ketertiban di ruang fisik, bukan keramaian di internet (putusan MK 29 April 2025).',
        '"Disorder" in the ITE Act means disorder in physical space, not noise online (Constitutional Court, 29 April 2025).',
      ],
    },
  ]),
  ...group({ instrument: 'mk-121-2024', nature: 'notice', binds: EVERYONE, evidence: '2+', sources: ['S50', 'S51', 'S52'] }, [
    {
      id: 'mk-121-2024',
      article: '',
      text: [
        'MK memerintahkan lembaga pengawas ASN yang mandiri paling lambat 16 Oktober 2027. Sampai terbentuk, BKN dan KemenPANRB yang menangani.',
        'The Constitutional Court ordered an independent supervisor of the civil service by 16 October 2027. Until then BKN and KemenPANRB act.',
      ],
    },
  ]),
  ...group({ instrument: 'mk-135-2024', nature: 'notice', binds: EVERYONE, evidence: '2+', sources: ['S94'] }, [
    {
      id: 'mk-135-2024',
      article: '',
      text: [
        'Mulai 2029 pemilu nasional dan pemilu daerah dipisah; jadwal resminya menunggu undang-undang dan KPU.',
        'From 2029 national and local elections are held apart; the official schedule awaits a law and KPU.',
      ],
    },
  ]),
];

export const crimes: readonly RuleEntry[] = [...ite, ...code, ...adjustment, ...court];
