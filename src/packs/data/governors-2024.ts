import type { ElectionPack } from '../pack.ts';
import { contest, ticket } from '../ticket.ts';

const PHASES = { P1: '2024-08-27', P1b: '2024-09-22', P2: '2024-09-25', P3: '2024-11-24', P4: '2024-11-27', P5: '2024-11-28', end: '2025-02-20' };

/** Every governor ticket of 27 November 2024 by draw number (provincial draw reports of 23–24 September 2024). */
export const governors2024: readonly ElectionPack[] = [
  contest('pilgub-aceh-2024', 'Pemilihan Gubernur dan Wakil Gubernur Aceh 2024', 'Aceh', PHASES, [
    ticket(1, 'Bustami Hamzah – M. Fadhil Rahmi', { aliases: ['Om Bus', 'Bustami-Fadhil', 'Bustami', 'Syech Fadhil'] }),
    ticket(2, 'Muzakir Manaf – Fadhlullah', { aliases: ['Mualem', 'Dek Fadh', 'Mualem-Dek Fadh', 'Muzakir Manaf-Fadhlullah'] }),
  ]),
  contest('pilgub-sumut-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sumatera Utara 2024', 'Sumatera Utara', PHASES, [
    ticket(1, 'Bobby Nasution – Surya', { aliases: ['Bobby', 'Bobby-Surya', 'Bobby Afif Nasution', 'menantu Jokowi', 'Bobi Nasution'], slogans: ['Kolaborasi Sumut Berkah'], hashtags: ['#BobbySurya', '#KolaborasiSumutBerkah'] }),
    ticket(2, 'Edy Rahmayadi – Hasan Basri Sagala', { aliases: ['Edy-Hasan', 'Pak Edy', 'Edi Rahmayadi', 'Hasan Basri'], slogans: ['Sumut Bermartabat'], hashtags: ['#EdyHasan'] }),
  ]),
  contest('pilgub-sumbar-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sumatera Barat 2024', 'Sumatera Barat', PHASES, [
    ticket(1, 'Mahyeldi – Vasko Ruseimy', { aliases: ['Buya Mahyeldi', 'Mahyeldi-Vasko', 'Vasko'], slogans: ['gerak cepat untuk Sumbar'], hashtags: ['#MahyeldiVasko'] }),
    ticket(2, 'Epyardi Asda – Ekos Albar', { aliases: ['Epyardi', 'Epyardi-Ekos', 'Ekos'] }),
  ]),
  contest('pilgub-riau-2024', 'Pemilihan Gubernur dan Wakil Gubernur Riau 2024', 'Riau', PHASES, [
    ticket(1, 'Abdul Wahid – SF Hariyanto', { aliases: ['BERMARWAH', 'Abdul Wahid-SF Hariyanto', 'Wahid-Hariyanto'] }),
    ticket(2, 'M. Nasir – M. Wardan', { aliases: ['NAWAITU', 'Nasir-Wardan'] }),
    ticket(3, 'Syamsuar – Mawardi M. Saleh', { aliases: ['SUWAI', 'Syamsuar-Mawardi'] }),
  ]),
  contest('pilgub-kepri-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kepulauan Riau 2024', 'Kepulauan Riau', PHASES, [
    ticket(1, 'Ansar Ahmad – Nyanyang Haris Pratamura', { aliases: ['Ansar-Nyanyang', 'Nyanyang'] }),
    ticket(2, 'Muhammad Rudi – Aunur Rofiq', { aliases: ['Rudi-Rafiq', 'Rudi-Rofiq'] }),
  ]),
  contest('pilgub-jambi-2024', 'Pemilihan Gubernur dan Wakil Gubernur Jambi 2024', 'Jambi', PHASES, [
    ticket(1, 'Romi Hariyanto – Sudirman', { aliases: ['Romi-Sudirman'] }),
    ticket(2, 'Al Haris – Abdullah Sani', { aliases: ['Haris-Sani', 'Al Haris-Sani', 'Wo Haris'], slogans: ['Jambi Mantap'] }),
  ]),
  contest('pilgub-sumsel-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sumatera Selatan 2024', 'Sumatera Selatan', PHASES, [
    ticket(1, 'Herman Deru – Cik Ujang', { aliases: ['HDCU', 'HD', 'Deru', 'HD-CU', 'Herman Deru-Cik Ujang'], slogans: ['Sumsel Maju Terus'], hashtags: ['#HDCU'] }),
    ticket(2, 'Eddy Santana Putra – Riezky Aprilia', { aliases: ['ERA', 'Eddy-Riezky', 'Riezky'] }),
    ticket(3, 'Mawardi Yahya – Anita Noeringhati', { aliases: ['Matahati', 'Mawardi-Anita', 'MY'] }),
  ]),
  contest('pilgub-bengkulu-2024', 'Pemilihan Gubernur dan Wakil Gubernur Bengkulu 2024', 'Bengkulu', PHASES, [
    ticket(1, 'Helmi Hasan – Mian', { aliases: ['Helmi-Mian', 'Bang Helmi'], slogans: ['bantu rakyat'], ambiguous: ['bantu rakyat'] }),
    ticket(2, 'Rohidin Mersyah – Meriani', { aliases: ['Rohidin', 'Rohidin-Meriani', 'Romer'] }),
  ]),
  contest('pilgub-lampung-2024', 'Pemilihan Gubernur dan Wakil Gubernur Lampung 2024', 'Lampung', PHASES, [
    ticket(1, 'Arinal Djunaidi – Sutono', { aliases: ['Arinal', 'Arinal-Sutono', 'Ardjuno'] }),
    ticket(2, 'Rahmat Mirzani Djausal – Jihan Nurlela', { aliases: ['Mirza', 'Mirza-Jihan', 'Yai Mim', 'Iyay Mirza', 'RMD'], slogans: ['Lampung Maju'], hashtags: ['#MirzaJihan'] }),
  ]),
  contest('pilgub-babel-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kepulauan Bangka Belitung 2024', 'Kepulauan Bangka Belitung', PHASES, [
    ticket(1, 'Erzaldi Rosman – Yuri Kemal Fadlullah', { aliases: ['Beramal', 'Erzaldi', 'Erzaldi-Yuri'] }),
    ticket(2, 'Hidayat Arsani – Hellyana', { aliases: ['Berdaya', 'Hidayat-Hellyana', 'Panglima Dayat'] }),
  ]),
  contest('pilgub-jakarta-2024', 'Pemilihan Gubernur dan Wakil Gubernur DKI Jakarta 2024', 'DKI Jakarta', PHASES, [
    ticket(1, 'Ridwan Kamil – Suswono', { aliases: ['RIDO', 'RK', 'Kang Emil', 'Emil', 'RK-Suswono', 'Ridwan Kamil-Suswono'], slogans: ['Jakarta Baru Jakarta Maju'], hashtags: ['#RIDO', '#JakartaBaru', '#JakartaBaruJakartaMaju', '#RK1'] }),
    ticket(2, 'Dharma Pongrekun – Kun Wardana', { aliases: ['Dharma-Kun', 'Pongrekun', 'Dharma Pongrekun-Kun Wardana'], slogans: ['Jakartaku Aman', 'Jakarta Aman'], hashtags: ['#DharmaKun'], ambiguous: ['Jakarta Aman'] }),
    ticket(3, 'Pramono Anung – Rano Karno', { aliases: ['Mas Pram', 'Bang Doel', 'Si Doel', 'Pramono', 'Pram-Rano', 'Pram-Doel', 'Pramono-Rano', 'Mas Pram-Bang Doel', 'Pram'], slogans: ['Jakarta Menyala'], hashtags: ['#JakartaMenyala', '#PramonoRano', '#PramDoel', '#MasPramBangDoel'] }),
  ]),
  contest('pilgub-banten-2024', 'Pemilihan Gubernur dan Wakil Gubernur Banten 2024', 'Banten', PHASES, [
    ticket(1, 'Airin Rachmi Diany – Ade Sumardi', { aliases: ['Airin', 'Airin-Ade', 'Bu Airin'], slogans: ['Banten Maju Bersama'], hashtags: ['#AirinAde'] }),
    ticket(2, 'Andra Soni – Dimyati Natakusumah', { aliases: ['Andra-Dimyati', 'Andra', 'Dimyati'], slogans: ['Banten Maju Adil Merata Tidak Korupsi', 'tidak korupsi'], hashtags: ['#AndraDimyati'], ambiguous: ['tidak korupsi'] }),
  ]),
  contest('pilgub-jabar-2024', 'Pemilihan Gubernur dan Wakil Gubernur Jawa Barat 2024', 'Jawa Barat', PHASES, [
    ticket(1, 'Acep Adang Ruhiat – Gitalis Dwi Natarina', { aliases: ['Acep-Gita', 'Gita KDI', 'Acep Adang', 'Gitalis'], hashtags: ['#AcepGita'] }),
    ticket(2, 'Jeje Wiradinata – Ronal Surapradja', { aliases: ['Jeje-Ronal', 'Jeje', 'Ronal', 'Jeje Ronal'], hashtags: ['#JejeRonal'] }),
    ticket(3, 'Ahmad Syaikhu – Ilham Habibie', { aliases: ['ASIH', 'Syaikhu', 'Syaikhu-Ilham', 'Ilham Habibie', 'Kang Syaikhu'], slogans: ['Jabar ASIH'], hashtags: ['#ASIH', '#JabarASIH'] }),
    ticket(4, 'Dedi Mulyadi – Erwan Setiawan', { aliases: ['KDM', 'Kang Dedi', 'Kang Dedi Mulyadi', 'Dedi-Erwan', 'Demul', 'Kang Dedi-Erwan'], slogans: ['Jabar Istimewa', 'lembur diurus kota ditata'], hashtags: ['#JabarIstimewa', '#DediErwan', '#KDM'] }),
  ]),
  contest('pilgub-jateng-2024', 'Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah 2024', 'Jawa Tengah', PHASES, [
    ticket(1, 'Andika Perkasa – Hendrar Prihadi', { aliases: ['Andika-Hendi', 'Hendi', 'Andika', 'Mas Hendi', 'Mas Dika', 'Jenderal Andika'], hashtags: ['#AndikaHendi'] }),
    ticket(2, 'Ahmad Luthfi – Taj Yasin', { aliases: ['Luthfi-Yasin', 'Gus Yasin', 'Luthfi', 'Pak Luthfi', 'Lutfi', 'Luthfi-Gus Yasin', 'Taj Yasin Maimoen'], slogans: ['ngopeni nglakoni', 'ngopeni nglakoni Jateng'], hashtags: ['#LuthfiYasin', '#NgopeniNglakoni'] }),
  ]),
  contest('pilgub-jatim-2024', 'Pemilihan Gubernur dan Wakil Gubernur Jawa Timur 2024', 'Jawa Timur', PHASES, [
    ticket(1, 'Luluk Nur Hamidah – Lukmanul Khakim', { aliases: ['Luluk', 'Luluk-Lukman', 'Luluk Lukman', 'Luman'], slogans: ['Jatim Harus Lebih Baik', 'resik makmur'], hashtags: ['#LulukLukman'] }),
    ticket(2, 'Khofifah Indar Parawansa – Emil Dardak', { aliases: ['Khofifah', 'Bu Khofifah', 'Emil Dardak', 'Emil Elestianto Dardak', 'Khofifah-Emil', 'Khofipah', 'Bunda Khofifah', 'Mas Emil'], slogans: ['Jatim Maju', 'Jawa Timur Maju', 'Jatim gerbang baru Nusantara'], hashtags: ['#KhofifahEmil', '#KhofifahEmil02', '#JatimMaju', '#KhofifahEmilDardak', '#KhofifahLagi', '#JawaTimurMaju', '#JatimCettar'], handles: ['@khofifahemil02', '@khofifahIP', '@emildardak'] }),
    ticket(3, 'Tri Rismaharini – Zahrul Azhar Asumta', { aliases: ['Risma', 'Bu Risma', 'Gus Hans', 'Risma-Gus Hans', 'Risma-Hans', 'Rismaharini'], slogans: ['Resik-resik Jawa Timur', 'Jatim Resik'], hashtags: ['#RismaGusHans', '#RismaGusHans03', '#ResikResikJatim'] }),
  ]),
  contest('pilgub-bali-2024', 'Pemilihan Gubernur dan Wakil Gubernur Bali 2024', 'Bali', PHASES, [
    ticket(1, 'Made Muliawan Arya – Putu Agus Suradnyana', { aliases: ['Mulia-PAS', 'De Gadjah', 'Mulia PAS', 'Muliawan Arya'], slogans: ['Bali Harum'], hashtags: ['#MuliaPAS'] }),
    ticket(2, 'Wayan Koster – Nyoman Giri Prasta', { aliases: ['Koster-Giri', 'Koster', 'Giri Prasta', 'Pak Koster', 'Koster Giri'], slogans: ['Nangun Sat Kerthi Loka Bali', 'Bali Era Baru'], hashtags: ['#KosterGiri'] }),
  ]),
  contest('pilgub-ntb-2024', 'Pemilihan Gubernur dan Wakil Gubernur Nusa Tenggara Barat 2024', 'Nusa Tenggara Barat', PHASES, [
    ticket(1, 'Sitti Rohmi Djalilah – Musyafirin', { aliases: ['Rohmi-Firin', 'Rohmi', 'Firin', 'Umi Rohmi'], hashtags: ['#RohmiFirin'] }),
    ticket(2, 'Zulkieflimansyah – Suhaili', { aliases: ['Zul-Uhel', 'Bang Zul', 'Uhel', 'Doktor Zul', 'Abah Uhel'], slogans: ['NTB Gemilang'], hashtags: ['#ZulUhel'] }),
    ticket(3, 'Lalu Muhamad Iqbal – Indah Dhamayanti', { aliases: ['Iqbal-Dinda', 'Dinda', 'Miq Iqbal', 'Umi Dinda'], slogans: ['NTB Makmur Mendunia'], hashtags: ['#IqbalDinda'] }),
  ]),
  contest('pilgub-ntt-2024', 'Pemilihan Gubernur dan Wakil Gubernur Nusa Tenggara Timur 2024', 'Nusa Tenggara Timur', PHASES, [
    ticket(1, 'Ansy Lema – Jane Natalia Suryanto', { aliases: ['Ansy-Jane', 'Yohanis Fransiskus Lema', 'Ansy'], slogans: ['Manyala Kaka', 'NTT Manyala'], hashtags: ['#ManyalaKaka'] }),
    ticket(2, 'Melki Laka Lena – Johni Asadoma', { aliases: ['Melki-Johni', 'Melki', 'Emanuel Melkiades Laka Lena', 'Asadoma'], slogans: ['Ayo Bangun NTT'], hashtags: ['#MelkiJohni', '#AyoBangunNTT'] }),
    ticket(3, 'Simon Petrus Kamlasi – Adrianus Garu', { aliases: ['SPK-Andre', 'SPK', 'SIAGA'], hashtags: ['#SIAGA'] }),
  ]),
  contest('pilgub-kalbar-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kalimantan Barat 2024', 'Kalimantan Barat', PHASES, [
    ticket(1, 'Sutarmidji – Didi Haryono', { aliases: ['Midji', 'Midji-Didi', 'Bang Midji'] }),
    ticket(2, 'Ria Norsan – Krisantus Kurniawan', { aliases: ['Norsan-Krisantus', 'Norsan', 'Krisantus'] }),
    ticket(3, 'Muda Mahendrawan – Jakius Sinyor', { aliases: ['Muda-Jakius', 'Mahendrawan'] }),
  ]),
  contest('pilgub-kalteng-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kalimantan Tengah 2024', 'Kalimantan Tengah', PHASES, [
    ticket(1, 'Willy M. Yoseph – Habib Ismail', { aliases: ['Willy-Habib', 'Willy Yoseph'] }),
    ticket(2, 'Nadalsyah – Supian Hadi', { aliases: ['Koyem', 'Koyem-SHD', 'Nadalsyah-Supian'] }),
    ticket(3, 'Agustiar Sabran – Edy Pratowo', { aliases: ['Agustiar', 'Agustiar-Edy', 'Huma Betang'] }),
    ticket(4, 'Abdul Razak – Sri Suwanto', { aliases: ['Razak-Sri'] }),
  ]),
  contest('pilgub-kalsel-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kalimantan Selatan 2024', 'Kalimantan Selatan', PHASES, [
    ticket(1, 'Muhidin – Hasnuryadi Sulaiman', { aliases: ['Muhidin-Hasnur', 'Haji Muhidin', 'Hasnur', 'Muhidin-Hasnuryadi'], slogans: ['bekerja bersama merangkul semua'] }),
    ticket(2, 'Raudatul Jannah – Rozanie', { aliases: ['Acil Odah', 'Acil Odah-Rozanie', 'Odah', 'Acil Odah-Rozani'] }),
  ]),
  contest('pilgub-kaltim-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kalimantan Timur 2024', 'Kalimantan Timur', PHASES, [
    ticket(1, 'Isran Noor – Hadi Mulyadi', { aliases: ['Isran', 'Isran-Hadi', 'Pak Isran'], slogans: ['berani untuk Kaltim berdaulat'] }),
    ticket(2, "Rudy Mas'ud – Seno Aji", { aliases: ['Rudy-Seno', 'Harum', 'Rudy Masud', 'Harum-Seno', 'Seno'], slogans: ['gratispol', 'jospol'], hashtags: ['#Gratispol', '#RudySeno'] }),
  ]),
  contest('pilgub-kaltara-2024', 'Pemilihan Gubernur dan Wakil Gubernur Kalimantan Utara 2024', 'Kalimantan Utara', PHASES, [
    ticket(1, 'Sulaiman – Adri Patton', { aliases: ['SULTON', 'Sulaiman-Adri'] }),
    ticket(2, 'Zainal A. Paliwang – Ingkong Ala', { aliases: ['ZIAP', 'Zainal-Ingkong', 'Paliwang'] }),
    ticket(3, 'Yansen TP – Suratno', { aliases: ['YESS', 'Yansen'], ambiguous: ['YESS'] }),
  ]),
  contest('pilgub-sulut-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sulawesi Utara 2024', 'Sulawesi Utara', PHASES, [
    ticket(1, 'Yulius Selvanus – Victor Mailangkay', { aliases: ['YSK-VM', 'YSK', 'Yulius-Victor', 'Selvanus'] }),
    ticket(2, 'Elly Lasut – Hanny Joost Pajouw', { aliases: ['E2L-HJP', 'E2L', 'HJP', 'Lasut'] }),
    ticket(3, 'Steven Kandouw – Denny Tuejeh', { aliases: ['SK-DT', 'Kandouw', 'Steven-Denny'] }),
  ]),
  contest('pilgub-gorontalo-2024', 'Pemilihan Gubernur dan Wakil Gubernur Gorontalo 2024', 'Gorontalo', PHASES, [
    ticket(1, 'Tonny Uloli – Marten Taha', { aliases: ['Tonny-Marten', 'Uloli'] }),
    ticket(2, 'Nelson Pomalingo – Kris Wartabone', { aliases: ['Nelson-Kris', 'Pomalingo'] }),
    ticket(3, 'Hamzah Isa – Abdurrahman Bahmid', { aliases: ['Hamzah-Abdurrahman', 'Bahmid'] }),
    ticket(4, 'Gusnar Ismail – Idah Syahidah', { aliases: ['Gusnar-Idah', 'Gusnar'] }),
  ]),
  contest('pilgub-sulteng-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sulawesi Tengah 2024', 'Sulawesi Tengah', PHASES, [
    ticket(1, 'Ahmad Ali – Abdul Karim Aljufri', { aliases: ['Beramal', 'Ahmad Ali-AKA', 'Ali-Karim', 'AA-AKA'] }),
    ticket(2, 'Anwar Hafid – Reny Lamadjido', { aliases: ['Berani', 'Anwar-Reny', 'Anwar Hafid-Reny'], slogans: ['Sulteng Nambaso'] }),
    ticket(3, 'Rusdy Mastura – Sulaiman Agusto Hambuako', { aliases: ['Cudy-SAH', 'Cudy', 'Rusdy-Agusto', 'Kak Cudi'], slogans: ['Sangganipa'] }),
  ]),
  contest('pilgub-sulbar-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sulawesi Barat 2024', 'Sulawesi Barat', PHASES, [
    ticket(1, 'Andi Ibrahim Masdar – Asnuddin Sokong', { aliases: ['AIM-PAS', 'AIM'] }),
    ticket(2, 'Ali Baal Masdar – Arwan Aras', { aliases: ['ABM-Arwan', 'ABM'] }),
    ticket(3, 'Suhardi Duka – Salim S. Mengga', { aliases: ['SDK-JSM', 'SDK', 'JSM'], slogans: ['Sulbar maju dan sejahtera'] }),
    ticket(4, 'Husain Syam – Enny Anggraeni Anwar', { aliases: ['PHS-Enny', 'PHS'] }),
  ]),
  contest('pilgub-sulsel-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sulawesi Selatan 2024', 'Sulawesi Selatan', PHASES, [
    ticket(1, 'Danny Pomanto – Azhar Arsyad', { aliases: ['DIA', 'Danny-Azhar', 'Danny', 'DP'], slogans: ['Sulsel Global Food Hub'], hashtags: ['#DIA'] }),
    ticket(2, 'Andi Sudirman Sulaiman – Fatmawati Rusdi', { aliases: ['Andalan Hati', 'ASS', 'Andi Sudirman-Fatma', 'Andalan', 'Sudirman-Fatma'], slogans: ['Sulsel Maju dan Berkarakter'], hashtags: ['#AndalanHati'] }),
  ]),
  contest('pilgub-sultra-2024', 'Pemilihan Gubernur dan Wakil Gubernur Sulawesi Tenggara 2024', 'Sulawesi Tenggara', PHASES, [
    ticket(1, 'Ruksamin – LM Sjafei Kahar', { aliases: ['Ruksamin-Sjafei', 'Bang Ruks', 'Berkah'] }),
    ticket(2, 'Andi Sumangerukka – Hugua', { aliases: ['ASR', 'ASR-Hugua', 'Sumangerukka'] }),
    ticket(3, 'Lukman Abunawas – La Ode Ida', { aliases: ['LA-Ida', 'Lukman-La Ode Ida', 'Abunawas'] }),
    ticket(4, 'Tina Nur Alam – LM Ihsan Taufik Ridwan', { aliases: ['Tina-Ihsan', 'Tina Nur Alam-Ihsan'] }),
  ]),
  contest('pilgub-maluku-2024', 'Pemilihan Gubernur dan Wakil Gubernur Maluku 2024', 'Maluku', PHASES, [
    ticket(1, 'Jeffry Rahawarin – Abdul Mukti Keliobas', { aliases: ['JAR-AMK', 'JAR', 'Rahawarin'], slogans: ['Beta Janji Beta Jaga'] }),
    ticket(2, 'Murad Ismail – Michael Wattimena', { aliases: ['Murad-Michael', 'Murad', '2M'], slogans: ['Maluku Maju'] }),
    ticket(3, 'Hendrik Lewerissa – Abdullah Vanath', { aliases: ['Lewerissa', 'HL-AV', 'Lawamena'], slogans: ['Maluku Baru'] }),
  ]),
  contest('pilgub-malut-2024', 'Pemilihan Gubernur dan Wakil Gubernur Maluku Utara 2024', 'Maluku Utara', PHASES, [
    ticket(1, 'Husain Alting Sjah – Asrul Rasyid Ichsan', { aliases: ['HAS', 'Sultan Tidore', 'Husain-Asrul'] }),
    ticket(2, 'Aliong Mus – Sahril Tahir', { aliases: ['Aliong-Sahril', 'Aliong'] }),
    ticket(3, 'Muhammad Kasuba – Basri Salama', { aliases: ['MK-BISA', 'Kasuba'] }),
    ticket(4, 'Sherly Tjoanda – Sarbin Sehe', { aliases: ['Sherly', 'Sherly-Sarbin', 'Benny Laos', 'Benny-Sarbin', 'Sarbin'] }),
  ]),
  contest('pilgub-papua-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua 2024', 'Papua', PHASES, [
    ticket(1, 'Benhur Tomi Mano – Yermias Bisai', { aliases: ['BTM-YB', 'BTM-CK', 'BTM', 'Constant Karma', 'BTM-Constant', 'Yermias Bisai'] }),
    ticket(2, 'Matius Fakhiri – Aryoko Rumaropen', { aliases: ['Mari-Yo', 'Fakhiri', 'MDF', 'Mariyo', 'Aryoko'] }),
  ]),
  contest('pilgub-papua-barat-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua Barat 2024', 'Papua Barat', PHASES, [
    ticket(undefined, 'Dominggus Mandacan – Mohamad Lakotani', { aliases: ['DOAMU', 'Mandacan', 'Lakotani', 'Dominggus-Lakotani'] }),
  ]),
  contest('pilgub-papua-barat-daya-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua Barat Daya 2024', 'Papua Barat Daya', PHASES, [
    ticket(1, 'Abdul Faris Umlati – Petrus Kasihiw', { aliases: ['ARUS', 'AFU', 'AFU-Petrus'] }),
    ticket(2, 'Gabriel Asem – Lukman Wugaje', { aliases: ['GAUL'] }),
    ticket(3, 'Elisa Kambu – Ahmad Nausrau', { aliases: ['ESA', 'Elisa-Ahmad', 'Nausrau'] }),
    ticket(4, 'Joppye Wayangkau – Ibrahim Wugaje', { aliases: ['JOIN'] }),
    ticket(5, 'Bernard Sagrim – Sirajudin Bauw', { aliases: ['BERSINAR'] }),
  ]),
  contest('pilgub-papua-selatan-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua Selatan 2024', 'Papua Selatan', PHASES, [
    ticket(1, 'Darius Gebze – Petrus Safan', { aliases: ['Yusak Yaluwo', 'Darius-Yusak', 'Gebze'] }),
    ticket(2, 'Nikolaus Kondomo – Baidin Kurita', { aliases: ['Kondomo', 'Nikolaus-Baidin'] }),
    ticket(3, 'Romanus Mbaraka – Albertus Muyak', { aliases: ['Romanus-Albert', 'Mbaraka'] }),
    ticket(4, 'Apolo Safanpo – Paskalis Imadawa', { aliases: ['Apolo-Paskalis', 'Safanpo'] }),
  ]),
  contest('pilgub-papua-tengah-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua Tengah 2024', 'Papua Tengah', PHASES, [
    ticket(1, 'John Wempi Wetipo – Ausilius You', { aliases: ['JWW', 'Wetipo', 'JWW-Ausilius'] }),
    ticket(2, 'Natalis Tabuni – Titus Natkime', { aliases: ['Tabuni', 'Natalis-Titus'] }),
    ticket(3, 'Meki Nawipa – Deinas Geley', { aliases: ['Meki-Deinas', 'MEGE', 'Nawipa'] }),
    ticket(4, 'Willem Wandik – Aloisius Giyai', { aliases: ['WAGI', 'Wandik'] }),
  ]),
  contest('pilgub-papua-pegunungan-2024', 'Pemilihan Gubernur dan Wakil Gubernur Papua Pegunungan 2024', 'Papua Pegunungan', PHASES, [
    ticket(1, 'John Tabo – Ones Pahabol', { aliases: ['Jones', 'Tabo-Ones', 'John Tabo-Ones'] }),
    ticket(2, 'Befa Yigibalom – Natan Pahabol', { aliases: ['Befa-Natan', 'Yigibalom'] }),
  ]),
];
