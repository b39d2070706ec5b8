import { accounts as a } from './accounts.ts';
import type { DemoPost } from './post.ts';

/** Election information and reminders that take no side. */
export const civic: readonly DemoPost[] = [
  { id: '1790000000000000101', author: a.pemilih, hoursAgo: 1, expect: 'civic', text: 'Sudah terdaftar belum? Cek DPT online di cekdptonline.kpu.go.id, cukup masukkan NIK. Belum ada namamu? Lapor ke PPS kelurahan.' },
  { id: '1790000000000000102', author: a.pemilih, hoursAgo: 4, expect: 'civic', text: 'Cara mencoblos yang sah: buka surat suara lebar-lebar, coblos satu kali dengan paku yang disediakan, lipat lagi, masukkan ke kotak. Jangan memotret di bilik suara.' },
  { id: '1790000000000000103', author: a.bkd, hoursAgo: 6, expect: 'civic', text: 'Pengingat: ASN wajib netral. Menyukai, membagikan, atau mengomentari unggahan kampanye termasuk pelanggaran. Bijak sebelum menekan tombol 👍 #ASNNetral' },
  { id: '1790000000000000104', author: a.kabar, hoursAgo: 8, expect: 'civic', text: 'KPU menetapkan jadwal pemungutan suara dan masa tenang. TPS buka pukul 07.00 sampai 13.00 waktu setempat, bawa KTP elektronik dan undangan.' },
  { id: '1790000000000000105', author: a.pemilih, hoursAgo: 10, expect: 'civic', text: 'Tolak politik uang. Terima amplop berarti menjual lima tahun. Lihat atau dengar? Laporkan ke Bawaslu terdekat.' },
  { id: '1790000000000000106', author: a.bkd, hoursAgo: 12, expect: 'civic', text: '', images: [{ name: 'poster/Jaga netralitas|Jaga jempol', alt: 'Poster: Jaga netralitas ASN, jaga jempol', seen: 'text that says \'Jaga netralitas, jaga jempol\'' }] },
  { id: '1790000000000000107', author: a.pemilih, hoursAgo: 14, expect: 'civic', text: 'Pindah memilih karena tugas? Urus surat pindah di KPU kabupaten paling lambat 30 hari sebelum hari pemungutan suara.' },
];

/** About the contest, for or against nobody. */
export const discussed: readonly DemoPost[] = [
  { id: '1790000000000000201', author: a.kabar, hoursAgo: 1, expect: 'discussed', text: 'Debat capres malam ini pukul 19.00 membahas pertahanan dan hubungan internasional. Ketiga paslon dijadwalkan hadir.' },
  { id: '1790000000000000202', author: a.survei, hoursAgo: 3, expect: 'discussed', text: 'Survei terbaru: elektabilitas tiga pasangan calon presiden berubah tipis, selisih masih di dalam margin of error. Responden belum memutuskan 11 persen.' },
  { id: '1790000000000000203', author: a.tanya, hoursAgo: 5, expect: 'discussed', text: 'Menurut kalian debat cawapres kemarin lebih banyak gimmick atau gagasan? Tanya serius, bukan mau ribut.' },
  { id: '1790000000000000204', author: a.kabar, hoursAgo: 7, expect: 'discussed', text: 'PKB, Golkar, dan PDI Perjuangan mendaftarkan bakal calon anggota legislatif ke KPU hari ini. Partai lain menyusul hingga akhir pekan.' },
  { id: '1790000000000000205', author: a.survei, hoursAgo: 9, expect: 'discussed', text: 'Lima hal yang perlu dibaca di laporan dana kampanye partai politik: sumber, batas sumbangan, waktu lapor, sanksi, dan siapa yang mengaudit.' },
  { id: '1790000000000000206', author: a.tanya, hoursAgo: 11, expect: 'discussed', text: 'Koalisi partai di pilkada provinsi bisa beda dengan koalisi pilpres. Kenapa begitu, ya? Ada yang bisa jelaskan tanpa menyebut jagoannya?' },
];
