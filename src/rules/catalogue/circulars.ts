import { ASN, EVERYONE, group, VILLAGE } from './group.ts';
import type { RuleEntry } from './schema.ts';

const nonAsn = group({ instrument: 'se-panrb-1-2023', nature: 'ban', binds: ['nonasn'], evidence: '1', sources: ['S39'] }, [
  {
    id: 'se-panrb-1-2023',
    article: '',
    adviser: { id: 'Bawaslu dan Kementerian PANRB', en: 'Bawaslu and the Ministry of Administrative Reform' },
    evidenceNote: {
      id: 'Satu sumber terperinci dan beberapa yang singkat.',
      en: 'One detailed source and several short ones.',
    },
    text: [
      'Pegawai non-ASN di instansi pemerintah juga wajib netral. Sanksinya bertahap sampai pemutusan hubungan kerja sesuai kontrak.',
      'Non-ASN staff in government agencies must be neutral too. Sanctions rise step by step up to ending the contract.',
    ],
  },
]);

const spouse = group({ instrument: 'se-panrb-18-2023', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S40', 'S41', 'S42'] }, [
  {
    id: 'se-panrb-18-2023',
    article: '',
    evidenceNote: {
      id: 'Soal cuti: BKN menulis "dapat mengajukan", Pj Bupati Cilacap menyebutnya wajib.',
      en: 'On leave: BKN writes "may apply", the acting regent of Cilacap calls it mandatory.',
    },
    text: [
      'Suami/istri Anda calon? Boleh mendampingi dengan cuti di luar tanggungan negara, tanpa atribut, tanpa simbol tangan, tanpa unggahan atau like dukungan.',
      'Is your spouse a candidate? You may accompany them on unpaid leave (CLTN), without attributes or hand signs, and without posts or likes of support.',
    ],
  },
]);

const hate = group({ instrument: 'bkn-hate-2018', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S43', 'S44', 'S45', 'S46'] }, [
  {
    id: 'bkn-hate',
    article: 'butir 1 sampai 6',
    text: [
      'Bagi ASN, kapan pun: menulis atau menyebarkan ujaran kebencian dan SARA diancam disiplin berat; menyukai atau menyetujuinya pun dapat dihukum.',
      'For civil servants, at any time: writing or spreading hate speech, also on ethnic, religious, racial or group lines (SARA), can bring heavy discipline; liking or approving it can be punished too.',
    ],
  },
]);

const spreading = group({ instrument: 'se-panrb-137-2018', nature: 'ban', binds: ASN, evidence: '2+', sources: ['S43', 'S44'] }, [
  {
    id: 'se-panrb-137-2018',
    article: '',
    text: [
      'Kapan pun, ASN diminta menyebarkan hanya informasi yang benar dan menghindari kebencian SARA serta berita bohong di media sosial.',
      'At any time, civil servants are to spread only true information and to keep from hate and false news on social media.',
    ],
  },
]);

/** The four points of the integrity pact; local versions add non-ASN staff and village apparatus. */
const pact = group({ instrument: 'pakta-integritas', nature: 'ban', binds: [...ASN, 'nonasn'], evidence: '2+', sources: ['N4', 'S55', 'S60', 'S61', 'S62'] }, [
  {
    id: 'pakta-1',
    article: 'butir 1',
    text: [
      'Pakta integritas: jaga netralitas dalam melayani publik sebelum, selama, dan sesudah pemilihan.',
      'Integrity pact: stay neutral in serving the public before, during and after the election.',
    ],
  },
  {
    id: 'pakta-2',
    article: 'butir 2',
    text: [
      'Pakta integritas: hindari konflik kepentingan, jangan mengintimidasi atau mengancam, dan jangan memihak pasangan calon.',
      'Integrity pact: avoid conflicts of interest, do not intimidate or threaten, and do not side with a ticket.',
    ],
  },
  {
    id: 'pakta-3',
    article: 'butir 3',
    text: [
      'Pakta integritas: pakai media sosial dengan bijak, bukan untuk kepentingan pasangan calon, dan jangan sebarkan kebencian atau hoaks.',
      'Integrity pact: use social media wisely, not for the interest of a ticket, and do not spread hate or hoaxes.',
    ],
  },
  {
    id: 'pakta-4',
    article: 'butir 4',
    text: [
      'Pakta integritas: tolak politik uang dan segala bentuk pemberian.',
      'Integrity pact: refuse money politics and every kind of gift.',
    ],
  },
]);

/** What agencies advise where no article speaks (2.5), with who says so. */
const advice = group({ instrument: 'saran-lembaga', nature: 'advice', binds: EVERYONE, evidence: '1', sources: ['N5', 'S27'] }, [
  {
    id: 'analisis',
    article: '',
    title: { id: 'Diskusi dan analisis politik', en: 'Political discussion and analysis' },
    adviser: { id: 'sejumlah pemerintah daerah, misalnya Pasuruan (2024)', en: 'several local governments, such as Pasuruan (2024)' },
    sources: ['N5', 'N4'],
    text: [
      'Aturan tidak melarang tegas diskusi netral, tetapi sejumlah daerah meminta ASN menghindari obrolan pilkada, bahkan sekadar analisis.',
      'No rule plainly bans neutral discussion, but several regions ask staff to keep out of election talk, even mere analysis.',
    ],
  },
  {
    id: 'suka-berita',
    article: '',
    title: { id: 'Suka atau reaksi pada berita politik', en: 'Likes and reactions on political news' },
    adviser: { id: 'Bawaslu', en: 'Bawaslu' },
    sources: ['S27', 'bagja'],
    text: [
      'Tidak ada larangan menyukai berita netral, tetapi Bawaslu mengingatkan: tanda suka, bahkan tanda tidak suka, dapat dibaca sebagai keberpihakan.',
      'Nothing bans liking neutral news, but Bawaslu warns that a like, and even a dislike, can be read as taking sides.',
    ],
  },
  {
    id: 'akun-calon',
    article: '',
    title: { id: 'Mengikuti akun calon atau partai', en: 'Following a candidate or party' },
    adviser: { id: 'Bawaslu (contoh dari daerah: Sleman 2023, tentang akun calon)', en: 'Bawaslu (example from a region: Sleman 2023, on candidates’ accounts)' },
    sources: ['S54'],
    text: [
      'SKB menyebut akun atau grup pemenangan. Contoh dari daerah: Bawaslu Sleman meminta ASN tidak mengikuti akun calon, dan berhenti mengikuti bila sudah.',
      'The decree names accounts and groups for winning votes. Example from a region: Bawaslu Sleman asks staff not to follow candidates’ accounts, and to unfollow them.',
    ],
  },
  {
    id: 'pose',
    article: '',
    title: { id: 'Pose foto', en: 'Photo poses' },
    adviser: { id: 'BKN dan sejumlah pemerintah daerah', en: 'BKN and several local governments' },
    evidence: '2+',
    sources: ['S108', 'S56', 'S57', 'S103', 'S104'],
    text: [
      'Hindari pose jari yang bisa dibaca sebagai nomor urut, jempol, atau simbol calon. Pilih pose tegap atau tangan mengepal.',
      'Keep from finger poses that can be read as a ballot number, a thumbs-up or a candidate’s sign. Stand straight or clench your fist.',
    ],
  },
  {
    id: 'pose-tak-sengaja',
    article: '',
    title: { id: 'Pose yang tidak disengaja', en: 'Unintended poses' },
    adviser: { id: 'Pemerintah Kabupaten Pasuruan (2024)', en: 'Kabupaten Pasuruan (2024)' },
    sources: ['N5'],
    text: [
      'Contoh dari daerah (Pasuruan, 2024): pose angka yang tidak disengaja pun sebaiknya dihindari. Periksa lagi foto sebelum diunggah.',
      'Example from a region (Pasuruan, 2024): even an unintended number pose is best avoided. Look at the photo again before posting.',
    ],
  },
  {
    id: 'petahana',
    article: '',
    title: { id: 'Unggahan tentang petahana yang maju lagi', en: 'Posts on an incumbent who stands again' },
    // Nobody was found saying it of incumbents.
    adviser: { id: 'Jaga Jempol (bacaan sendiri)', en: 'Jaga Jempol (own reading)' },
    evidence: 'D',
    sources: ['bagja'],
    text: [
      'Kabar kerja pemerintah yang menonjolkan petahana yang maju lagi dapat dibaca sebagai dukungan. Sebaiknya dihindari selama masa pemilihan.',
      'Government news that features an office holder who stands again can be read as support. Best avoided during the election.',
    ],
  },
  {
    id: 'perangkat-suka',
    article: '',
    binds: VILLAGE,
    title: { id: 'Suka dan ikuti bagi aparatur desa', en: 'Likes and follows by village staff' },
    adviser: { id: 'Bawaslu Bangka dan Pemerintah Kabupaten Pasuruan', en: 'Bawaslu Bangka and Kabupaten Pasuruan' },
    evidence: '2+',
    sources: ['S27', 'N5'],
    text: [
      'UU Desa tidak menyebut suka atau ikuti. Contoh dari daerah: Bawaslu Bangka dan Pasuruan menyarankan aparatur desa menghindarinya.',
      'The Village Act does not name likes or follows. Example from regions: Bawaslu Bangka and Pasuruan advise village staff against them.',
    ],
  },
  {
    id: 'tag',
    article: '',
    title: { id: 'Ditandai atau dimasukkan ke grup', en: 'Tagged or added to a group' },
    adviser: { id: 'Bawaslu Sleman (2023)', en: 'Bawaslu Sleman (2023)' },
    sources: ['S54'],
    text: [
      'Ditandai dalam unggahan dukungan? Hapus tanda (untag) dan keluar dari grup pemenangan agar tidak dianggap berpihak. Contoh dari daerah: Bawaslu Sleman.',
      'Tagged in a post of support? Remove the tag and leave groups for winning votes, so as not to be thought partisan. Example from a region: Bawaslu Sleman.',
    ],
  },
  {
    id: 'saluran-tertutup',
    article: '',
    title: { id: 'Akun pribadi dan grup tertutup', en: 'Private accounts and closed groups' },
    adviser: { id: 'MenPANRB (2023) dan BKN (2019)', en: 'Minister of Administrative Reform (2023) and BKN (2019)' },
    sources: ['anas', 'bkn-2019'],
    text: [
      'Akun privat atau grup WhatsApp tertutup tidak membebaskan: MenPANRB (2023) menyebut stiker WA pun jangan, dan BKN (2019) menghitung semua aplikasi.',
      'A private account or closed WhatsApp group is no shelter: the minister (2023) ruled out even WA stickers, and BKN (2019) counts every app.',
    ],
  },
]);

export const circulars: readonly RuleEntry[] = [...nonAsn, ...spouse, ...hate, ...spreading, ...pact, ...advice];
