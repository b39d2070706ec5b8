import type { ElectionPack } from '../pack.ts';
import { contest, ticket } from '../ticket.ts';

/** Earlier local contests still argued about in posts, from public knowledge of their tickets. Their phases are over. */
export const earlier: readonly ElectionPack[] = [
  contest('pilgub-dki-2017', 'Pemilihan Gubernur DKI Jakarta 2017', 'DKI Jakarta', {}, [
    ticket(1, 'Agus Harimurti Yudhoyono – Sylviana Murni', { aliases: ['AHY', 'Mas Agus', 'Mpok Sylvi', 'Agus-Sylvi', 'Sylvi'], slogans: ['Jakarta untuk Rakyat'], hashtags: ['#JakartaUntukRakyat', '#AgusSylvi'] }),
    ticket(2, 'Basuki Tjahaja Purnama – Djarot Saiful Hidayat', { aliases: ['Ahok', 'Basuki', 'BTP', 'Djarot', 'Ahok-Djarot', 'Basuki-Djarot', 'Koh Ahok', 'Pak Basuki', 'badja'], slogans: ['kotak-kotak', 'Jakarta Punya Semua'], hashtags: ['#AhokDjarot', '#SalamDuaJari', '#AhokLagi', '#TemanAhok', '#BersihTransparanProfesional', '#GueAhok'], ambiguous: ['kotak-kotak', '#SalamDuaJari'] }),
    ticket(3, 'Anies Baswedan – Sandiaga Uno', { aliases: ['Anies-Sandi', 'Sandi', 'Bang Sandi'], slogans: ['maju kotanya bahagia warganya', 'Oke Oce'], hashtags: ['#AniesSandi', '#OkeOce', '#SalamBersama', '#CoblosPecinya'] }),
  ]),
  contest('pilgub-dki-2012', 'Pemilihan Gubernur DKI Jakarta 2012', 'DKI Jakarta', {}, [
    ticket(1, 'Fauzi Bowo – Nachrowi Ramli', { aliases: ['Foke', 'Foke-Nara', 'Bang Foke', 'Bang Nara', 'Nara'] }),
    ticket(2, 'Hendardji Soepandji – Ahmad Riza Patria', { aliases: ['Hendardji', 'Hendardji-Riza'] }),
    ticket(3, 'Joko Widodo – Basuki Tjahaja Purnama', { aliases: ['Jokowi-Ahok', 'Jokowi-Basuki', 'Ahok'], slogans: ['Jakarta Baru'], hashtags: ['#JokowiBasuki', '#JakartaBaru'] }),
    ticket(4, 'Hidayat Nur Wahid – Didik J. Rachbini', { aliases: ['Hidayat-Didik', 'HNW'], slogans: ['ayo beresin Jakarta'] }),
    ticket(5, 'Faisal Basri – Biem Benyamin', { aliases: ['Faisal-Biem', 'Biem'] }),
    ticket(6, 'Alex Noerdin – Nono Sampono', { aliases: ['Alex-Nono', 'Alex Noerdin'] }),
  ]),
  contest('pilgub-jabar-2018', 'Pemilihan Gubernur Jawa Barat 2018', 'Jawa Barat', {}, [
    ticket(1, 'Ridwan Kamil – Uu Ruzhanul Ulum', { aliases: ['RINDU', 'Kang Emil', 'RK', 'Kang Uu', 'Ridwan Kamil-Uu'], slogans: ['Jabar Juara'], hashtags: ['#RINDU', '#JabarJuara'] }),
    ticket(2, 'TB Hasanuddin – Anton Charliyan', { aliases: ['HASANAH', 'Kang Hasan', 'Kang Hasan-Kang Anton'], hashtags: ['#JabarSeubeuh'] }),
    ticket(3, 'Sudrajat – Ahmad Syaikhu', { aliases: ['ASYIK', 'Syaikhu', 'Sudrajat-Syaikhu', 'Asyik'], slogans: ['Jabar Asyik'], hashtags: ['#2018AsyikMenang2019GantiPresiden'] }),
    ticket(4, 'Deddy Mizwar – Dedi Mulyadi', { aliases: ['2DM', 'Duo DM', 'Demiz', 'Deddy-Dedi', 'Deddy Mizwar-Dedi Mulyadi'], slogans: ['Jabar kahiji'] }),
  ]),
  contest('pilgub-jateng-2018', 'Pemilihan Gubernur Jawa Tengah 2018', 'Jawa Tengah', {}, [
    ticket(1, 'Ganjar Pranowo – Taj Yasin', { aliases: ['Ganjar-Yasin', 'Gus Yasin', 'Ganjar Yasin'], slogans: ['mboten korupsi mboten ngapusi', 'Jateng Gayeng'], hashtags: ['#JatengGayeng'] }),
    ticket(2, 'Sudirman Said – Ida Fauziyah', { aliases: ['Dirman-Ida', 'Sudirman-Ida', 'Pak Dirman', 'Sudirman Ida'], slogans: ['mbangun Jateng'], hashtags: ['#SudirmanIda'] }),
  ]),
  contest('pilgub-jatim-2018', 'Pemilihan Gubernur Jawa Timur 2018', 'Jawa Timur', {}, [
    ticket(1, 'Khofifah Indar Parawansa – Emil Dardak', { aliases: ['Khofifah', 'Khofifah-Emil', 'Emil Dardak'], slogans: ['wis wayahe'], hashtags: ['#WisWayahe'], ambiguous: ['wis wayahe'] }),
    ticket(2, 'Saifullah Yusuf – Puti Guntur Soekarno', { aliases: ['Gus Ipul', 'Gus Ipul-Mbak Puti', 'Puti', 'Mbak Puti', 'Gus Ipul-Puti'], slogans: ['kabeh sedulur kabeh makmur'], hashtags: ['#KabehSedulur'] }),
  ]),
  contest('pilgub-sumut-2018', 'Pemilihan Gubernur Sumatera Utara 2018', 'Sumatera Utara', {}, [
    ticket(1, 'Edy Rahmayadi – Musa Rajekshah', { aliases: ['ERAMAS', 'Ijeck', 'Edy-Ijeck', 'Bang Ijeck'], slogans: ['Sumut Bermartabat'], hashtags: ['#ERAMAS'] }),
    ticket(2, 'Djarot Saiful Hidayat – Sihar Sitorus', { aliases: ['DJOSS', 'Djarot-Sihar', 'Djarot', 'Sihar'], slogans: ['semua urusan mudah dan transparan'], hashtags: ['#DJOSS'] }),
  ]),
  contest('pilgub-sulsel-2018', 'Pemilihan Gubernur Sulawesi Selatan 2018', 'Sulawesi Selatan', {}, [
    ticket(1, 'Nurdin Halid – Aziz Qahhar Mudzakkar', { aliases: ['NH-Aziz', 'NH', 'Nurdin Halid-Aziz'] }),
    ticket(2, "Agus Arifin Nu'mang – Tanribali Lamo", { aliases: ['Agus-TBL', 'AAN-TBL', 'Agus-Tanribali'] }),
    ticket(3, 'Nurdin Abdullah – Andi Sudirman Sulaiman', { aliases: ['Prof Andalan', 'NA-ASS', 'Prof NA', 'Nurdin Abdullah-Sudirman', 'NA'], hashtags: ['#ProfAndalan'] }),
    ticket(4, 'Ichsan Yasin Limpo – Andi Mudzakkar', { aliases: ['IYL-Cakka', 'IYL', 'Cakka', 'Punggawa'], hashtags: ['#IYLCakka'] }),
  ]),
  contest('pilgub-banten-2017', 'Pemilihan Gubernur Banten 2017', 'Banten', {}, [
    ticket(1, 'Wahidin Halim – Andika Hazrumy', { aliases: ['WH-Andika', 'WH', 'Wahidin-Andika', 'Wahidin'] }),
    ticket(2, 'Rano Karno – Embay Mulya Syarief', { aliases: ['Rano-Embay', 'Bang Doel', 'Si Doel', 'Embay'] }),
  ]),
  contest('pilgub-bali-2018', 'Pemilihan Gubernur Bali 2018', 'Bali', {}, [
    ticket(1, 'Wayan Koster – Tjokorda Oka Artha Ardhana Sukawati', { aliases: ['Koster-Ace', 'KBS-Ace', 'KBS', 'Cok Ace', 'Koster'], slogans: ['Nangun Sat Kerthi Loka Bali'] }),
    ticket(2, 'Ida Bagus Rai Dharmawijaya Mantra – Ketut Sudikerta', { aliases: ['Mantra-Kerta', 'Rai Mantra', 'Sudikerta'] }),
  ]),
  contest('pilgub-ntb-2018', 'Pemilihan Gubernur Nusa Tenggara Barat 2018', 'Nusa Tenggara Barat', {}, [
    ticket(1, 'Suhaili – Muhammad Amin', { aliases: ['Suhaili-Amin'] }),
    ticket(2, 'Ahyar Abduh – Mori Hanafi', { aliases: ['Ahyar-Mori'] }),
    ticket(3, 'Zulkieflimansyah – Sitti Rohmi Djalilah', { aliases: ['Zul-Rohmi', 'Bang Zul', 'Doktor Zul'], slogans: ['NTB Gemilang'] }),
    ticket(4, 'Ali Bin Dachlan – Gede Sakti', { aliases: ['Ali BD', 'Ali-Sakti', 'Ali BD-Gede Sakti'] }),
  ]),
  contest('pilgub-kaltim-2018', 'Pemilihan Gubernur Kalimantan Timur 2018', 'Kalimantan Timur', {}, [
    ticket(1, 'Andi Sofyan Hasdam – Rizal Effendi', { aliases: ['Sofyan-Rizal', 'Hasdam'] }),
    ticket(2, 'Syaharie Jaang – Awang Ferdian Hidayat', { aliases: ['Jaang-Ferdi', 'Jaang', 'Awang Ferdian'] }),
    ticket(3, 'Isran Noor – Hadi Mulyadi', { aliases: ['Isran-Hadi', 'Isran'] }),
    ticket(4, 'Rusmadi – Safaruddin', { aliases: ['Rusmadi-Safaruddin'] }),
  ]),
  contest('pilgub-papua-2018', 'Pemilihan Gubernur Papua 2018', 'Papua', {}, [
    ticket(1, 'Lukas Enembe – Klemen Tinal', { aliases: ['LUKMEN', 'Lukas-Klemen', 'Enembe'] }),
    ticket(2, 'John Wempi Wetipo – Habel Melkias Suwae', { aliases: ['JOSUA', 'JWW-HMS', 'Wetipo', 'Josua'] }),
  ]),
  contest('pilgub-kalsel-2020', 'Pemilihan Gubernur Kalimantan Selatan 2020', 'Kalimantan Selatan', {}, [
    ticket(1, 'Sahbirin Noor – Muhidin', { aliases: ['Paman Birin', 'BirinMU', 'Birin-Muhidin', 'Sahbirin'], slogans: ['bergerak'], ambiguous: ['bergerak'] }),
    ticket(2, 'Denny Indrayana – Difriadi Darjat', { aliases: ['Denny-Difri', 'H2D', 'Haji Denny', 'Denny Indrayana-Difriadi'] }),
  ]),
  contest('pilgub-sumbar-2020', 'Pemilihan Gubernur Sumatera Barat 2020', 'Sumatera Barat', {}, [
    ticket(1, 'Mulyadi – Ali Mukhni', { aliases: ['Mulyadi-Ali Mukhni', 'Mualim'] }),
    ticket(2, 'Nasrul Abit – Indra Catri', { aliases: ['NA-IC', 'Nasrul-Indra'] }),
    ticket(3, 'Fakhrizal – Genius Umar', { aliases: ['Fakhrizal-Genius'] }),
    ticket(4, 'Mahyeldi – Audy Joinaldy', { aliases: ['Mahyeldi-Audy', 'Buya Mahyeldi'] }),
  ]),
  contest('pilgub-sulut-2020', 'Pemilihan Gubernur Sulawesi Utara 2020', 'Sulawesi Utara', {}, [
    ticket(1, 'Christiany Eugenia Paruntu – Sehan Salim Landjar', { aliases: ['CEP', 'CEP-Sehan', 'CEP-SSL', 'Paruntu'] }),
    ticket(2, 'Vonnie Anneke Panambunan – Hendry Runtuwene', { aliases: ['VAP', 'VAP-HR'] }),
    ticket(3, 'Olly Dondokambey – Steven Kandouw', { aliases: ['OD-SK', 'Olly-Steven', 'Olly'] }),
  ]),
  contest('pilwali-solo-2020', 'Pemilihan Wali Kota Surakarta 2020', 'Kota Surakarta', {}, [
    ticket(1, 'Gibran Rakabuming Raka – Teguh Prakosa', { aliases: ['Gibran', 'Gibran-Teguh', 'Mas Wali'] }),
    ticket(2, 'Bagyo Wahyono – FX Supardjo', { aliases: ['Bajo', 'Bagyo-Supardjo'] }),
  ]),
  contest('pilwali-medan-2020', 'Pemilihan Wali Kota Medan 2020', 'Kota Medan', {}, [
    ticket(1, 'Akhyar Nasution – Salman Alfarisi', { aliases: ['AMAN', 'Akhyar-Salman', 'Akhyar'] }),
    ticket(2, 'Bobby Nasution – Aulia Rachman', { aliases: ['Bobby-Aulia', 'Bobby'], slogans: ['kolaborasi Medan Berkah'] }),
  ]),
  contest('pilwali-surabaya-2020', 'Pemilihan Wali Kota Surabaya 2020', 'Kota Surabaya', {}, [
    ticket(1, 'Eri Cahyadi – Armuji', { aliases: ['Eri-Armuji', 'Cak Ji', 'Mas Eri'], slogans: ['meneruskan kebaikan'], ambiguous: ['meneruskan kebaikan'] }),
    ticket(2, 'Machfud Arifin – Mujiaman', { aliases: ['MA-Mujiaman', 'MAJU', 'Machfud-Mujiaman', 'Pak MA'] }),
  ]),
  contest('pilwali-tangsel-2020', 'Pemilihan Wali Kota Tangerang Selatan 2020', 'Kota Tangerang Selatan', {}, [
    ticket(1, 'Muhamad – Rahayu Saraswati', { aliases: ['Muhamad-Saras', 'Saras', 'Rahayu Saraswati Djojohadikusumo'] }),
    ticket(2, 'Siti Nur Azizah – Ruhamaben', { aliases: ['Azizah-Ruhama', 'Nur Azizah'] }),
    ticket(3, 'Benyamin Davnie – Pilar Saga Ichsan', { aliases: ['Benyamin-Pilar', 'Bang Ben', 'Pilar', 'Davnie'] }),
  ]),
  contest('pilwali-makassar-2020', 'Pemilihan Wali Kota Makassar 2020', 'Kota Makassar', {}, [
    ticket(1, 'Danny Pomanto – Fatmawati Rusdi', { aliases: ['ADAMA', 'Danny-Fatma', 'Danny'] }),
    ticket(2, 'Munafri Arifuddin – Abdul Rahman Bando', { aliases: ['Appi', 'Appi-Rahman', 'Munafri'] }),
    ticket(3, 'Syamsu Rizal – Fadli Ananda', { aliases: ['Dilan', 'Deng Ical'] }),
    ticket(4, 'Irman Yasin Limpo – Andi Zunnun', { aliases: ['IMUN', 'None'] }),
  ]),
  contest('pilwali-makassar-2018', 'Pemilihan Wali Kota Makassar 2018', 'Kota Makassar', {}, [
    ticket(undefined, 'Munafri Arifuddin – Rachmatika Dewi', { aliases: ['Appi-Cicu', 'Appi', 'Munafri'] }),
  ]),
  contest('pilwali-makassar-2024', 'Pemilihan Wali Kota Makassar 2024', 'Kota Makassar', {}, [
    ticket(1, 'Munafri Arifuddin – Aliyah Mustika', { aliases: ['MULIA', 'Appi-Aliyah', 'Appi'] }),
    ticket(2, 'Andi Seto Asapa – Rezki Mulfiati', { aliases: ['SEHATI', 'Seto-Rezki', 'Seto-Kiki'] }),
    ticket(3, 'Indira Jusuf Ismail – Ilham Ari Fauzi', { aliases: ['INIMI', 'Indira-Ilham'] }),
    ticket(4, 'Amri Arsyid – Rahman Bando', { aliases: ['AMAN', 'Amri-Rahman'] }),
  ]),
];
