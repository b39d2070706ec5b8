import type { DemoAccount } from './post.ts';

const account = (id: string, name: string, handle: string, bio: string): DemoAccount => ({ id, name, handle, bio });

/** Invented people and pages; any likeness to a real account is chance. */
export const accounts = {
  ratna: account('41200017', 'Ratna Wulandari', 'ratna_wln', 'Ibu dua anak. Kebun kecil di teras.'),
  dimas: account('41200024', 'Dimas Prakoso', 'dimasprks', 'Nonton bola, bukan komentator.'),
  sari: account('41200031', 'Dapur Bu Sari', 'dapurbusari', 'Resep rumahan tiap Selasa dan Jumat.'),
  kpopers: account('41200048', 'nadi 🎧', 'nadi_bias', 'fan account, isinya konser dan photocard'),
  galih: account('41200055', 'Galih Anggoro', 'galihanggoro', 'Guru SMP, pesepeda pagi.'),
  puskesmas: account('41200062', 'Puskesmas Melati', 'pkm_melati', 'Layanan kesehatan Kecamatan Melati.'),
  pemilih: account('41200079', 'Teman Pemilih', 'temanpemilih_', 'Info pemilu yang tidak memihak.'),
  bkd: account('41200086', 'Bagian Kepegawaian', 'kepegawaian_kab', 'Akun layanan kepegawaian kabupaten.'),
  kabar: account('41200093', 'Kabar Sore', 'kabarsore_', 'Berita ringkas jam lima.'),
  survei: account('41200109', 'Lingkar Data', 'lingkardata_', 'Angka dan cara membacanya.'),
  tanya: account('41200116', 'Warung Tanya', 'warungtanya', 'Bertanya dulu, debat belakangan.'),
  relawanA: account('41200123', 'Relawan Perubahan', 'relawan_ubah', 'Bersama AMIN untuk semua.'),
  relawanB: account('41200130', 'Barisan Melanjutkan', 'barisan_lanjut', 'Prabowo-Gibran, satu putaran!'),
  relawanC: account('41200147', 'Sahabat Ganjar-Mahfud', 'gercep_03', 'Ganjar-Mahfud. Tuanku ya rakyat.'),
  kader: account('41200154', 'Kader Muda', 'kadermuda_', 'Belajar politik dari bawah.'),
  jengkel: account('41200161', 'Suara Jengkel', 'suarajengkel', 'Cuma mau mengeluh.'),
  iklan: account('41200178', 'Kasur Lena', 'kasurlena', 'Kasur dikirim sampai kamar.'),
} as const;
