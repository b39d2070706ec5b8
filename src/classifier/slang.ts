/**
 * Spellings of chat and social posts → the word they stand for, so that few training rows cover many writings.
 * Only one-word equivalents whose reading hardly depends on context; written for this project.
 */
const GROUPS: Readonly<Record<string, string>> = {
  tidak: 'gak ga nggak ngga enggak engga kagak kaga gk g ngk tdk tak tda gag ndak ndk nda ora ra mboten teu henteu hente sonde kada indak nggk ngak tidk tdak gx gax',
  jangan: 'jgn jng jngn jangn jangannn jan ojo ojok aja2 ulah jangang jongan',
  yang: 'yg yng iang nang sing seng nu', dengan: 'dgn dg dng karo kalawan', karena: 'krn krna karna gara2 soale', untuk: 'utk tuk buat bwt kanggo pikeun untk',
  sudah: 'sdh udh udah dah wis wes uwis udeh sdah geus entos', belum: 'blm blum blom durung acan belom', bisa: 'bs bsa isa iso isoh biso tiasa', banget: 'bgt bngt bgtt bangett bgttt bingit',
  kalau: 'klo kalo kl klu klau lek nek menawi lamun', jadi: 'jd jdi dadi', orang: 'org orng wong urang uwong orang2', sama: 'sm ama samo', lagi: 'lg lgi maneh deui', memang: 'emg emang mmg mang emank pancen',
  tapi: 'tp tpi tetapi ning tapina', dari: 'dr dri saka soko teko', pada: 'pd pda', saja: 'aja aj doang doank ae wae bae sj jak haja ajah', juga: 'jg jga jugak ugo', dalam: 'dlm dalem',
  sekarang: 'skrg skrng skg sekrang saiki ayeuna', bapak: 'bpk pak pk bpak bapa pa pakk', ibu: 'bu buk ibuk', kepada: 'kpd kpda', terus: 'trs trus teros', sampai: 'smp sampe ampe nyampe smpe tekan',
  saya: 'sy gue gw gua ane aku aq q w ak abdi awak beta ulun inyong nyong kulo sya', kamu: 'lu lo loe elu elo km kmu kowe koen ente antum maneh2 sampeyan anda situ', kita: 'qta kt kitorang katong awake',
  kami: 'kmi', mereka: 'mrk mrka dorang', tahu: 'tau tw taw ngerti', bagaimana: 'gimana gmn gmna kumaha piye bgmn', kenapa: 'knp knpa napa mengapa ngopo naha', apa: 'ap opo naon apo aph ape', siapa: 'sopo saha siape spa',
  begitu: 'gitu gt gtu ngono kitu', begini: 'gini gn gni ngene kieu', semua: 'smua smw kabeh sadaya sadayana semuanya sami samian', banyak: 'bnyk byk akeh seueur bnyak', sedikit: 'dikit sdikit dkt',
  benar: 'bener bnr leres', betul: 'btul btl', lebih: 'lbh lebi luwih', masih: 'msh msih isih keneh', hanya: 'cuma cuman cm hny mung ngan', harus: 'hrs kudu kedah wajib mesti', mau: 'mo arep hayang pengen pengin pingin ingin kepingin',
  pilih: 'plih pilihan milih memilih dipilih pilihlah pilihen pilihan2 milihnya pilihin milik2 phlih philih', nyoblos: 'mencoblos', coblos: 'cblos coblosan coblosen dicoblos cobloss cobloslah coblosin nyoblosnya coblosan2', dukung: 'dkung ndukung mendukung didukung dukungan nyengkuyung ngedukung dukunglah dukungg dukungannya', menang: 'mnang menangkan menangkanlah kemenangan memenangkan dimenangkan menanglah menangin mng',
  presiden: 'presidenku persiden presidenlah presidennya presidn pres', wakil: 'wkl', nomor: 'no nomer nmr nomr nmer nomo nomor2 noer', periode: 'priode period', jakarta: 'jkt', indonesia: 'indo endonesia indonesiaku', rakyat: 'rkyt rakyt rakyatnya',
  pemilu: 'pmilu pemilihan2', partai: 'parpol prtai parte', semangat: 'smgt smangat semangaat smngt semangad', terima: 'trima', kasih: 'ksh', terimakasih: 'makasih mksh trims thx thanks thank makasi tengkyu nuhun suwun suksma', selamat: 'slmt slamat met wilujeng slamet2', alhamdulillah: 'alhamdulilah alhmdulillah alhamdullilah', bismillah: 'bismilah basmalah bismillahirrahmanirrahim',
  insyaallah: 'insyaalloh insya insha inshaallah insaallah insyallah', goblok: 'goblog gblk gblok goblo gobloq guoblok', bodoh: 'bego bodo dungu tolol bodohh blo\'on oon beloon pekok', bohong: 'boong ngibul ngapusi dusta bohongin membohongi dibohongi pembohong tukangbohong', koruptor: 'korup koruptors garong', anjing: 'anjg anj anjay njing anjir asu anjeng', bangsat: 'bgst bangst', hancur: 'ancur hncur hancurkan menghancurkan', mantap: 'mantab mantul mantep mantaf mantabb mantapp manteb mntap mantaps', gas: 'gass gasss gaspol gaskan gaskeun gaskun gasspoll gasken gaspoll gazz', ganti: 'gnti gantikan gantilah diganti mengganti', lanjut: 'lanjutkan lanjutken lanjooot lanjot melanjutkan lanjutin lnjut', tetap: 'ttp ttep tetep tetepp', keren: 'krenn kereen keeren', bagus: 'bgs bgus', cinta: 'tresno cintah', sayang: 'syg sayank', hati: 'ati', baik: 'baek bae2', kerja: 'krja kerjo', nyata: 'nyatah', pintar: 'pinter cerdas', sehat: 'sehaat', pppk: 'p3k', masyarakat: 'masy masyarakt', pemerintah: 'pemrintah pmrintah', negara: 'ngara', bangsa: 'bngsa', anak: 'ank', gubernur: 'gub gubernurnya', bupati: 'bup', walikota: 'walkot', tolong: 'tlg tlong', teman: 'tmn temen kawan', haha: 'wkwk wkwkwk wkwkwkwk hahaha hahahaha hehe hehehe wkwkw awokwok xixi hihi kwkw kwkwk wk ngakak ngakak2 wkaka',
};

/** Chat spelling → standard word. */
export const SLANG: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const word of Object.keys(GROUPS)) for (const spelling of GROUPS[word]?.split(' ') ?? []) map.set(spelling, word);
  return map;
})();

/** In capitals a school, a review of a verdict, a party or a doctor. */
const OFFICIAL: ReadonlySet<string> = new Set(['smp', 'pk', 'pd', 'dr']);

/** Whether a word is an abbreviation and no chat spelling where it is written in capitals. */
export const isAbbreviation = (word: string): boolean => OFFICIAL.has(word);

/** After these "no" is English. */
const ENGLISH_NO = /^(?:debat|komen|komentar|comment|drama|hoax|hoaks|way|problem|bacot|cap|baper|more|one|money|offense|hate|mention|politik|viral|justice|root)$/;

/** Whether a word is no chat spelling because of the word after it: "no more". */
export const isEnglishNo = (word: string, next: string): boolean => word === 'no' && ENGLISH_NO.test(next);

/** Titles that are chat spellings as well: "dr" of "dari", "ning" of "tetapi", "mang" of "memang". */
const TITLES: ReadonlySet<string> = new Set(['dr', 'ning', 'mang']);

/**
 * Whether a word is a title and no chat spelling because a capitalised word follows: "Ning Ita", "dr. Aman". Without a
 * capital of its own only where something stands between, since "dr Bandung" is "dari Bandung".
 * @param gap characters between the two
 */
export const isTitle = (word: string, capital: boolean, gap: number, next: boolean): boolean => TITLES.has(word) && next && (capital || (word === 'dr' && gap > 1));
