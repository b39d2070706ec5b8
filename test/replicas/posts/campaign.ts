import { accounts as a } from './accounts.ts';
import type { DemoPost } from './post.ts';

const expect = 'campaign';

/** For and against contestants of several parties and contests in about equal number; one post against a group of people. */
export const campaign: readonly DemoPost[] = [
  { id: '1790000000000000301', author: a.relawanA, hoursAgo: 1, expect, text: 'Bismillah AMIN menang! 14 Februari coblos nomor 1, Anies-Muhaimin untuk perubahan ☝️ #AMINAjaDulu' },
  { id: '1790000000000000302', author: a.relawanB, hoursAgo: 1, expect, text: 'Prabowo-Gibran sekali putaran! Ajak keluarga dan tetangga coblos 02, lanjutkan kerja nyata ✌️ #PrabowoGibran2024' },
  { id: '1790000000000000303', author: a.relawanC, hoursAgo: 2, expect, text: 'Ganjar-Mahfud pilihan kami sekeluarga. Nomor 3, gerak cepat, bersih, tuntas. Metal! 🤟 #GanjarMahfud2024' },
  { id: '1790000000000000304', author: a.kader, hoursAgo: 3, expect, text: 'Ayo pilih PKS di DPRD! Caleg kami anak muda dan bersih, coblos nomor urut 3 ya saudara.' },
  { id: '1790000000000000305', author: a.kader, hoursAgo: 4, expect, text: 'Gerindra menang, rakyat senang. Mari menangkan partai kita di setiap TPS 💪 #Gerindra' },
  { id: '1790000000000000306', author: a.kader, hoursAgo: 5, expect, text: 'Banteng merah tetap di hati. Coblos PDI Perjuangan, partainya wong cilik! 🐂 #PDIPerjuangan' },
  { id: '1790000000000000307', author: a.jengkel, hoursAgo: 2, expect, text: 'Jangan pilih PDIP lagi, partainya koruptor. Kapok saya lima tahun dibohongi.' },
  { id: '1790000000000000308', author: a.jengkel, hoursAgo: 3, expect, text: 'Anies cuma pintar ngomong, kerja nol besar. Asal bukan AMIN!' },
  { id: '1790000000000000309', author: a.jengkel, hoursAgo: 4, expect, text: 'Prabowo-Gibran itu hasil politik dinasti, tolak! Jangan coblos 02 kalau masih waras.' },
  { id: '1790000000000000310', author: a.jengkel, hoursAgo: 5, expect, text: 'Ganjar boneka partai, jangan coblos 03. Tukang pencitraan kok mau jadi presiden.' },
  { id: '1790000000000000311', author: a.tanya, hoursAgo: 6, expect, text: 'Setuju banget sama ini 👇', quoted: { author: a.relawanB, text: 'Dukung Prabowo-Gibran nomor 2, Indonesia maju! Sebarkan ke grup keluarga ✌️' } },
  { id: '1790000000000000312', author: a.relawanA, hoursAgo: 7, expect, text: '', images: [{ name: 'poster/AMIN nomor 1|Coblos perubahan', alt: 'Poster kampanye: coblos nomor 1, Anies-Muhaimin, AMIN menang', seen: 'text that says \'Coblos nomor 1 Anies-Muhaimin AMIN menang\'' }] },
  { id: '1790000000000000313', author: a.relawanC, hoursAgo: 8, expect, promoted: true, text: 'Saatnya Ganjar-Mahfud! Coblos nomor 3 untuk Indonesia unggul. Gabung jadi relawan sekarang. #CoblosNomor3' },
  { id: '1790000000000000314', author: a.jengkel, hoursAgo: 9, expect, text: 'Orang suku seberang itu pemalas dan maling semua, jangan kasih mereka tinggal di kampung kita. Usir saja!' },
  { id: '1790000000000000315', author: a.relawanB, hoursAgo: 10, expect, text: `Kenapa saya memilih Prabowo-Gibran, panjang tapi jujur.\n${Array.from({ length: 30 }, (_, index) => `Alasan ${index + 1}: programnya jelas, orangnya tegas, dan kampung kami sudah merasakan. Ayo coblos nomor 2.`).join('\n')}` },
];
