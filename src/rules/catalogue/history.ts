import { ASN, group, PNS } from './group.ts';
import type { RuleEntry } from './schema.ts';

/** Kept to understand older news and decrees; never part of a ruling. */
export const history: readonly RuleEntry[] = [
  ...group({ instrument: 'uu-5-2014', nature: 'history', binds: ASN, evidence: '2+', sources: ['S1', 'S2'] }, [
    {
      id: 'uu-5-2014-87',
      article: 'Pasal 2 huruf f, Pasal 9 ayat (2), dan Pasal 87 ayat (4) huruf c',
      replacedBy: 'uu-20-2023',
      text: [
        'Sejarah: UU ASN lama, masih tercetak dalam SKB 2022 dan berita 2023–2024. Sejak 31 Oktober 2023 diganti UU 20/2023.',
        'History: the old Civil Service Act, still printed in the 2022 decree and news of 2023–2024. Replaced by UU 20/2023 on 31 October 2023.',
      ],
    },
  ]),
  ...group({ instrument: 'pp-53-2010', nature: 'history', binds: PNS, evidence: '2+', sources: ['S31'] }, [
    {
      id: 'pp-53-2010',
      article: '',
      replacedBy: 'pp94-8',
      text: [
        'Sejarah: peraturan disiplin PNS lama. Sejak 31 Agustus 2021 diganti PP 94/2021.',
        'History: the old discipline regulation for PNS. Replaced by PP 94/2021 on 31 August 2021.',
      ],
    },
  ]),
  ...group({ instrument: 'skb-2020', nature: 'history', binds: ASN, evidence: '2+', sources: ['S64'] }, [
    {
      id: 'skb-2020',
      article: '',
      replacedBy: 'skb-b6',
      text: [
        'Sejarah: SKB netralitas untuk Pilkada 2020. Diganti SKB 2022 pada 22 September 2022.',
        'History: the neutrality decree for the 2020 local elections. Replaced by the 2022 decree on 22 September 2022.',
      ],
    },
  ]),
  ...group({ instrument: 'se-panrb-b36-2018', nature: 'history', binds: ASN, evidence: '1', sources: ['S42'] }, [
    {
      id: 'se-panrb-b36-2018',
      article: '',
      replacedBy: 'se-panrb-18-2023',
      text: [
        'Sejarah: surat lama tentang ASN yang suami/istrinya calon. Kini pakai SE MenPANRB 18/2023.',
        'History: an older letter on civil servants whose spouse stands. SE MenPANRB 18/2023 is used now.',
      ],
    },
  ]),
  ...group({ instrument: 'kasn', nature: 'history', binds: ASN, evidence: '2+', sources: ['S80', 'S81', 'S82'] }, [
    {
      id: 'kasn',
      article: '',
      replacedBy: 'se-panrb-4-2024',
      evidenceNote: {
        id: 'Berakhirnya ada di dua sumber atau lebih; hari persisnya dari satu sumber.',
        en: 'Its end is in two or more sources; the exact day is from one.',
      },
      text: [
        'Sejarah: KASN berhenti bekerja 24 Agustus 2024. Tugasnya kini pada BKN dan KemenPANRB; laporan masuk lewat Bawaslu atau BKN.',
        'History: KASN stopped work on 24 August 2024. Its tasks are now with BKN and KemenPANRB; reports go to Bawaslu or BKN.',
      ],
    },
  ]),
  ...group({ instrument: 'se-panrb-4-2024', nature: 'notice', binds: ASN, evidence: '2+', sources: ['S79', 'S80', 'S81'] }, [
    {
      id: 'se-panrb-4-2024',
      article: '',
      text: [
        'Sejak Agustus 2024 pengawasan sistem merit dan netralitas ditangani BKN dan KemenPANRB.',
        'Since August 2024 supervision of merit and neutrality has been with BKN and KemenPANRB.',
      ],
    },
  ]),
];
