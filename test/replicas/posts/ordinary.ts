import { accounts as a } from './accounts.ts';
import type { DemoPost } from './post.ts';

const expect = 'ordinary';
const recipe = Array.from({ length: 40 }, (_, step) => `${step + 1}. Aduk santan pelan-pelan, api kecil saja, cicipi lagi setelah lima menit, lalu tambah sejumput garam bila masih hambar.`).join('\n');

/** Everyday posts, with the words that fool a keyword list: vote, pilih nomor, dukung, menang, paket, coblos. */
export const ordinary: readonly DemoPost[] = [
  { id: '1790000000000000001', author: a.ratna, hoursAgo: 1, expect, text: 'Alhamdulillah si kecil hari pertama masuk TK. Nangisnya malah ibunya 😭' },
  { id: '1790000000000000002', author: a.dimas, hoursAgo: 2, expect, text: 'Dukung Timnas terus! Menang 2-1 lawan Vietnam, gol kedua cantik banget ⚽🔥 #TimnasDay' },
  { id: '1790000000000000003', author: a.sari, hoursAgo: 2, expect, text: 'Soto ayam kuah bening, kuncinya serai digeprek dan daun jeruk jangan pelit. Resep lengkap di kolom balasan ya 🍜' },
  { id: '1790000000000000004', author: a.kpopers, hoursAgo: 3, expect, text: 'JANGAN LUPA VOTE hari ini!! sisa 6 jam, gap tinggal 0.4%, ayo menangkan bias kita di MAMA 🏆💜 #MAMAVOTE' },
  { id: '1790000000000000005', author: a.galih, hoursAgo: 4, expect, text: 'Kak yang biru masih ada? Saya pilih nomor 2 ya, ukuran L. COD di stasiun bisa?' },
  { id: '1790000000000000006', author: a.ratna, hoursAgo: 5, expect, text: 'Hujan dari subuh, jemuran tiga hari belum kering. Ada yang senasib? 🌧️' },
  { id: '1790000000000000007', author: a.dimas, hoursAgo: 6, expect, text: 'Final futsal antar RT: RT 03 menang adu penalti. Piala bergilir pulang kampung 🏆', images: [{ name: 'video/futsal' }] },
  { id: '1790000000000000008', author: a.sari, hoursAgo: 7, expect, text: '', images: [{ name: 'foto/soto', alt: 'Semangkuk soto ayam dengan jeruk nipis dan kerupuk', seen: 'food and text that says \'soto\'' }] },
  { id: '1790000000000000009', author: a.galih, hoursAgo: 8, expect, text: '', images: [{ name: 'foto/kabut-pagi' }] },
  { id: '1790000000000000010', author: a.kpopers, hoursAgo: 9, expect, text: 'war tiket konser lagi… server tumbang di antrean 48 ribu. sabar ya dompet 😮‍💨' },
  { id: '1790000000000000011', author: a.ratna, hoursAgo: 10, expect, text: 'Matur nuwun sing wis rawuh ing acara sunatane anakku wingi. Mugi-mugi diparingi sehat kabeh 🙏' },
  { id: '1790000000000000012', author: a.galih, hoursAgo: 11, expect, text: 'Murid saya memilih ketua kelas hari ini. Kampanyenya janji wifi kencang, padahal sinyal saja tidak ada 😂' },
  { id: '1790000000000000013', author: a.dimas, hoursAgo: 12, expect, text: 'Motor mogok di tanjakan, ditolong bapak-bapak yang tidak mau dibayar. Orang baik masih banyak.' },
  { id: '1790000000000000014', author: a.sari, hoursAgo: 13, expect, text: `Gulai nangka versi sabar, simpan dulu buat akhir pekan.\n${recipe}` },
  { id: '1790000000000000015', author: a.iklan, hoursAgo: 1, expect, promoted: true, text: 'Kasur Lena diskon gajian sampai 40%. Garansi 10 tahun, gratis bantal dua 🛏️', images: [{ name: 'poster/Diskon gajian|40%' }] },
  { id: '1790000000000000016', author: a.galih, hoursAgo: 14, expect, text: 'Rute sepeda Minggu pagi: alun-alun, bendungan, pulang lewat pasar. Yang mau ikut kumpul 05.30 🚴', quoted: { author: a.sari, text: 'Buat yang pulang gowes, bubur kacang ijo siap jam tujuh.' } },
  { id: '1790000000000000017', author: a.ratna, hoursAgo: 15, expect, text: 'Paket skincare-ku nyasar ke kantor kelurahan sebelah, untung pak satpamnya ganteng eh baik 🤭' },
  { id: '1790000000000000018', author: a.puskesmas, hoursAgo: 16, expect, text: 'Posyandu Anggrek buka Rabu 08.00–11.00. Bawa buku KIA, ada timbang balita dan imunisasi campak. #sehat' },
];
