/*
 * Hate and SARA detector, data (reviewed 2026-11-24): terms for groups protected by religion, ethnicity, race, origin, gender,
 * orientation, disability and health. Every group is replaced by one and the same placeholder before the model
 * reads the text, so that none is better protected than another. Words in the standard spelling of `slang.ts`.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Names of groups, and slurs for them. */
export const GROUP_TERMS: ReadonlySet<string> = new Set(list(`
  muslim muslimah islam kristen nasrani katolik protestan hindu buddha budha konghucu yahudi ateis ahmadiyah syiah wahabi salafi penghayat kafir kapir nonmuslim
  cina tionghoa tionghua chinese aseng pribumi sunda batak minang betawi bugis dayak sasak minahasa badui baduy rohingya negro jawir papuan tamil
  waria banci bencong homo gay lesbian lgbt lesbi transgender cadar bercadar cadaran berkerudung kerudungan difabel disabilitas cacat tunanetra autis odgj odha kusta pki komunis minoritas transmigran tka etnis umat kaum suku ras`));

/** Places and everyday words that name a group only after a word for people (`orang Papua`, `suku Jawa`). */
export const PLACE_GROUPS: ReadonlySet<string> = new Set(list(`
  jawa madura makassar melayu aceh ambon papua flores timor bali lombok banjar manado toraja nias mentawai arab india afghanistan nigeria afrika wamena maluku padang china cina
  kalimantan sumatera sulawesi desa kampung miskin asing gila buta tuli bisu hitam pendatang perantau pengungsi wanita perempuan laki janda item putih keriting sipit desa sabrang ntt sumba nusa seberang luar`));

export const PEOPLE: ReadonlySet<string> = new Set(list('orang suku kaum etnis ras keturunan warga anak cewek cowok dasar umat perantau pendatang pengungsi wong jemaat penganut semua'));

/** What is said against a group when it is hated: expulsion, filth, animals, harm, denial of rights, sweeping blame. */
export const HOSTILE: ReadonlySet<string> = new Set(list(`
  usir bakar bunuh bantai habisi basmi musnahkan bersihkan enyah minggat angkat pergi pulang pindah tolak boikot larang haram najis kotor jijik bau busuk babi anjing monyet kera
  kecoa tikus hama parasit lintah penyakit virus sampah setan iblis kafir sesat laknat terkutuk penjajah perampok maling pencuri penipu licik curang rakus serakah pelit pemalas malas
  bodoh goblok primitif terbelakang kampungan rendahan hina hinaan murahan pelacur lonte sundal preman barbar biadab teroris radikal pengkhianat penghianat ancaman merusak perusak rusak
  menjajah menguasai kuasai rebut merebut mengotori racun kumpulan gerombolan sial dijauhi hindari jauhi awas waspada tembak gantung potong sembelih
  jangan numpang dilarang usirlah tenggelamkan kerdil songong cengeng jahat keji penyakitan menular malu bikin`));

/** What is no group with the word after it: overseas, interest, spare parts. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([['luar', new Set(['biasa', 'negeri', 'kota', 'daerah', 'sana'])], ['suku', new Set(['bunga', 'cadang', 'kata', 'dinas'])]]);

/** Whether a word names a protected group, by itself or after a word for people. */
export function isGroup(word: string, before: string, after: string): boolean {
  if (!GROUP_TERMS.has(word) && !(PLACE_GROUPS.has(word) && PEOPLE.has(before))) return false;
  return COMPOUNDS.get(word)?.has(after) !== true;
}
