import type { ElectionPack } from '../pack.ts';
import { contest, ticket } from '../ticket.ts';

/** Presidential tickets 2014–2024 with the nicknames, slogans, hashtags and mocking names seen in posts. */
export const pilpres: readonly ElectionPack[] = [
  contest('pilpres-2024', 'Pemilihan Presiden dan Wakil Presiden 2024', 'Nasional', { P1: '2023-10-19', P1b: '2023-11-13', P2: '2023-11-28', P3: '2024-02-11', P4: '2024-02-14', P5: '2024-02-15', end: '2024-10-20' }, [
    ticket(1, 'Anies Baswedan – Muhaimin Iskandar', {
      aliases: ['Anies', 'Anis', 'Baswedan', 'Abah Anies', 'Abah', 'Anies Rasyid Baswedan', 'Cak Imin', 'Gus Imin', 'Gus Muhaimin', 'Muhaimin', 'Imin', 'AMIN', 'Anies-Muhaimin', 'Anies-Imin', 'Anies-Cak Imin', 'pasangan AMIN', 'aniesbaswedan', 'ARB'],
      slogans: ['perubahan dan perbaikan', 'Indonesia adil makmur untuk semua', 'slepet', 'slepetnomics', 'desak Anies', 'wakanda no more', 'Indonesia forever', 'kota kolaborasi', 'perubahan untuk persatuan'],
      hashtags: ['#AMIN', '#AniesMuhaimin', '#AMIN2024', '#AMINMenang', '#AminAjaDulu', '#AniesMuhaimin2024', '#AniesPresidenRI2024', '#AniesPresiden2024', '#DesakAnies', '#AMINkanIndonesia', '#AMINIndonesiaLebihBaik', '#AMINkanPerubahan', '#PerubahanUntukSemua', '#SlepetImin', '#GusImin', '#01', '#AbahAnies', '#HumAnies', '#UbahBareng'],
      handles: ['@aniesbaswedan', '@cakimiNOW', '@cakimiow'],
      parties: ['nasdem', 'pkb', 'pks'], coalitions: ['Koalisi Perubahan', 'Koalisi Perubahan untuk Persatuan', 'KPP'], volunteers: ['Timnas AMIN', 'TIMNAS', 'Ubah Bareng', 'HumAnies', 'Anies Bubble', 'ANIES P-KPOPers', 'relawan AMIN', 'Amanat Indonesia', 'Sobat Anies'],
      insults: ['wan abud', 'yaman', 'anis yaman', 'nasdrun', 'imam kadrun', 'gabener', 'anus', 'manies', 'bapak politik identitas', 'cak imun', 'kardus durian', 'asbun', 'wowo'],
      ambiguous: ['AMIN', '#AMIN', '#01', 'Abah', 'ARB', 'KPP', 'TIMNAS', 'yaman', 'anus', 'slepet', 'wowo', 'manies', 'asbun', 'kota kolaborasi'],
    }),
    ticket(2, 'Prabowo Subianto – Gibran Rakabuming Raka', {
      aliases: ['Prabowo', 'Gibran', 'Pak Bowo', 'Bowo', 'Prabs', 'PS08', '08', 'Pak 08', 'Mas Gibran', 'Gibran Rakabuming', 'Prabowo-Gibran', 'PraGib', 'Prabowo Gibran', 'gemoy', 'PakBowo', 'PaBowo', 'putra Jokowi'],
      slogans: ['Indonesia Maju', 'Bersama Indonesia Maju', 'sekali putaran', 'satu putaran', 'oke gas', 'oke gas nomor dua torang gas', 'menuju Indonesia emas', 'joget gemoy', 'susu gratis', 'Indonesia Emas 2045', 'asta cita'],
      hashtags: ['#PrabowoGibran2024', '#GibranMendengar', '#PrabowoGibran', '#BersamaIndonesiaMaju', '#PrabowoGemoy', '#Gemoy', '#IndonesiaMaju', '#SekaliPutaran', '#MenangSekaliPutaran', '#PrabowoPresiden2024', '#KodeKita08Gemoy', '#02Melanjutkan', '#DukungPrabowo', '#Prabowo08', '#KoalisiIndonesiaMaju', '#WaktunyaPrabowo', '#IndonesiaKuatIndonesiaMaju', '#PilihPrabowoGibran', '#SamSulGibran'],
      handles: ['@prabowo', '@gibran_tweet', '@gibran_rakabuming'],
      parties: ['gerindra', 'golkar', 'pan', 'demokrat', 'pbb', 'garuda', 'gelora', 'psi'], coalitions: ['Koalisi Indonesia Maju', 'KIM', 'KIM Plus'], volunteers: ['TKN', 'TKN Fanta', 'TKN Prabowo-Gibran', 'Projo', 'Gibran Center', 'Prabowo Mania', 'Rampai Nusantara', 'Samawi', 'Pandawa Lima', 'Arus Bawah Jokowi'],
      insults: ['samsul', 'belimbing sayur', 'anak haram konstitusi', 'anak haram MK', 'penculik', 'bocil ingusan', 'fufufafa', 'wowo', 'omon-omon', 'anak mulyono', 'bocah kosong', 'Mahkamah Keluarga', 'paman usman', 'planga plongo', 'jenderal kardus', 'asal bukan Prabowo', 'termul', 'ternak mulyono', 'mulyono', 'gibran mulyono'],
      ambiguous: ['Indonesia Maju', '#IndonesiaMaju', 'Bowo', '08', 'gemoy', 'TKN', 'KIM', 'samsul', 'penculik', 'susu gratis', 'satu putaran', 'wowo', 'mulyono', 'Samawi', 'Indonesia Emas 2045', 'menuju Indonesia emas', 'asta cita', 'planga plongo', 'bocah kosong', 'Pandawa Lima', 'omon-omon'],
    }),
    ticket(3, 'Ganjar Pranowo – Mahfud MD', {
      aliases: ['Ganjar', 'Mahfud', 'Pak Ganjar', 'Mas Ganjar', 'Prof Mahfud', 'Mahfud MD', 'Ganjar-Mahfud', 'GAMA', 'Gamud', 'GP', 'mohmahfudmd', 'GM', 'Ganjarian', 'si rambut putih'],
      slogans: ['sat set', 'gerak cepat', 'Indonesia Unggul', 'gercep', 'tas tes', 'tuanku ya rakyat', 'KTP sakti', 'tabrak prof', 'tabrak Prof Mahfud', '1 keluarga miskin 1 sarjana', 'internet gratis', 'salam metal'],
      hashtags: ['#GerakCepatGanjarMahfud', '#GanjarPresidenRakyat', '#GanjarMahfud2024', '#GanjarMahfud', '#GanjarPresiden2024', '#GanjarPresiden', '#GanjarPranowo', '#GanjarMenangTotal', '#GanjarPilihanRakyat', '#GanjarMahfudM3nang', '#L3bihbaik', '#Coblos3', '#3GM', '#TabrakProfMahfud', '#SatSet', '#IndonesiaUnggul', '#GanjarMahfudHebat', '#SalamMetal', '#MahfudLebihBaik', '#LapakGanjar', '#GanjarCapres', '#GanjarPenerusJokowi'],
      handles: ['@ganjarpranowo', '@mohmahfudmd'],
      parties: ['pdip', 'ppp', 'hanura', 'perindo'], volunteers: ['TPN', 'TPN Ganjar-Mahfud', 'TPN Ganjar-Mahfud', 'Ganjarian', 'Ganjarist', 'Ganjar Milenial', 'Orang Muda Ganjar', 'Sahabat Ganjar', 'GMC', 'Srikandi Ganjar', 'Mak Ganjar', 'Nelayan Ganjar', 'Ganjar Sejati', 'Kowarteg', 'Petani Tebu Bersatu'],
      insults: ['petugas partai', 'capres boneka', 'bokep', 'ganjar bokep', 'wadas', 'gubernur medsos', 'ganjil', 'banteng celeng'],
      ambiguous: ['GP', 'GM', 'GMC', 'GAMA', 'sat set', 'gerak cepat', 'gercep', 'TPN', 'bokep', 'wadas', 'ganjil', 'tas tes', 'internet gratis', 'Indonesia Unggul', 'salam metal'],
    }),
  ]),
  contest('pilpres-2019', 'Pemilihan Presiden dan Wakil Presiden 2019', 'Nasional', { P1: '2018-08-04', P1b: '2018-09-20', P2: '2018-09-23', P3: '2019-04-14', P4: '2019-04-17', P5: '2019-04-18', end: '2019-10-20' }, [
    ticket(1, "Joko Widodo – Ma'ruf Amin", {
      aliases: ['Jokowi', 'Pakde Jokowi', 'Pakde', 'Jokowi Widodo', 'JKW', 'Jkwi', 'Jokowow', "Kiai Ma'ruf", "Kyai Ma'ruf Amin", "Ma'ruf", "Jokowi-Ma'ruf", "Jokowi Ma'ruf Amin", 'Jokowi-Amin', 'Jokowers', 'Abah Kyai'],
      slogans: ['Indonesia Maju', 'satu kali lagi', 'dua periode', '2 periode', 'Jokowi dua periode', 'kerja kerja kerja', 'orang baik pilih orang baik', 'bersih merakyat kerja nyata', 'tetap Jokowi'],
      hashtags: ['#01IndonesiaMaju', '#2019TetapJokowi', '#TetapJokowi', '#JokowiLagi', '#Jokowi2Periode', '#JokowiMarufAmin', '#01JokowiLagi', '#JokowiAmin', '#JokowiPilihanku', '#2019JokowiLagi', '#JokowiOrangnyaBaik', '#DiaSibukKerja', '#JokowiPastiMenang', '#01IndonesiaMajuu', '#2019TetapJokowi2Periode', '#SatukanIndonesia01', '#JKW2P'],
      handles: ['@jokowi', '@KHMarufAmin_'],
      parties: ['pdip', 'golkar', 'nasdem', 'pkb', 'ppp', 'hanura', 'perindo', 'psi', 'pkpi', 'pbb'], coalitions: ['Koalisi Indonesia Kerja', 'KIK'], volunteers: ['TKN Jokowi', 'Projo', 'Bara JP', 'Seknas Jokowi', 'relawan Jokowi', 'Jokowi Mania', 'JoMan', 'Bravo 5', 'Jasmev'],
      insults: ['cebong', 'kecebong', 'bong', 'cebi', 'togog', 'mukidi', 'plonga plongo', 'planga plongo', 'IQ 200 sekolam', 'presiden boneka', 'antek aseng', 'antek cina', 'jaenudin', 'presiden plonga plongo', 'cebongers', 'wiwi', 'raja jawa', 'rezim jokowi', 'jokodok', 'jae', 'mulyono'],
      ambiguous: ['Indonesia Maju', 'Pakde', 'KIK', 'bong', 'jae', 'wiwi', 'satu kali lagi', 'Abah Kyai', 'cebi', 'mulyono', 'raja jawa', 'kerja kerja kerja', 'dua periode', '2 periode', 'planga plongo'],
    }),
    ticket(2, 'Prabowo Subianto – Sandiaga Uno', {
      aliases: ['Prabowo', 'Sandiaga', 'Sandiaga Salahuddin Uno', 'Sandi', 'Bang Sandi', 'Prabowo-Sandi', 'Prasa', 'Sandi Uno', 'sandiuno', 'PAS', 'PADI', 'Wowo'],
      slogans: ['adil makmur', 'ganti presiden', '2019 ganti presiden', 'Indonesia menang', 'the power of emak-emak', 'OK OCE', 'OKE OCE', 'ijtima ulama', 'Indonesia adil makmur'],
      hashtags: ['#2019GantiPresiden', '#PrabowoAja', '#ThePowerOfEmakEmak', '#PrabowoSandi', '#2019PrabowoPresiden', '#PrabowoMenang', '#PrabowoSandiMenang', '#IndonesiaAdilMakmur', '#02GantiPresiden', '#AdilMakmurBersamaPrabowoSandi', '#PrabowoPresiden', '#GantiPresiden2019', '#IndonesiaMenang', '#2019GantiRezim', '#GantiRezim'],
      handles: ['@prabowo', '@sandiuno'],
      parties: ['gerindra', 'pan', 'pks', 'demokrat', 'berkarya'], coalitions: ['Koalisi Indonesia Adil Makmur', 'Koalisi Adil Makmur'], volunteers: ['BPN', 'BPN Prabowo-Sandi', 'emak-emak', 'Partai Emak-Emak', 'Pepes', 'Rumah Sandi', 'GNPF', 'PA 212'],
      insults: ['kampret', 'sandiwara', 'sandiwara uno', 'wowo', 'kamprets', 'capres kardus', 'jenderal kardus', 'penculik aktivis', 'tampang boyolali', 'prabohong', 'bowo bohong', 'koalisi bohong', 'oplas', 'hoax ratna', 'tempe setipis atm'],
      ambiguous: ['BPN', 'PAS', 'PADI', 'Sandi', 'emak-emak', 'Pepes', 'adil makmur', 'Wowo', 'wowo', 'oplas', 'sandiwara', 'Indonesia menang', 'ijtima ulama'],
    }),
  ]),
  contest('pilpres-2014', 'Pemilihan Presiden dan Wakil Presiden 2014', 'Nasional', { P1: '2014-05-20', P1b: '2014-06-01', P2: '2014-06-04', P3: '2014-07-06', P4: '2014-07-09', P5: '2014-07-10', end: '2014-10-20' }, [
    ticket(1, 'Prabowo Subianto – Hatta Rajasa', {
      aliases: ['Prabowo-Hatta', 'PraHara', 'Hatta', 'Bang Hatta', 'Prabowo Hatta'],
      slogans: ['Indonesia bangkit', 'Garuda di dadaku Prabowo di hatiku', 'selamatkan Indonesia', 'satu jari Prabowo', 'macan Asia'],
      hashtags: ['#PrabowoHatta', '#PrabowoHatta1', '#SelamatkanIndonesia', '#IndonesiaSatu', '#01Prabowo', '#PilihNo1', '#IndonesiaBangkit'],
      parties: ['gerindra', 'pan', 'golkar', 'ppp', 'pks', 'pbb'], coalitions: ['Koalisi Merah Putih', 'KMP'], insults: ['prahara'],
      ambiguous: ['Hatta', 'KMP', 'Indonesia bangkit', 'selamatkan Indonesia', 'macan Asia', 'prahara'],
    }),
    ticket(2, 'Joko Widodo – Jusuf Kalla', {
      aliases: ['Jokowi-JK', 'JKW-JK', 'JKWJK', 'JK', 'Jusuf Kalla', 'Pak JK', 'Jokowi JK', 'Daeng Ucu'],
      slogans: ['Jokowi-JK adalah kita', 'salam dua jari', 'revolusi mental', 'Indonesia hebat', 'kotak-kotak', 'Jokowi adalah kita'],
      hashtags: ['#SalamDuaJari', '#Salam2Jari', '#JokowiJK', '#JKW4P', '#AkhirnyaMilihJokowi', '#JokowiJKadalahKita', '#IndonesiaHebat', '#RevolusiMental', '#Jokowi9Juli', '#PilihNo2'],
      parties: ['pdip', 'pkb', 'nasdem', 'hanura', 'pkpi'], coalitions: ['Koalisi Indonesia Hebat', 'KIH'], volunteers: ['JASMEV', 'Seknas Jokowi', 'Bara JP', 'Almisbat', 'relawan dua jari'],
      insults: ['capres boneka', 'jokowi cina', 'wie jo koh', 'Herbertus'],
      ambiguous: ['KIH', '#IndonesiaHebat', '#RevolusiMental', 'JK', 'kotak-kotak', 'Indonesia hebat', 'revolusi mental', 'salam dua jari'],
    }),
  ]),
];
