import type { ContentClass, Phase } from '../../vocabulary.ts';
import { ASN, EVERYONE, group } from './group.ts';
import type { RuleEntry } from './schema.ts';

const ELECTION: Phase[] = ['P1', 'P1b', 'P2', 'P3', 'P4'];
const ALWAYS: Phase[] = ['P0', ...ELECTION, 'P5'];
const TAKING_SIDES: ContentClass[] = ['support', 'attack'];
const POLITICS: ContentClass[] = ['discussion', ...TAKING_SIDES];
const ANY: ContentClass[] = ['none', 'civic', ...POLITICS];

/** Rules and statements that count only for staff of one region (1.3). */
export const regional: readonly RuleEntry[] = [
  ...group({ instrument: 'perbup-kudus-44-2019', nature: 'sanction', binds: ASN, evidence: '1', region: 'kab-kudus', sources: ['N1', 'S53'] }, [
    {
      id: 'kudus',
      article: '',
      title: { id: 'Perbup Kudus 44/2019: permintaan maaf', en: 'Kudus Regent Regulation 44/2019: apology' },
      scope: { classes: [...TAKING_SIDES, 'hate'], phases: ALWAYS },
      text: [
        'ASN Kudus: pelanggar kode etik dapat diminta meminta maaf di depan majelis etik, di apel luar biasa, atau secara terbuka.',
        'Kudus staff: a breach of the code of ethics can lead to an apology before the ethics panel, at an extraordinary assembly, or in public.',
      ],
    },
    {
      id: 'kudus-medsos',
      article: '',
      title: { id: 'Perbup Kudus 44/2019: media sosial', en: 'Kudus Regent Regulation 44/2019: social media' },
      nature: 'advice',
      scope: { classes: POLITICS, phases: ELECTION },
      adviser: { id: 'Pemerintah Kabupaten Kudus', en: 'Kabupaten Kudus' },
      text: [
        'ASN Kudus diminta menjadi perekat dan pemersatu bangsa, tidak berpolitik praktis, dan berhati-hati di media sosial pada masa pemilihan.',
        'Kudus staff are asked to hold the nation together, keep out of partisan politics and be careful on social media at election time.',
      ],
    },
    {
      id: 'kudus-pose',
      article: '',
      title: { id: 'Selebaran Kudus: pose foto', en: 'Kudus leaflet: photo poses' },
      nature: 'advice',
      scope: { classes: ANY, phases: ELECTION, pose: true, against: true },
      adviser: { id: 'Pemerintah Kabupaten Kudus', en: 'Kabupaten Kudus' },
      text: [
        'ASN Kudus diminta menghindari pose jari yang menunjukkan nomor partai atau peserta pemilu.',
        'Kudus staff are asked to keep from finger poses that show the number of a party or contestant.',
      ],
    },
  ]),
  ...group({ instrument: 'pernyataan-batang-2023', nature: 'advice', binds: ASN, evidence: '2+', region: 'kab-batang', sources: ['N2'] }, [
    {
      id: 'bkn-batang-2023',
      article: '',
      title: { id: 'Pernyataan BKN di Batang, 2023', en: 'BKN statement in Batang, 2023' },
      scope: { classes: POLITICS, phases: ALWAYS },
      adviser: { id: 'BKN (di Batang, 2023)', en: 'BKN (in Batang, 2023)' },
      text: [
        'BKN di Batang (2023): boleh menyimak visi dan misi tanpa atribut; tidak boleh memengaruhi orang lain atau mengajak memilih. Bijaklah di media sosial.',
        'BKN in Batang (2023): you may listen to vision and mission without attributes; you may not influence others or ask for votes. Be wise on social media.',
      ],
    },
    {
      id: 'batang-pj',
      article: '',
      title: { id: 'Pernyataan Pj Bupati Batang, 2023', en: 'Statement of the acting regent of Batang, 2023' },
      scope: { classes: TAKING_SIDES, phases: ELECTION },
      evidence: '1',
      adviser: { id: 'Pj Bupati Batang (2023)', en: 'Acting regent of Batang (2023)' },
      text: [
        'Batang (2023): boleh menyimak kampanye asal tanpa atribut dan tanpa gambar pasangan calon atau partai.',
        'Batang (2023): listening to a campaign is allowed without attributes and without pictures of a ticket or party.',
      ],
    },
  ]),
  ...group({ instrument: 'pernyataan-cilacap-2023', nature: 'advice', binds: ASN, evidence: '1', region: 'kab-cilacap', sources: ['N2'] }, [
    {
      id: 'cilacap-2023',
      article: '',
      title: { id: 'Pernyataan Cilacap 2023: pengawasan', en: 'Cilacap statement 2023: supervision' },
      scope: { classes: TAKING_SIDES, phases: ALWAYS },
      adviser: { id: 'Pj Bupati Cilacap (2023)', en: 'Acting regent of Cilacap (2023)' },
      text: [
        'Cilacap (2023): kepala OPD mengawasi netralitas sebelum, selama, dan sesudah kampanye, berkoordinasi dengan Bawaslu, dan dapat memproses disiplin.',
        'Cilacap (2023): heads of office watch neutrality before, during and after the campaign, work with Bawaslu, and can start discipline.',
      ],
    },
    {
      id: 'cilacap-nyalon',
      article: '',
      title: { id: 'Pernyataan Cilacap 2023: pencalonan', en: 'Cilacap statement 2023: candidacy' },
      scope: { classes: [], phases: ALWAYS },
      adviser: { id: 'Pj Bupati Cilacap (2023)', en: 'Acting regent of Cilacap (2023)' },
      text: [
        'Cilacap (2023): pegawai yang mencalonkan diri wajib mundur; yang suami/istrinya mencalonkan diri wajib cuti di luar tanggungan negara.',
        'Cilacap (2023): staff who stand must resign; staff whose spouse stands must take unpaid leave (CLTN).',
      ],
    },
  ]),
  ...group({ instrument: 'pernyataan-sleman-2023', nature: 'advice', binds: [...ASN, 'nonasn'], evidence: '1', region: 'kab-sleman', sources: ['N3'] }, [
    {
      id: 'sleman-2023',
      article: '',
      title: { id: 'Pernyataan Bupati Sleman, 2023', en: 'Statement of the regent of Sleman, 2023' },
      scope: { classes: TAKING_SIDES, phases: ELECTION, against: true },
      adviser: { id: 'Bupati Sleman (2023)', en: 'Regent of Sleman (2023)' },
      evidenceNote: {
        id: 'Berita aslinya menyebut KASN sebagai penerus laporan; bagian itu kini sejarah.',
        en: 'The original report names KASN in the chain; that part is history now.',
      },
      text: [
        'Sleman (2023): semua yang digaji negara, termasuk non-ASN, diminta tidak mengunggah, membagikan, mengomentari, atau menyukai kampanye. Hati-hati jempol.',
        'Sleman (2023): everyone paid by the state, non-ASN staff included, is asked not to post, share, comment on or like campaigning. Mind your thumb.',
      ],
    },
    {
      id: 'bawaslu-sleman-2023',
      article: '',
      title: { id: 'Pernyataan Bawaslu Sleman, 2023', en: 'Statement of Bawaslu Sleman, 2023' },
      nature: 'advice',
      scope: { kinds: ['follow', 'join'], classes: POLITICS, phases: ELECTION, against: true },
      sources: ['S54'],
      adviser: { id: 'Bawaslu Sleman (2023, tentang akun calon)', en: 'Bawaslu Sleman (2023, on candidates’ accounts)' },
      text: [
        'Bawaslu Sleman (2023): jangan mengikuti akun calon; bila sudah, berhentilah mengikuti. Bila ditandai, hapus tandanya.',
        'Bawaslu Sleman (2023): do not follow candidates’ accounts; if you do, unfollow. If tagged, remove the tag.',
      ],
    },
  ]),
  ...group({ instrument: 'pakta-sukabumi-2024', nature: 'ban', binds: [...ASN, 'nonasn'], evidence: '2+', region: 'kota-sukabumi', sources: ['N4', 'S55'] }, [
    {
      id: 'sukabumi-2024',
      article: '',
      scope: { classes: POLITICS, phases: ELECTION },
      adviser: { id: 'Pemerintah Kota Sukabumi (2024)', en: 'Kota Sukabumi (2024)' },
      text: [
        'Kota Sukabumi (pakta 2024, ASN dan non-ASN): tidak menggiring opini publik, tidak menjadi tim sukses, dan mundur bila ingin berpolitik.',
        'Kota Sukabumi (2024 pact, ASN and non-ASN): no steering of public opinion, no campaign team, and resign if you want politics.',
      ],
    },
  ]),
  ...group({ instrument: 'pernyataan-pasuruan-2024', nature: 'advice', binds: EVERYONE, evidence: '1', region: 'kab-pasuruan', sources: ['N5'] }, [
    {
      id: 'pasuruan-2024',
      article: '',
      title: { id: 'Pernyataan Pasuruan 2024: kata dan gestur', en: 'Pasuruan statement 2024: words and gestures' },
      scope: { classes: POLITICS, phases: ELECTION, against: true },
      adviser: { id: 'Pj Bupati Pasuruan (2024)', en: 'Acting regent of Pasuruan (2024)' },
      text: [
        'Kabupaten Pasuruan (2024): jaga kata dan gestur di media sosial, dan tolak obrolan pilkada sekalipun sekadar analisis.',
        'Kabupaten Pasuruan (2024): mind words and gestures on social media, and turn election talk away even if it is mere analysis.',
      ],
    },
    {
      id: 'pasuruan-pose',
      article: '',
      title: { id: 'Pernyataan Pasuruan 2024: pose foto', en: 'Pasuruan statement 2024: photo poses' },
      scope: { classes: ANY, phases: ELECTION, pose: true, against: true },
      adviser: { id: 'Pj Bupati Pasuruan (2024)', en: 'Acting regent of Pasuruan (2024)' },
      text: [
        'Kabupaten Pasuruan (2024): tidak ada gestur tangan yang mewakili nomor, sekalipun dalam pose foto yang tidak disengaja.',
        'Kabupaten Pasuruan (2024): no hand gesture that stands for a number, not even in an unintended pose.',
      ],
    },
  ]),
  ...group({ instrument: 'saran-pose-daerah', nature: 'advice', binds: [...ASN, 'nonasn'], evidence: '1', sources: ['S56'] }, [
    {
      id: 'pekalongan-2023',
      article: '',
      title: { id: 'Saran pose Kota Pekalongan, 2023', en: 'Pose advice of Kota Pekalongan, 2023' },
      region: 'kota-pekalongan',
      scope: { classes: ANY, phases: ELECTION, pose: true, against: true },
      adviser: { id: 'Pemerintah Kota Pekalongan (2023)', en: 'Kota Pekalongan (2023)' },
      text: [
        'Kota Pekalongan (2023): hanya tangan mengepal yang boleh dipakai sebagai pose foto.',
        'Kota Pekalongan (2023): a clenched fist is the only pose allowed in photos.',
      ],
    },
    {
      id: 'sultra-2023',
      article: '',
      title: { id: 'Saran pose Sulawesi Tenggara, 2023', en: 'Pose advice of Sulawesi Tenggara, 2023' },
      region: 'prov-sulawesi-tenggara',
      scope: { classes: ANY, phases: ELECTION, pose: true },
      sources: ['S57'],
      adviser: { id: 'Pemerintah Provinsi Sulawesi Tenggara (2023)', en: 'Sulawesi Tenggara Province (2023)' },
      text: [
        'Sulawesi Tenggara (2023): pose foto yang dianjurkan adalah tangan mengepal.',
        'Sulawesi Tenggara (2023): the recommended pose in photos is a clenched fist.',
      ],
    },
  ]),
  ...group({ instrument: 'edaran-sulsel-2024', nature: 'ban', binds: ASN, evidence: '1', region: 'prov-sulawesi-selatan', sources: ['S58'] }, [
    {
      id: 'sulsel-2024',
      article: '',
      scope: { classes: TAKING_SIDES, phases: ELECTION },
      adviser: { id: 'Pj Gubernur Sulawesi Selatan (2024)', en: 'Acting governor of Sulawesi Selatan (2024)' },
      text: [
        'Sulawesi Selatan (edaran Oktober 2024): memuat 13 butir larangan disiplin bagi ASN, mengikuti SKB Netralitas.',
        'Sulawesi Selatan (circular of October 2024): lists 13 discipline bans for civil servants, following the Neutrality Decree.',
      ],
    },
    {
      // It bans nothing by itself, so that nobody is taught it as a rule.
      id: 'skb-b13',
      article: '',
      title: { id: 'Butir lain dalam edaran Sulawesi Selatan, 2024', en: 'A further item of the Sulawesi Selatan circular, 2024' },
      nature: 'notice',
      sources: ['S58', 'S69'],
      evidenceNote: {
        id: 'Menurut pemberitaan, SKB memuat 12 bentuk pelanggaran disiplin; butir ini hanya ada dalam edaran Sulawesi Selatan.',
        en: 'By press reports the decree has 12 forms of breach of discipline; this item is in the circular of Sulawesi Selatan only.',
      },
      text: [
        'Pelanggaran netralitas lain ditangani sesuai undang-undang yang bersangkutan. Butir ini dari edaran Sulawesi Selatan, bukan baris SKB.',
        'Other breaches of neutrality are handled under the law concerned. This item is from the circular of Sulawesi Selatan and no row of the decree.',
      ],
    },
  ]),
  ...group({ instrument: 'pernyataan-sumbar-2024', nature: 'advice', binds: ASN, evidence: '1', region: 'prov-sumatera-barat', sources: ['S59'] }, [
    {
      id: 'sumbar-2024',
      article: '',
      scope: { classes: TAKING_SIDES, phases: ELECTION },
      adviser: { id: 'Gubernur Sumatera Barat (2024)', en: 'Governor of Sumatera Barat (2024)' },
      text: [
        'Sumatera Barat (2024): gubernur menyarankan ASN sama sekali tidak menghadiri kampanye.',
        'Sumatera Barat (2024): the governor advises civil servants not to attend campaigns at all.',
      ],
    },
  ]),
];
