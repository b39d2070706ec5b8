/*
 * Hate and SARA detector, data (reviewed 2026-11-24): terms for groups protected by religion, ethnicity, race, origin, gender,
 * orientation, disability and health. Every group is replaced by one and the same placeholder before the model
 * reads the text, so that none is better protected than another. Words in the standard spelling of `slang.ts`.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Unambiguous names of groups. */
export const GROUP_TERMS: ReadonlySet<string> = new Set(list(`
  muslim muslimah islam kristen nasrani katolik protestan hindu buddha budha konghucu yahudi ateis ahmadiyah syiah sunni wahabi salafi penghayat kejawen kafir kapir nonmuslim
  cina china tionghoa tionghua chinese aseng pribumi jawa sunda batak minang padang madura betawi bugis makassar dayak melayu aceh ambon papua papuan flores timor bali lombok
  sasak banjar manado minahasa toraja nias mentawai badui baduy arab india tamil rohingya afghanistan bule negro nigeria afrika wamena maluku jawir
  waria banci bencong homo gay lesbian lgbt transgender trans perempuan wanita cewek lelaki janda difabel disabilitas cacat tunanetra buta tuli bisu autis idiot odgj
  kusta odha hiv gila pengungsi pendatang perantau transmigran minoritas pki komunis kaum suku ras agama keturunan etnis umat ormas asing tka`));

/** What is said against a group when it is hated: expulsion, filth, animals, harm, denial of rights, sweeping blame. */
export const HOSTILE: ReadonlySet<string> = new Set(list(`
  usir bakar bunuh bantai habisi basmi musnahkan bersihkan enyah minggat angkat pergi pulang pindah tolak boikot larang haram najis kotor jijik bau busuk babi anjing monyet kera
  kecoa tikus hama parasit lintah penyakit virus sampah setan iblis kafir sesat laknat terkutuk penjajah perampok maling pencuri penipu licik curang rakus serakah pelit pemalas malas
  bodoh goblok primitif terbelakang kampungan rendahan hina hinaan murahan pelacur lonte sundal preman barbar biadab teroris radikal pengkhianat penghianat ancaman merusak perusak rusak
  menjajah menguasai kuasai rebut merebut mengotori racun kumpulan gerombolan sial dijauhi hindari jauhi awas waspada tembak gantung potong sembelih
  jangan numpang dilarang usirlah tenggelamkan kerdil songong cengeng jahat keji penyakitan menular malu bikin`));
