import type { ReasonKind } from './assessment.ts';

/*
 * Typed cue words, in the standard spelling that `slang.ts` maps to. They mark spans for the reasons shown to a person,
 * give ambiguous names the context they need, and are features of the model. Election words are those of the
 * neutrality reference, section 5.5, and their regional forms.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Titles before a name: a common word after one is likely a person (`Pak Aman`, `Teh Mekar`). */
export const HONORIFICS: ReadonlySet<string> = new Set(list(`
  bapak ibu mas mbak mba bang abang kang teh teteh gus cak ning kyai kiai kh ustadz ustad ustaz haji hajah h hj prof dr drs ir mama kaka kak bli mbok
  daeng puang cek yuk mang neng tuan guru tgb lae om opung ompu acil paman uda uni wak jenderal letjen jend mayjen brigjen kolonel letkol kapten laksamana laksdya laksda marsekal komjen irjen kombes akbp dra drg drh ina tante bunda mpok engkong
  ceu abah habib tgk teungku tengku andi opu karaeng petta lalu dek adek yai nyai bude umi aba ratu raden romo pendeta ito inang tulang sam eyang mbah pakde si
  calon capres cawapres cagub cawagub cabup cawabup cawalkot caleg gubernur bupati walikota presiden paslon pasangan kandidat duet`));

/** Titles that people are also called by without a name ("Siap pak, ..."). */
export const ADDRESSES: ReadonlySet<string> = new Set(list('bapak ibu mas mbak mba bang abang kang kak kaka om uda uni teh teteh neng cak bli mbok lae bunda mama tante paman dek adek gus kyai ustadz ustad ustaz eyang mang'));

/** Before a ballot number (`no 2`, `paslon 02`, `coblos 3`). The strong ones also take number words (`nomor dua`). */
export const NUMBER_CUES: ReadonlySet<string> = new Set(list('nomor urut urutan paslon pasangan coblos nyoblos pilih dukung menang salam calon kandidat tetap kubu tim pendukung jagoan capres cawapres cagub cabup gas nmr #'));
export const STRONG_NUMBER_CUES: ReadonlySet<string> = new Set(list('nomor urut urutan paslon coblos nyoblos pilih kubu capres cagub cabup dukung'));

/** What is numbered in everyday life: after these an 02 is no ballot number. In the spelling of `slang.ts`. */
export const UNITS: ReadonlySet<string> = new Set(list(`
  rt rw tps shift kelas regu grup gugus kelompok angkatan loket sd sdn smp smpn sma sman smk smkn mts mtsn man tk paud puskesmas posyandu polsek koramil tahap kamar ruang jam pukul jl jalan gang blok
  tanggal kode pos lantai gedung unit jalur bus bab seri tipe lapangan`));

/** Spelled ballot numbers, Indonesian and regional. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...['satu', 'siji', 'setunggal', 'hiji', 'esa', 'sada', 'saboh', 'besik', 'seddi', 'ciek', 'sita', 'sai'].map((w): [string, number] => [w, 1]),
  ...['dua', 'loro', 'kalih', 'duo', 'dueh', 'dua', 'duwa', 'kalih', 'due', 'dhua', 'dhuwa', 'lua'].map((w): [string, number] => [w, 2]),
  ...['tiga', 'telu', 'tilu', 'tigo', 'tellu', 'tello', 'lhee', 'tiga', 'tolu', 'telo', 'tetelu'].map((w): [string, number] => [w, 3]),
  ...['empat', 'papat', 'opat', 'ampek', 'eppa', 'sekawan', 'ampat'].map((w): [string, number] => [w, 4]),
  ...['lima', 'limo', 'gangsal', 'limang'].map((w): [string, number] => [w, 5]),
  ['enam', 6], ['genep', 6], ['tujuh', 7], ['pitu', 7], ['delapan', 8], ['wolu', 8], ['sembilan', 9], ['sanga', 9], ['sepuluh', 10],
]);

export const HAND_SIGNS: ReadonlySet<string> = new Set(['☝', '👆', '✌', '🤟', '🤘', '🖖', '🖐', '✋', '🤙', '👌', '🫰', '🤞', '☜', '☞']);

/** Words that make a text political: context for ambiguous names and numbers. */
export const POLITICAL: ReadonlySet<string> = new Set(list(`
  paslon capres cawapres cagub cawagub cabup cawabup cawali cawalkot walkot caleg nyaleg bacalon bacapres bacaleg bacagub calon coblos nyoblos pilih dukung menang pilkada pilpres pilgub pilbup pilwalkot pilwali
  pileg pemilu kampanye partai koalisi relawan timses tps suara dapil gubernur bupati walikota presiden wakil dpr dprd dpd kpu bawaslu debat elektabilitas survei kandidat kader
  deklarasi petahana oposisi politik politisi menteri legislatif fraksi ketum sekjen dpp dpw dpc dpd posko baliho spanduk periode putaran tim pemenangan usung diusung mengusung oposisi
  cagub pendukung surat nomor urut wagub cawagub kabinet rezim buzzer`));

/** Words of football, where people support, win, vote and cheat as they do in elections. `wasit` is not one: the KPU is called so. */
export const SPORT: ReadonlySet<string> = new Set([...list('gol golnya skor liga timnas sepakbola stadion kiper striker bek gelandang offside penalti suporter persib persija persebaya arema pssi fifa aff klub pelatih'), '⚽', '🏆', '🏸', '🏐']);

const CUES: Readonly<Partial<Record<ReasonKind, readonly string[]>>> = {
  callToVote: list(`coblos pilih dukung menang gas kawal satukan putihkan hijaukan merahkan kuningkan birukan lanjut ayo mari yuk pilihanku jagoanku gaskeun
    viralkan sebarkan ajak milihlah gasken kompak rapatkan barisan ngiring hayu ayuk sokong sokonglah`),
  praise: list(`mantap hebat keren sukses semangat terbaik top juara amanah merakyat tegas jujur cerdas bijak berani peduli visioner santun sederhana bersih
    berpengalaman pemimpin harapan doa bismillah alhamdulillah insyaallah bangga cinta sayang idola gemoy jos josss gandhos cocok pantas layak setia bersama berkah maju sejahtera
    tetap merdeka perubahan berprestasi teruji terbukti nyata idolaku kebanggaan kagum salut respect terharu barakallah aamiin sehat panutan teladan`),
  insult: list(`goblok bodoh bohong koruptor bangsat anjing babi monyet tikus maling penipu pengkhianat penghianat munafik boneka antek penjilat jilat dinasti oligarki planga plongo
    plonga cengeng gagal hancur rusak busuk songong tengil sombong angkuh arogan emosian pemarah pikun cebong kampret kadrun bong pret bacot halu bego sampah najis laknat dajjal
    iblis setan zalim dzalim zolim rakus serakah licik culas curang omdo omon gimmick pencitraan buzzer buzzerrp penculik pelanggar kacung petugas begal rampok perampok
    garong pinokio badut lawak songongnya gila sinting sesat dungu ngawur ngaco ngibul hoax fitnah nepotisme kkn korupsi malu memalukan memuakkan muak jijik`),
  rejection: list(`jangan tolak tolaklah tenggelamkan lawan tumbangkan turunkan ganti lengserkan asal ogah emoh anti usir boikot makzulkan adili mundur kapok stop gulingkan`),
  electionWord: list(`paslon capres cawapres cagub cawagub cabup cawabup caleg pilkada pilpres pilgub pilbup pileg pemilu kampanye partai koalisi relawan timses tps debat
    elektabilitas survei kandidat kader deklarasi petahana kpu bawaslu dapil periode putaran quickcount golput politik politisi`),
};

/** Standard word → why it counts, for the reasons shown. A word in two lists keeps the first. */
export const CUE_WORDS: ReadonlyMap<string, ReasonKind> = (() => {
  const map = new Map<string, ReasonKind>();
  const kinds: readonly ReasonKind[] = ['rejection', 'insult', 'callToVote', 'electionWord', 'praise'];
  for (const kind of kinds) for (const word of CUES[kind] ?? []) if (!map.has(word)) map.set(word, kind);
  return map;
})();

/** Given names and everyday names so frequent that alone they name nobody in particular. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(list(`
  ahmad ahmed muhammad mohammad mohamad muhamad moh m abdul abdullah abdurrahman siti sri agus budi andi dedi deddy dede edi edy eko joko bambang slamet sugeng sutrisno sulaiman sulaeman
  hasan husain husen ali umar usman ibrahim ismail yusuf ridwan rahmat rahman rizky rizki riski fajar fadil fadhil dwi tri wahyu hendra hendri indra irfan iqbal ilham imam iman
  surya satria bagus bayu dimas galih putra putri putro dewi ratna rina rini yuni wati nur nurul nurjannah nurhayati aisyah fatimah fatmawati khadijah maria yohanes petrus paulus simon
  yosef daniel david john jhon johan hendrik hengky lukman hakim rahim karim amir amin anwar arif arief aziz azis basri darma dharma didi didik dimyati emil erwan fadli faisal farid
  hadi haris hidayat ichsan ida indah intan irwan iwan jaya kamil kurnia kurniawan lestari made mahmud mansur maulana melati mulyadi mulia mustafa nasir nasution natan nugroho nurdin
  pratama prasetyo priyo rano rio rosman rudi rudy saleh samsul santoso setiawan sidik sigit sofyan sudirman sudrajat sukses sulistyo supriyadi suryadi susilo suwarno syafii syarif
  taufik teguh titus tono toni tony untung victor vincent wahab wahid wardana wawan widodo wijaya willy yadi yanto yasin yudi zainal zulkifli mian sakti mori aryo adi adri bobby sandi uno
  nadia airin julia diana maya ayu wayan nyoman ketut gede komang putu ngurah oka agung mangku anak cok dayu luh danny denny surapati wibowo kusuma utama permata permana sari tari`));

/** Cue words stay cheap to recognise in joined and disguised writing. */
export const CUE_VOCABULARY: readonly string[] = [...new Set([...POLITICAL, ...CUE_WORDS.keys(), ...NUMBER_WORDS.keys()])];
