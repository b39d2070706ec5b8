import { group, VILLAGE } from './group.ts';
import type { RuleEntry } from './schema.ts';

const act = group({ instrument: 'uu-desa', nature: 'ban', binds: VILLAGE, evidence: '2+', sources: ['S25', 'S26', 'S27'] }, [
  {
    id: 'uu-desa-29',
    adviser: { id: 'Bawaslu', en: 'Bawaslu' },
    article: 'Pasal 29 huruf b, g, dan j',
    binds: ['kades'],
    text: [
      'Kepala desa dilarang ikut serta atau terlibat dalam kampanye pemilu dan pilkada serta dilarang menjadi pengurus partai (UU Desa Pasal 29).',
      'A village head may not take part or be involved in election campaigns and may not be a party officer (Village Act, Article 29).',
    ],
  },
  {
    id: 'uu-desa-30',
    article: 'Pasal 30',
    binds: ['kades'],
    nature: 'sanction',
    text: [
      'Sanksi bagi kepala desa: teguran lisan atau tertulis, lalu pemberhentian sementara, dan dapat dilanjutkan dengan pemberhentian.',
      'Sanctions for village heads: oral or written warning, then suspension, which can be followed by dismissal.',
    ],
  },
  {
    id: 'uu-desa-51',
    adviser: { id: 'Bawaslu', en: 'Bawaslu' },
    article: 'Pasal 51 huruf b, g, dan j',
    binds: ['perangkat'],
    text: [
      'Perangkat desa dilarang ikut serta atau terlibat dalam kampanye pemilu dan pilkada serta dilarang menjadi pengurus partai (UU Desa Pasal 51).',
      'Village officials may not take part or be involved in election campaigns and may not be party officers (Village Act, Article 51).',
    ],
  },
  {
    id: 'uu-desa-52',
    article: 'Pasal 52',
    binds: ['perangkat'],
    nature: 'sanction',
    text: [
      'Sanksi bagi perangkat desa: teguran lisan atau tertulis, lalu pemberhentian sementara, dan dapat dilanjutkan dengan pemberhentian.',
      'Sanctions for village officials: oral or written warning, then suspension, which can be followed by dismissal.',
    ],
  },
  {
    id: 'uu-desa-64',
    adviser: { id: 'Bawaslu', en: 'Bawaslu' },
    article: 'Pasal 64 huruf h',
    binds: ['bpd'],
    text: [
      'Anggota BPD dilarang menjadi pengurus partai politik (UU Desa Pasal 64). UU Pemilu melarangnya ikut tim kampanye; UU Pilkada tidak menyebut anggota BPD.',
      'A BPD member may not be a party officer (Village Act, Article 64). The Election Act bars them from campaign teams; the Local Election Act does not name BPD members.',
    ],
  },
]);

const bpd = group({ instrument: 'permendagri-110-2016', nature: 'ban', binds: ['bpd'], evidence: '2+', sources: ['bpd-19', 'S25', 'S26'] }, [
  {
    id: 'permendagri-110-26',
    article: 'Pasal 19 dan Pasal 26',
    evidenceNote: {
      id: 'Larangannya tidak menyebut kampanye; bahwa pasal ini dipakai untuk itu adalah bacaan kami.',
      en: 'Its bans do not speak of campaigning; that it is used for that is our reading.',
    },
    text: [
      'Permendagri 110/2016 memuat larangan bagi anggota BPD (Pasal 26); yang tidak mematuhinya dapat diberhentikan (Pasal 19).',
      'Permendagri 110/2016 lists bans on BPD members (Article 26); who disregards them can be dismissed (Article 19).',
    ],
  },
]);

export const village: readonly RuleEntry[] = [...act, ...bpd];
