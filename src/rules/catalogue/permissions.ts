import { ASN, EVERYONE, group, VILLAGE } from './group.ts';
import type { RuleEntry } from './schema.ts';

/** What is allowed (2.6), on what conditions, and where to turn. */
export const permissions: readonly RuleEntry[] = group(
  { instrument: 'saran-lembaga', nature: 'permission', binds: EVERYONE, evidence: '2+', sources: ['N2', 'S74', 'S75'] },
  [
    {
      id: 'boleh-visi',
      article: '',
      title: { id: 'Menyimak visi dan misi', en: 'Listening to vision and mission' },
      text: [
        'Boleh menyimak visi, misi, dan program semua calon untuk menentukan pilihan sendiri, tanpa atribut dan tanpa mengajak orang lain.',
        'You may listen to the vision, mission and programme of every candidate to make up your own mind, without attributes and without calling on others.',
      ],
    },
    {
      id: 'boleh-pilih',
      article: '',
      title: { id: 'Hak pilih Anda', en: 'Your right to vote' },
      sources: ['N2', 'bagja'],
      text: [
        'Anda berhak memilih. Gunakan hak pilih di TPS dan simpan pilihan Anda untuk diri sendiri.',
        'You have the right to vote. Use it at the polling station and keep your choice to yourself.',
      ],
    },
    {
      id: 'boleh-kpu',
      article: '',
      title: { id: 'Informasi resmi pemilu', en: 'Official election information' },
      sources: ['S35', 'N2'],
      text: [
        'Informasi resmi KPU, Bawaslu, dan pemerintah tentang tata cara pemilu boleh dibaca, disukai, dan dibagikan.',
        'Official information from KPU, Bawaslu and the government on how to vote may be read, liked and shared.',
      ],
    },
    {
      id: 'boleh-berita',
      article: '',
      title: { id: 'Berita tanpa memihak', en: 'News without taking sides' },
      evidence: 'D',
      text: [
        'Boleh membaca berita politik apa saja. Bila membagikan, pilih berita media atau KPU apa adanya, tanpa pujian atau celaan sendiri.',
        'You may read any political news. If you share, choose press or KPU reports as they are, without praise or blame of your own.',
      ],
    },
    {
      id: 'boleh-umum',
      article: '',
      title: { id: 'Unggahan tanpa politik', en: 'Posts without politics' },
      evidence: 'D',
      text: [
        'Unggahan yang tidak menyangkut calon atau partai bebas Anda sukai, komentari, bagikan, dan tulis.',
        'Posts that have nothing to do with candidates or parties are free to like, comment on, share and write.',
      ],
    },
    {
      id: 'boleh-tunda',
      article: '',
      title: { id: 'Baca saja', en: 'Just read on' },
      evidence: 'D',
      text: [
        'Cukup membaca tanpa menyukai, berkomentar, atau membagikan. Membaca tidak dilarang.',
        'Simply read without liking, commenting or sharing. Reading is not banned.',
      ],
    },
    {
      id: 'boleh-lihat',
      article: '',
      title: { id: 'Melihat tanpa mengikuti', en: 'Looking without following' },
      evidence: 'D',
      text: [
        'Isi akun atau grup yang terbuka dapat Anda lihat tanpa mengikuti atau bergabung. Membaca tidak dilarang.',
        'What an open account or group posts can be looked at without following or joining. Reading is not banned.',
      ],
    },
    {
      id: 'boleh-tarik',
      article: '',
      title: { id: 'Menarik kembali yang telanjur', en: 'Taking back what is done' },
      evidence: 'D',
      text: [
        'Telanjur menyukai, mengikuti, atau mengunggah? Anda boleh menariknya kembali kapan saja. Belum ditemukan aturan yang menyebut itu meringankan sanksi.',
        'Already liked, followed or posted? You may take it back at any time. No rule was found that says this makes a sanction milder.',
      ],
    },
    {
      id: 'boleh-lapor',
      article: '',
      title: { id: 'Melaporkan', en: 'Reporting' },
      evidence: '2+',
      sources: ['S84'],
      text: [
        'Melihat pelanggaran? Laporkan ke kantor Bawaslu atau Sigap Lapor, SBT BKN, atau SP4N-LAPOR!. Aplikasi ini tidak melaporkan siapa pun.',
        'Seen a breach? Report it to a Bawaslu office or Sigap Lapor, SBT BKN, or SP4N-LAPOR!. This app reports nobody.',
      ],
    },
    {
      id: 'boleh-aduan-konten',
      article: '',
      title: { id: 'Mengadukan konten kebencian', en: 'Reporting hateful content' },
      evidence: '1',
      sources: ['S84'],
      text: [
        'Konten kebencian atau bohong dapat diadukan ke kanal aduan konten Komdigi atau ke fitur lapor situs ini, tanpa menyebarkannya.',
        'Hateful or false content can be reported to Komdigi’s content channel or with this site’s report function, without spreading it.',
      ],
    },
    {
      id: 'boleh-pose',
      article: '',
      title: { id: 'Pose netral', en: 'Neutral poses' },
      evidence: '2+',
      sources: ['S56', 'S57', 'S108'],
      text: [
        'Foto boleh diunggah dengan pose netral: berdiri tegap atau tangan mengepal, tanpa nomor, jempol, atau atribut partai.',
        'Photos may be posted with a neutral pose: standing straight or with a clenched fist, without numbers, thumbs or party attributes.',
      ],
    },
    {
      id: 'boleh-mundur',
      article: '',
      title: { id: 'Ingin berpolitik', en: 'If you want to go into politics' },
      sources: ['N2', 'N4', 'S38'],
      binds: ASN,
      text: [
        'Ingin berpolitik? Undurkan diri lebih dulu. Aturan ini tetap mengikat Anda sampai pemberhentian Anda resmi berlaku.',
        'Want to go into politics? Resign first. These rules bind you until your resignation takes effect.',
      ],
    },
    {
      id: 'syarat',
      article: '',
      title: { id: 'Syarat', en: 'Conditions' },
      // Beside an act they are clear; alone they would allow anything.
      nature: 'notice',
      evidence: 'D',
      text: [
        'Diperbolehkan dengan syarat: tanpa atribut, tanpa ajakan, tanpa ungkapan dukungan.',
        'Allowed on conditions: no attributes, no invitations, no words of support.',
      ],
    },
    {
      id: 'syarat-suami-istri',
      article: '',
      title: { id: 'Mendampingi suami/istri calon', en: 'Accompanying a spouse who stands' },
      binds: ASN,
      sources: ['S40', 'S41', 'S42'],
      text: [
        'Boleh berfoto bersama suami/istri yang mencalonkan diri bila sedang cuti di luar tanggungan negara, tanpa simbol tangan dan tanpa atribut.',
        'You may be in photos with a spouse who stands if you are on unpaid leave (CLTN), without hand signs and without attributes.',
      ],
    },
    {
      id: 'batas',
      article: '',
      title: { id: 'Batas peringatan ini', en: 'Limits of this warning' },
      nature: 'notice',
      binds: ASN,
      text: [
        'Peringatan ini bukan putusan. Penilaian resmi ada pada Bawaslu, BKN, dan pejabat pembina kepegawaian.',
        'This warning is not a ruling. The official judgement lies with Bawaslu, BKN and the personnel authority of your agency.',
      ],
    },
    {
      id: 'batas-nonasn',
      article: '',
      title: { id: 'Batas peringatan ini bagi pegawai non-ASN', en: 'Limits of this warning for non-ASN staff' },
      nature: 'notice',
      binds: ['nonasn'],
      evidence: '1',
      sources: ['S39'],
      text: [
        'Peringatan ini bukan putusan. Penilaian resmi ada pada Bawaslu dan pejabat pembina kepegawaian di instansi Anda.',
        'This warning is not a ruling. The official judgement lies with Bawaslu and the personnel authority of your agency.',
      ],
    },
    {
      id: 'batas-desa',
      article: '',
      title: { id: 'Batas peringatan ini bagi aparatur desa', en: 'Limits of this warning for village staff' },
      nature: 'notice',
      binds: VILLAGE,
      sources: ['S25', 'S26'],
      text: [
        'Peringatan ini bukan putusan. Penilaian resmi ada pada Bawaslu dan bupati atau wali kota.',
        'This warning is not a ruling. The official judgement lies with Bawaslu and the regent or mayor.',
      ],
    },
    {
      id: 'pdp',
      instrument: 'uu-27-2022',
      article: '',
      title: { id: 'Data Anda', en: 'Your data' },
      nature: 'notice',
      sources: ['S70', 'S71', 'S72'],
      text: [
        'Pemeriksaan dilakukan di perangkat Anda. Isi unggahan tidak dikirim ke mana pun dan Anda dapat mencabut persetujuan kapan saja.',
        'The check is done on your device. What you post is sent nowhere, and you can withdraw consent at any time.',
      ],
    },
    {
      id: 'role-cpns',
      article: '',
      title: { id: 'Bagi CPNS', en: 'For CPNS' },
      nature: 'notice',
      binds: ['cpns'],
      sources: ['S30', 'S33'],
      text: [
        'CPNS tunduk pada aturan disiplin yang sama dengan PNS (PP 94/2021). Hukuman disiplin dapat memengaruhi pengangkatan Anda.',
        'CPNS are subject to the same discipline as PNS (PP 94/2021). A penalty can affect your appointment.',
      ],
    },
    {
      id: 'role-pppk',
      article: '',
      title: { id: 'Bagi PPPK', en: 'For PPPK' },
      nature: 'notice',
      binds: ['pppk'],
      sources: ['S36', 'S37'],
      text: [
        'PPPK wajib netral seperti PNS. Pelanggaran berat dapat berujung pemutusan hubungan perjanjian kerja.',
        'PPPK must be neutral like PNS. A serious breach can end in termination of the contract.',
      ],
    },
    {
      id: 'role-nonasn',
      article: '',
      title: { id: 'Bagi pegawai non-ASN', en: 'For non-ASN staff' },
      nature: 'notice',
      binds: ['nonasn'],
      evidence: '1',
      sources: ['S39'],
      text: [
        'Pegawai non-ASN mengikuti daftar larangan ASN. Sanksi bertahap sesuai kontrak, sampai pemutusan hubungan kerja.',
        'Non-ASN staff follow the list of bans for ASN. Sanctions rise step by step under the contract, up to its termination.',
      ],
    },
    {
      id: 'role-kades',
      article: '',
      title: { id: 'Bagi kepala desa', en: 'For village heads' },
      nature: 'notice',
      binds: ['kades'],
      sources: ['S25', 'S26'],
      text: [
        'Kepala desa yang terlibat kampanye dapat ditegur, diberhentikan sementara, hingga diberhentikan, dan dapat diproses pidana.',
        'A village head involved in a campaign can be warned, suspended and in the end dismissed, and can be prosecuted.',
      ],
    },
    {
      id: 'role-perangkat',
      article: '',
      title: { id: 'Bagi perangkat desa', en: 'For village officials' },
      nature: 'notice',
      binds: ['perangkat'],
      sources: ['S25', 'S26'],
      text: [
        'Perangkat desa yang terlibat kampanye dapat ditegur, diberhentikan sementara, hingga diberhentikan, dan dapat diproses pidana.',
        'Village officials involved in a campaign can be warned, suspended and in the end dismissed, and can be prosecuted.',
      ],
    },
    {
      id: 'wilayah-umum',
      article: '',
      title: { id: 'Wilayah belum dikenal', en: 'Region not known' },
      nature: 'notice',
      evidence: 'D',
      text: [
        'Wilayah instansi Anda belum dipilih atau tidak dikenal, jadi aturan daerah tidak ikut diperiksa.',
        'The region of your agency is not chosen or not known, so local rules are not looked up.',
      ],
    },
    {
      id: 'peran-umum',
      article: '',
      title: { id: 'Peran belum dikenal', en: 'Role not known' },
      nature: 'notice',
      evidence: 'D',
      text: [
        'Peran Anda tidak dikenal, jadi yang ditampilkan aturan umum untuk PNS.',
        'Your role is not known, so the general rules for civil servants (PNS) are shown.',
      ],
    },
  ],
);
