import type { Localised } from './schema.ts';

/** What could not be settled from the sources found; shown in the rule book, so that nobody takes the book for more than it is. */
export const openQuestions: readonly Localised[] = [
  {
    id: 'Naskah resmi lampiran SKB 2022 belum terbaca. Tabel A disusun dari enam pemberitaan, Tabel B dari lima; baris 9 sampai 11 dari satu sumber.',
    en: 'The official annex of the 2022 decree could not be read. Table A rests on six reports, Table B on five; rows 9 to 11 on one source.',
  },
  {
    id: 'Belum ditemukan apakah SKB 2022 diganti atau ditandatangani ulang. Instansi masih merujuknya pada 2024 dan 2025.',
    en: 'Whether the 2022 decree was replaced or signed anew was not found. Agencies still cited it in 2024 and 2025.',
  },
  {
    id: 'Sanksi Tabel B nomor 3 berbeda antar sumber (sedang atau berat). Nomor baris mengikuti urutan pemberitaan.',
    en: 'Sources differ on the sanction of Table B row 3 (medium or heavy). Rows are numbered in the order of press reports.',
  },
  {
    id: 'Tabel resmi pidana pemilu sesudah UU 1/2026 belum ditemukan, jadi tidak ada angka yang ditampilkan.',
    en: 'No official table of election penalties after UU 1/2026 was found, so no figures are shown.',
  },
  {
    id: 'Pasal yang kini dipakai untuk kebencian dan berita bohong belum pasti karena UU ITE disesuaikan dengan KUHP baru.',
    en: 'Which article now applies to hate and false news is not settled, since the ITE Act is being aligned with the new Criminal Code.',
  },
  {
    id: 'Reaksi selain suka, bingkai foto, mengikuti akun pribadi calon, dan unggahan lama tidak disebut dalam aturan. Di sini dibaca dengan analogi, yaitu disamakan dengan yang mirip.',
    en: 'Reactions other than likes, photo frames, following a candidate’s own account and old posts are named in no rule. Here they are read by analogy.',
  },
  {
    id: 'Seberapa sering suka saja benar-benar dijatuhi hukuman berat tidak diketahui. Pada 2024 BKN masih menyebutnya contoh pelanggaran kode etik.',
    en: 'How often a mere like really brings heavy discipline is not known. In 2024 BKN still named it as an example of an ethics case.',
  },
  {
    id: 'Pasal 283 UU Pemilu: pasal pidana tersendiri tidak ditemukan, tetapi belum terbukti tidak ada.',
    en: 'Article 283 of the Election Act: no criminal article of its own was found, but its absence is not proven.',
  },
  {
    id: 'Klausul netralitas PPPK paruh waktu (Kepmenpanrb 16/2025) belum dibaca; di sini diperlakukan seperti PPPK.',
    en: 'The neutrality clause for part-time PPPK (MenPANRB Decree 16/2025) was not read; here they are treated as PPPK.',
  },
  {
    id: 'Tidak ada pasal yang menyebut apa akibatnya bila kampanye tetap dihadiri pada masa tenang, atau bila anggota BPD mendukung calon di media sosial. Yang ditampilkan di sini bacaan kami.',
    en: 'No article names what follows for attending a campaign held in the quiet period all the same, or for a BPD member who supports a candidate online. What is shown here is our reading.',
  },
  {
    id: 'Akibat hukuman disiplin bagi CPNS pada masa percobaan, dan pasal tentang cuti di luar tanggungan negara, belum dicek.',
    en: 'What a penalty means for CPNS on probation, and the articles on unpaid leave (CLTN), were not checked.',
  },
  {
    id: 'Pemungutan suara ulang legislatif 2024 yang hanya di sebagian TPS atau dapil belum ada dalam kalender. Instansi dapat menambahkannya.',
    en: 'Legislative re-votes of 2024 in single polling stations or districts are not in the calendar yet. An agency can add them.',
  },
  {
    id: 'Hari pelantikan di Bangka Barat, Bengkulu Selatan, dan Boven Digoel (2025) adalah perkiraan.',
    en: 'The days of inauguration in Bangka Barat, Bengkulu Selatan and Boven Digoel (2025) are estimates.',
  },
  {
    id: 'Undang-undang, peraturan pemerintah, atau lembaga pengawas yang baru pada paruh kedua 2026 belum ditelusuri.',
    en: 'Laws, government regulations or a supervisory body new in the second half of 2026 were not traced.',
  },
];
