import { CHECKED } from './group.ts';
import type { Evidence, Instrument, Localised } from './schema.ts';

type Row = Omit<Instrument, 'checked' | 'short' | 'status' | 'binds'> & {
  short: readonly [id: string, en: string];
  status: readonly [id: string, en: string];
  binds: Localised;
};

const asn = { id: 'PNS dan PPPK', en: 'PNS and PPPK' };
const pns = { id: 'PNS, dan CPNS dengan penyesuaian', en: 'PNS, and CPNS with the needed changes' };
const everyone = { id: 'setiap orang', en: 'everyone' };
const agencies = { id: 'instansi', en: 'agencies' };
const makers = { id: 'pembentuk undang-undang dan KPU', en: 'lawmakers and KPU' };
const two: Evidence = '2+';
const inForce = ['Berlaku', 'In force'] as const;
const notRevoked = ['Belum ditemukan pencabutannya', 'Not found revoked'] as const;
const stillCited = ['Masih dirujuk; belum ditemukan penggantinya', 'Still cited; no replacement found'] as const;

const rows: readonly Row[] = [
  { id: 'uu-20-2023', name: 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', short: ['UU ASN 20/2023', 'Civil Service Act (UU 20/2023)'], state: 'in-force', status: ['Berlaku sejak 31 Oktober 2023; Pasal 26(2)d inkonstitusional bersyarat (MK 121/2024)', 'In force since 31 October 2023; Article 26(2)d conditionally unconstitutional (MK 121/2024)'], binds: asn, evidence: two, sources: ['S1', 'S2', 'S3', 'S4'] },
  { id: 'uu-5-2014', name: 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', short: ['UU ASN 5/2014', 'Civil Service Act of 2014 (UU 5/2014)'], state: 'history', status: ['Tidak berlaku lagi; diganti UU 20/2023', 'No longer in force; replaced by UU 20/2023'], binds: asn, evidence: two, replacedBy: 'uu-20-2023', sources: ['S1', 'S2'] },
  { id: 'uu-7-2017', name: 'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum jo. Perppu 1/2022', short: ['UU Pemilu 7/2017', 'Election Act (UU 7/2017)'], state: 'in-force', status: ['Berlaku; ketentuan pidananya disesuaikan UU 1/2026', 'In force; its penalties adjusted by UU 1/2026'], binds: { id: 'setiap orang; kewajiban khusus bagi ASN dan aparatur desa', en: 'everyone; named duties for civil servants and village staff' }, evidence: two, sources: ['S6', 'S10', 'S11'] },
  { id: 'uu-pilkada', name: 'Undang-Undang Nomor 1 Tahun 2015 jo. UU 8/2015, UU 10/2016, dan UU 6/2020 tentang Pemilihan Gubernur, Bupati, dan Wali Kota', short: ['UU Pilkada', 'Local Election Act (UU Pilkada)'], state: 'in-force', status: ['Berlaku; Pasal 188 diperluas MK 136/2024, ketentuan pidananya disesuaikan UU 1/2026', 'In force; Article 188 widened by MK 136/2024, penalties adjusted by UU 1/2026'], binds: { id: 'setiap orang; kewajiban khusus bagi pejabat ASN dan kepala desa', en: 'everyone; named duties for ASN officials and village heads' }, evidence: two, sources: ['S20', 'S21', 'S22'] },
  { id: 'uu-desa', name: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa, terakhir diubah dengan UU 3/2024', short: ['UU Desa', 'Village Act (UU Desa)'], state: 'in-force', status: inForce, binds: { id: 'kepala desa, perangkat desa, BPD', en: 'village heads, village officials, BPD' }, evidence: two, sources: ['S25', 'S26', 'S27'] },
  { id: 'pp-94-2021', name: 'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil', short: ['PP 94/2021', 'PP 94/2021 (discipline of PNS)'], state: 'in-force', status: ['Berlaku sejak 31 Agustus 2021', 'In force since 31 August 2021'], binds: pns, evidence: two, sources: ['S28', 'S29', 'S30', 'S31', 'S32'] },
  { id: 'pp-53-2010', name: 'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil', short: ['PP 53/2010', 'PP 53/2010'], state: 'history', status: ['Tidak berlaku lagi; diganti PP 94/2021', 'No longer in force; replaced by PP 94/2021'], binds: pns, evidence: two, replacedBy: 'pp-94-2021', sources: ['S31'] },
  { id: 'pp-42-2004', name: 'Peraturan Pemerintah Nomor 42 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil', short: ['PP 42/2004', 'PP 42/2004 (code of ethics)'], state: 'cited', status: stillCited, binds: { id: 'PNS; melalui SKB juga PPPK', en: 'PNS; through the SKB also PPPK' }, evidence: two, sources: ['S34', 'S35'] },
  { id: 'pp-49-2018', name: 'Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja', short: ['PP 49/2018', 'PP 49/2018 (PPPK)'], state: 'cited', status: stillCited, binds: { id: 'PPPK', en: 'PPPK' }, evidence: two, sources: ['S36', 'S37'] },
  { id: 'pp-11-2017', name: 'Peraturan Pemerintah Nomor 11 Tahun 2017 jo. PP 17/2020 tentang Manajemen Pegawai Negeri Sipil', short: ['PP 11/2017', 'PP 11/2017 (management of PNS)'], state: 'cited', status: stillCited, binds: pns, evidence: two, sources: ['S38'] },
  { id: 'perban-bkn-6-2022', name: 'Peraturan BKN Nomor 6 Tahun 2022 tentang Pelaksanaan PP 94/2021', short: ['Peraturan BKN 6/2022', 'BKN Regulation 6/2022'], state: 'in-force', status: inForce, binds: pns, evidence: '1', sources: ['S33'] },
  { id: 'perban-bkn-1-2023', name: 'Peraturan BKN Nomor 1 Tahun 2023 tentang Pengawasan dan Pengendalian Manajemen ASN', short: ['Peraturan BKN 1/2023', 'BKN Regulation 1/2023'], state: 'cited', status: ['Dirujuk sebagai aturan yang berlaku pada 2024', 'Cited as current in 2024'], binds: agencies, evidence: two, sources: ['S79', 'S80'] },
  { id: 'skb-2022', name: 'Keputusan Bersama MenPANRB 2/2022, Mendagri 800-5474/2022, BKN 246/2022, KASN 30/2022, Bawaslu 1447.1/PM.01/K.1/09/2022 tentang Netralitas Pegawai ASN', short: ['SKB Netralitas 2022', '2022 Neutrality Decree (SKB)'], state: 'cited', status: ['Masih dirujuk instansi sampai 2025; belum ditemukan penggantinya', 'Still cited by agencies up to 2025; no replacement found'], binds: { id: 'PNS dan PPPK; non-ASN melalui SE 1/2023', en: 'PNS and PPPK; non-ASN staff through SE 1/2023' }, evidence: two, sources: ['S34', 'S35', 'S64', 'S65'] },
  { id: 'skb-2020', name: 'Keputusan Bersama MenPANRB 05/2020, Mendagri 800-2836/2020, BKN 167/KEP/2020, KASN 6/SKB/KASN/9/2020, Bawaslu 0314 (Pilkada 2020)', short: ['SKB Netralitas 2020', '2020 Neutrality Decree'], state: 'history', status: ['Tidak berlaku lagi; diganti SKB 2022', 'No longer in force; replaced by the 2022 decree'], binds: asn, evidence: two, replacedBy: 'skb-2022', sources: ['S64'] },
  { id: 'se-panrb-1-2023', name: 'Surat Edaran MenPANRB Nomor 01 Tahun 2023 tentang Pedoman Pembinaan dan Pengawasan Netralitas PPNPN', short: ['SE MenPANRB 1/2023', 'SE MenPANRB 1/2023 (non-ASN staff)'], state: 'cited', status: notRevoked, binds: { id: 'pegawai non-ASN (PPNPN)', en: 'non-ASN staff (PPNPN)' }, evidence: '1', sources: ['S39'] },
  { id: 'se-panrb-18-2023', name: 'Surat Edaran MenPANRB Nomor 18 Tahun 2023 tentang ASN yang suami atau istrinya menjadi calon', short: ['SE MenPANRB 18/2023', 'SE MenPANRB 18/2023 (spouses)'], state: 'cited', status: notRevoked, binds: asn, evidence: two, sources: ['S40', 'S41', 'S42'] },
  { id: 'se-panrb-b36-2018', name: 'Surat MenPANRB B/36/M.SM.00.00/2018', short: ['Surat MenPANRB B/36/2018', 'Letter MenPANRB B/36/2018'], state: 'history', status: ['Surat lama tentang hal yang sama; pakai SE 18/2023', 'An older letter on the same subject; use SE 18/2023'], binds: asn, evidence: '1', replacedBy: 'se-panrb-18-2023', sources: ['S42'] },
  { id: 'se-panrb-4-2024', name: 'Surat Edaran MenPANRB Nomor 4 Tahun 2024 tentang peralihan pengawasan sistem merit', short: ['SE MenPANRB 4/2024', 'SE MenPANRB 4/2024'], state: 'in-force', status: ['Dijalankan sejak Agustus 2024', 'Applied since August 2024'], binds: agencies, evidence: two, sources: ['S79', 'S80', 'S81'] },
  { id: 'se-panrb-137-2018', name: 'Surat Edaran MenPANRB Nomor 137 Tahun 2018 tentang Penyebarluasan Informasi melalui Media Sosial bagi ASN', short: ['SE MenPANRB 137/2018', 'SE MenPANRB 137/2018 (social media)'], state: 'cited', status: notRevoked, binds: asn, evidence: two, sources: ['S43', 'S44'] },
  { id: 'bkn-hate-2018', name: 'Surat Kepala BKN K.26-30/V.72-2/99 (Mei 2018), siaran pers 006/RILIS/BKN/V/2018', short: ['Surat Kepala BKN 2018 (kebencian)', 'BKN letter of 2018 (hate speech)'], state: 'cited', status: ['Belum ditemukan pencabutannya; hukumannya kini menurut PP 94/2021', 'Not found revoked; penalties now follow PP 94/2021'], binds: { id: 'PNS; melalui SE 137/2018 seluruh ASN', en: 'PNS; through SE 137/2018 all ASN' }, evidence: two, sources: ['S43', 'S44', 'S45', 'S46'] },
  { id: 'perpres-91-2024', name: 'Peraturan Presiden Nomor 91 Tahun 2024 tentang Kementerian PANRB', short: ['Perpres 91/2024', 'Perpres 91/2024'], state: 'in-force', status: inForce, binds: agencies, evidence: two, sources: ['S79', 'S81'] },
  { id: 'perpres-92-2024', name: 'Peraturan Presiden Nomor 92 Tahun 2024 tentang Badan Kepegawaian Negara', short: ['Perpres 92/2024', 'Perpres 92/2024'], state: 'in-force', status: inForce, binds: agencies, evidence: two, sources: ['S79', 'S81'] },
  { id: 'perbawaslu-6-2018', name: 'Peraturan Bawaslu Nomor 6 Tahun 2018 tentang Pengawasan Netralitas Pegawai ASN, TNI, dan Polri', short: ['Perbawaslu 6/2018', 'Bawaslu Regulation 6/2018'], state: 'cited', status: ['Dirujuk sebagai dasar pada 2023', 'Cited as basis in 2023'], binds: { id: 'Bawaslu', en: 'Bawaslu' }, evidence: '1', sources: ['S78'] },
  { id: 'mk-121-2024', name: 'Putusan MK 121/PUU-XXII/2024 (16 Oktober 2025)', short: ['Putusan MK 121/2024', 'Constitutional Court 121/2024'], state: 'in-force', status: ['Mengikat; lembaga mandiri paling lambat 16 Oktober 2027', 'Binding; independent body due by 16 October 2027'], binds: makers, evidence: two, sources: ['S50', 'S51', 'S52'] },
  { id: 'mk-135-2024', name: 'Putusan MK 135/PUU-XXII/2024 (26 Juni 2025)', short: ['Putusan MK 135/2024', 'Constitutional Court 135/2024'], state: 'in-force', status: ['Mengikat; pemilu nasional dan daerah dipisah mulai 2029', 'Binding; national and local elections apart from 2029'], binds: makers, evidence: two, sources: ['S94'] },
  { id: 'mk-136-2024', name: 'Putusan MK 136/PUU-XXII/2024 (14 November 2024)', short: ['Putusan MK 136/2024', 'Constitutional Court 136/2024'], state: 'in-force', status: ['Mengikat', 'Binding'], binds: everyone, evidence: two, sources: ['S20'] },
  { id: 'mk-115-2024', name: 'Putusan MK 115/PUU-XXII/2024 (29 April 2025), bersama 105/ dan 187/PUU-XXII/2024 tentang UU ITE', short: ['Putusan MK 115/2024', 'Constitutional Court 115/2024'], state: 'in-force', status: ['Mengikat', 'Binding'], binds: everyone, evidence: two, sources: ['S17'] },
  { id: 'uu-ite', name: 'UU 11/2008 jo. UU 19/2016 jo. UU 1/2024 tentang Informasi dan Transaksi Elektronik', short: ['UU ITE', 'Electronic Information Act (UU ITE)'], state: 'in-force', status: ['Berlaku; ketentuan pidananya diselaraskan dengan KUHP sejak 2 Januari 2026', 'In force; its criminal parts aligned with the Criminal Code since 2 January 2026'], binds: everyone, evidence: two, sources: ['S17', 'S18'] },
  { id: 'kuhp', name: 'Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana', short: ['KUHP (UU 1/2023)', 'Criminal Code (UU 1/2023)'], state: 'in-force', status: ['Berlaku sejak 2 Januari 2026', 'In force since 2 January 2026'], binds: everyone, evidence: two, sources: ['S47', 'S48', 'S109'] },
  { id: 'uu-1-2026', name: 'Undang-Undang Nomor 1 Tahun 2026 tentang Penyesuaian Pidana', short: ['UU 1/2026', 'Penalties Adjustment Act (UU 1/2026)'], state: 'in-force', status: ['Berlaku sejak 2 Januari 2026', 'In force since 2 January 2026'], binds: everyone, evidence: 'L', sources: ['S15', 'S16', 'S17'] },
  { id: 'uu-27-2022', name: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi', short: ['UU PDP 27/2022', 'Personal Data Protection Act (UU 27/2022)'], state: 'in-force', status: ['Berlaku sejak 17 Oktober 2022, penuh sejak 17 Oktober 2024', 'In force since 17 October 2022, fully since 17 October 2024'], binds: { id: 'pengendali dan pemroses data', en: 'data controllers and processors' }, evidence: two, sources: ['S70', 'S71', 'S72'] },
  { id: 'kepmenpanrb-16-2025', name: 'Keputusan MenPANRB Nomor 16 Tahun 2025 tentang PPPK Paruh Waktu', short: ['Kepmenpanrb 16/2025', 'MenPANRB Decree 16/2025'], state: 'in-force', status: ['Berlaku; klausul netralitasnya belum dibaca', 'In force; its neutrality clause was not read'], binds: { id: 'PPPK paruh waktu', en: 'part-time PPPK' }, evidence: '1', sources: ['S5'] },
  { id: 'permendagri-110-2016', name: 'Permendagri Nomor 110 Tahun 2016 tentang Badan Permusyawaratan Desa', short: ['Permendagri 110/2016', 'Home Ministry Regulation 110/2016'], state: 'cited', status: ['Dirujuk 2022–2024', 'Cited 2022–2024'], binds: { id: 'anggota BPD', en: 'BPD members' }, evidence: two, sources: ['S25', 'S26'] },
  { id: 'perbup-kudus-44-2019', name: 'Peraturan Bupati Kudus Nomor 44 Tahun 2019 tentang Kode Etik ASN', short: ['Perbup Kudus 44/2019', 'Kudus Regent Regulation 44/2019'], state: 'cited', status: ['Dirujuk 2023–2024', 'Cited 2023–2024'], binds: { id: 'ASN Kabupaten Kudus', en: 'civil servants of Kabupaten Kudus' }, evidence: '1', sources: ['N1', 'S53'] },
  { id: 'pakta-integritas', name: 'Ikrar dan Pakta Integritas Netralitas (lampiran SKB 2022; versi daerah)', short: ['Pakta Integritas', 'Integrity Pact'], state: 'cited', status: ['Ditandatangani menjelang pemilihan', 'Signed ahead of elections'], binds: { id: 'penanda tangan', en: 'those who sign' }, evidence: two, sources: ['N4', 'S55', 'S60', 'S61', 'S62'] },
  { id: 'uu-tni-polri', name: 'UU TNI dan UU Polri', short: ['UU TNI dan UU Polri', 'Armed Forces and Police Acts'], state: 'in-force', status: ['Berlaku; TNI/Polri di luar cakupan aplikasi ini', 'In force; armed forces and police are outside the scope of this app'], binds: { id: 'TNI dan Polri', en: 'armed forces and police' }, evidence: two, sources: ['S20'] },
  { id: 'saran-lembaga', name: 'Saran dan penjelasan lembaga', short: ['Saran lembaga', 'Agencies’ advice'], state: 'statement', status: ['Saran dan penjelasan lembaga, bukan pasal', 'Advice and explanations of agencies, not an article'], binds: everyone, evidence: two, sources: ['N2', 'N5'] },
  { id: 'kasn', name: 'Komisi Aparatur Sipil Negara', short: ['KASN', 'Former Civil Service Commission (KASN)'], state: 'history', status: ['Tidak ada lagi sejak 24 Agustus 2024', 'No longer exists since 24 August 2024'], binds: agencies, evidence: two, replacedBy: 'se-panrb-4-2024', sources: ['S80', 'S81', 'S82'] },
  ...([
    ['pernyataan-batang-2023', 'Pernyataan BKN dan Pj Bupati Batang (16–17 Oktober 2023)', 'Pernyataan Batang 2023', 'Batang statements 2023', 'N2', 'Kabupaten Batang'],
    ['pernyataan-cilacap-2023', 'Pernyataan Pj Bupati Cilacap (17 Oktober 2023)', 'Pernyataan Cilacap 2023', 'Cilacap statement 2023', 'N2', 'Kabupaten Cilacap'],
    ['pernyataan-sleman-2023', 'Pernyataan Bupati dan Bawaslu Sleman (27–28 November 2023)', 'Pernyataan Sleman 2023', 'Sleman statements 2023', 'N3', 'Kabupaten Sleman'],
    ['pakta-sukabumi-2024', 'Pakta integritas Kota Sukabumi (2024)', 'Pakta Sukabumi 2024', 'Sukabumi pact 2024', 'N4', 'Kota Sukabumi'],
    ['pernyataan-pasuruan-2024', 'Pernyataan Pj Bupati Pasuruan (21 September 2024)', 'Pernyataan Pasuruan 2024', 'Pasuruan statement 2024', 'N5', 'Kabupaten Pasuruan'],
    ['saran-pose-daerah', 'Saran pose foto Kota Pekalongan dan Provinsi Sulawesi Tenggara (2023)', 'Saran pose daerah 2023', 'Regional pose advice 2023', 'S56', 'Kota Pekalongan, Sulawesi Tenggara'],
    ['edaran-sulsel-2024', 'Surat edaran Pj Gubernur Sulawesi Selatan (Oktober 2024)', 'Edaran Sulsel 2024', 'Sulawesi Selatan circular 2024', 'S58', 'Sulawesi Selatan'],
    ['pernyataan-sumbar-2024', 'Pernyataan Gubernur Sumatera Barat (2024)', 'Pernyataan Sumbar 2024', 'Sumatera Barat statement 2024', 'S59', 'Sumatera Barat'],
  ] as const).map(([id, name, short, en, source, place]): Row => ({
    id,
    name,
    short: [short, en],
    state: 'statement',
    status: ['Pernyataan daerah; belum ditemukan pencabutannya', 'A regional statement; not found withdrawn'],
    binds: { id: `pegawai ${place}`, en: `staff of ${place}` },
    evidence: '1',
    sources: [source],
  })),
];

/** Every instrument that the rules come from, current and past. */
export const instruments: readonly Instrument[] = rows.map(({ short, status, sources, ...row }) => ({
  ...row,
  sources: [...sources],
  short: { id: short[0], en: short[1] },
  status: { id: status[0], en: status[1] },
  checked: CHECKED,
}));
