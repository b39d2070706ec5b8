import type { ElectionPack } from '../pack.ts';
import { party } from '../ticket.ts';

/**
 * Parties of the 2024 election by ballot number (KPU 518/2022; Ummat by 552/2022), the local parties of Aceh, and those
 * that stood in 2014 or 2019 only. Symbols and colours count as names where people use them so.
 */
export const parties: ElectionPack = {
  id: 'parties',
  contest: 'Partai politik peserta pemilu 2014–2024',
  phases: {},
  contestants: [],
  parties: [
    party('pkb', 1, 'Partai Kebangkitan Bangsa', { aliases: ['PKB', 'partai bola dunia', 'partai bintang sembilan'], hashtags: ['#PKB', '#PKBSatu', '#PKBMenang', '#PKB1'], handles: ['@DPP_PKB'], figures: ['Jazilul Fawaid', 'Gus Jazil', 'Daniel Johan', 'Ida Fauziyah'], insults: [], ambiguous: ['PKB'] }),
    party('gerindra', 2, 'Partai Gerakan Indonesia Raya', { aliases: ['Gerindra', 'Gerinda', 'partai kepala garuda'], hashtags: ['#Gerindra', '#GerindraMenang', '#SalamIndonesiaRaya'], handles: ['@Gerindra'], figures: ['Ahmad Muzani', 'Sufmi Dasco', 'Dasco', 'Fadli Zon', 'Habiburokhman', 'Hashim Djojohadikusumo'], insults: ['grindra'] }),
    party('pdip', 3, 'Partai Demokrasi Indonesia Perjuangan', { aliases: ['PDIP', 'PDI-P', 'PDI Perjuangan', 'banteng', 'moncong putih', 'banteng moncong putih', 'marhaen'], hashtags: ['#PDIP', '#PDIPerjuangan', '#BantengPro'], handles: ['@PDI_Perjuangan', '@pdip'], figures: ['Megawati', 'Megawati Soekarnoputri', 'Bu Mega', 'Puan', 'Puan Maharani', 'Hasto', 'Hasto Kristiyanto', 'Adian Napitupulu', 'Aria Bima', 'Bambang Pacul', 'Deddy Sitorus'], insults: ['PDI Parah', 'moncong babi', 'petugas partai', 'partai merah'], ambiguous: ['banteng', 'marhaen'] }),
    party('golkar', 4, 'Partai Golongan Karya', { aliases: ['Golkar', 'beringin', 'partai beringin', 'partai kuning'], hashtags: ['#Golkar', '#GolkarMenang'], handles: ['@golkar_id', '@Golkar5'], figures: ['Airlangga', 'Airlangga Hartarto', 'Bahlil', 'Bahlil Lahadalia', 'Setya Novanto', 'Nusron Wahid', 'Agung Laksono', 'Aburizal Bakrie'], ambiguous: ['beringin'] }),
    party('nasdem', 5, 'Partai NasDem', { aliases: ['NasDem', 'Nasional Demokrat'], slogans: ['restorasi', 'restorasi Indonesia', 'gerakan perubahan'], hashtags: ['#NasDem', '#NasDemMenang', '#RestorasiIndonesia'], handles: ['@NasDem'], figures: ['Surya Paloh', 'Paloh', 'Ahmad Sahroni', 'Sahroni', 'Willy Aditya', 'Johnny G Plate', 'Johnny Plate'], insults: ['nasdrun', 'nasdemo'], ambiguous: ['restorasi', 'gerakan perubahan'] }),
    party('buruh', 6, 'Partai Buruh', { aliases: ['Buruh'], hashtags: ['#PartaiBuruh'], handles: ['@EXCOPartaiBuruh'], figures: ['Said Iqbal'], ambiguous: ['Buruh'] }),
    party('gelora', 7, 'Partai Gelombang Rakyat Indonesia', { aliases: ['Gelora', 'Partai Gelora', 'Partai Gelora Indonesia'], hashtags: ['#PartaiGelora', '#GeloraIndonesia'], handles: ['@partaigeloraid'], figures: ['Anis Matta', 'Fahri Hamzah', 'Mahfuz Sidik'], ambiguous: ['Gelora'] }),
    party('pks', 8, 'Partai Keadilan Sejahtera', { aliases: ['PKS', 'PK Sejahtera'], slogans: ['Bersama Melayani Rakyat', 'Pelayan Rakyat'], hashtags: ['#PKS', '#PKSPelayanRakyat', '#PKSMenang', '#BersamaPKS', '#PKSPembelaRakyat'], handles: ['@PKSejahtera'], figures: ['Sohibul Iman', 'Hidayat Nur Wahid', 'HNW', 'Mardani Ali Sera', 'Mardani', 'Salim Segaf', 'Aboe Bakar'], insults: ['partai sapi', 'Partai Korupsi Sapi', 'peka es'], ambiguous: ['PKS', 'Pelayan Rakyat'] }),
    party('pkn', 9, 'Partai Kebangkitan Nusantara', { aliases: ['PKN'], hashtags: ['#PKN'], figures: ['Anas Urbaningrum', 'Gede Pasek Suardika'], ambiguous: ['PKN'] }),
    party('hanura', 10, 'Partai Hati Nurani Rakyat', { aliases: ['Hanura'], hashtags: ['#Hanura'], figures: ['Oesman Sapta', 'OSO', 'Wiranto'], ambiguous: ['OSO'] }),
    party('garuda', 11, 'Partai Garda Perubahan Indonesia', { aliases: ['Partai Garuda', 'Garuda', 'Partai Garda Republik Indonesia'], hashtags: ['#PartaiGaruda'], figures: ['Ahmad Ridha Sabana'], ambiguous: ['Garuda'] }),
    party('pan', 12, 'Partai Amanat Nasional', { aliases: ['PAN', 'partai matahari', 'partai biru PAN'], slogans: ['PAN PAN PAN', 'Birukan Langit'], hashtags: ['#PAN', '#PANBantuRakyat', '#BelaRakyat'], handles: ['@Official_PAN'], figures: ['Zulkifli Hasan', 'Zulhas', 'Amien Rais', 'Eko Patrio', 'Hatta Rajasa', 'Yandri Susanto'], ambiguous: ['PAN'] }),
    party('pbb', 13, 'Partai Bulan Bintang', { aliases: ['PBB', 'bulan bintang'], hashtags: ['#PBBMenang'], figures: ['Yusril', 'Yusril Ihza Mahendra'], ambiguous: ['PBB', 'bulan bintang'] }),
    party('demokrat', 14, 'Partai Demokrat', { aliases: ['Demokrat', 'mercy', 'partai mercy'], hashtags: ['#Demokrat', '#DemokratS14P', '#AHYpresiden'], handles: ['@PDemokrat', '@AgusYudhoyono', '@SBYudhoyono'], figures: ['AHY', 'Agus Yudhoyono', 'Agus Harimurti Yudhoyono', 'SBY', 'Susilo Bambang Yudhoyono', 'Ibas', 'Andi Arief', 'Moeldoko', 'Herzaky'], insults: ['demokrit', 'partai mangkrak'], ambiguous: ['mercy'] }),
    party('psi', 15, 'Partai Solidaritas Indonesia', { aliases: ['PSI', 'partai mawar', 'partai gajah', 'partai anak muda'], slogans: ['Partai Super Terbuka', 'PSI menang', 'BPJS gratis PSI'], hashtags: ['#PSI', '#PSIMenang', '#PartaiJokowi'], handles: ['@psi_id'], figures: ['Kaesang', 'Kaesang Pangarep', 'Grace Natalie', 'Giring', 'Raja Juli', 'Ade Armando', 'Tsamara'], insults: ['Partai Sok Imut', 'Partai Solo Indonesia', 'peseye'], ambiguous: ['PSI'] }),
    party('perindo', 16, 'Partai Perindo', { aliases: ['Perindo', 'Partai Persatuan Indonesia', 'partai rajawali'], hashtags: ['#Perindo', '#PerindoUntukIndonesiaSejahtera'], handles: ['@DPPPerindo'], figures: ['Hary Tanoe', 'Hary Tanoesoedibjo', 'HT'], insults: [], ambiguous: ['HT'] }),
    party('ppp', 17, 'Partai Persatuan Pembangunan', { aliases: ['PPP', 'P3', "partai Ka'bah"], hashtags: ['#PPP', '#PPPMenang'], handles: ['@DPP_PPP'], figures: ['Mardiono', 'Romahurmuziy', 'Romy', 'Suharso Monoarfa', 'Arsul Sani', 'Suryadharma Ali'], insults: ['pepep'], ambiguous: ['PPP', 'P3', 'Romy'] }),
    party('pna', 18, 'Partai Nanggroe Aceh', { aliases: ['PNA'], ambiguous: ['PNA'] }),
    party('gabthat', 19, "Partai Generasi Atjeh Beusaboh Tha'at dan Taqwa", { aliases: ['Gabthat', 'Partai Gabthat'] }),
    party('pda', 20, 'Partai Darul Aceh', { aliases: ['PDA'], ambiguous: ['PDA'] }),
    party('pa', 21, 'Partai Aceh', { aliases: ['partai boh pakat'] }),
    party('pas-aceh', 22, 'Partai Adil Sejahtera Aceh', { aliases: ['PAS Aceh', 'Partai PAS Aceh'] }),
    party('sira', 23, 'Partai Soliditas Independen Rakyat Aceh', { aliases: ['SIRA', 'Partai SIRA'], ambiguous: ['SIRA'] }),
    party('ummat', 24, 'Partai Ummat', { aliases: ['Ummat'], hashtags: ['#PartaiUmmat'], handles: ['@PartaiUmmat'], figures: ['Ridho Rahmadi'], ambiguous: ['Ummat'] }),
    party('berkarya', undefined, 'Partai Berkarya', { aliases: ['Berkarya'], figures: ['Tommy Soeharto'], ambiguous: ['Berkarya'] }),
    party('pkpi', undefined, 'Partai Keadilan dan Persatuan Indonesia', { aliases: ['PKPI', 'PKP Indonesia'], figures: ['Hendropriyono', 'Sutiyoso'] }),
  ],
};
