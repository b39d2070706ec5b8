/**
 * Letters of other scripts that pass for Latin ones on a screen (after Unicode's confusables list, lower-case forms
 * only where NFKC does not already help). Each pair is the look-alike and what it is read as.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['аА', 'a'], ['вВ', 'b'], ['сС', 'c'], ['ԁ', 'd'], ['еЕёЁєЄ', 'e'], ['ғ', 'f'], ['ԍ', 'g'], ['һН', 'h'],
  ['іІїЇ', 'i'], ['јЈ', 'j'], ['кКқ', 'k'], ['ӏ', 'l'], ['мМ', 'm'], ['пн', 'n'], ['оОөӨ', 'o'], ['рР', 'p'],
  ['ԛ', 'q'], ['гяЯ', 'r'], ['ѕЅ', 's'], ['тТ', 't'], ['цџ', 'u'], ['ѵ', 'v'], ['ԝшщ', 'w'], ['хХ', 'x'], ['уУү', 'y'],
  // Greek
  ['αΑ', 'a'], ['βΒ', 'b'], ['ϲ', 'c'], ['εΕ', 'e'], ['Η', 'h'], ['ιΙ', 'i'], ['ϳ', 'j'], ['κΚ', 'k'], ['Μ', 'm'],
  ['ηΝ', 'n'], ['οΟσ', 'o'], ['ρΡ', 'p'], ['τΤ', 't'], ['υ', 'u'], ['ν', 'v'], ['ωώ', 'w'], ['χΧ', 'x'], ['γΥ', 'y'], ['Ζ', 'z'],
  // Armenian, Cherokee, Lisu and other strays
  ['օ', 'o'], ['ո', 'n'], ['ս', 'u'], ['հ', 'h'], ['ց', 'g'], ['զ', 'q'], ['ʀ', 'r'], ['ɢ', 'g'], ['ʙ', 'b'], ['ɴ', 'n'],
  ['ʜ', 'h'], ['ʟ', 'l'], ['ɪ', 'i'], ['ʏ', 'y'], ['ᴀ', 'a'], ['ᴄ', 'c'], ['ᴅ', 'd'], ['ᴇ', 'e'], ['ᴊ', 'j'], ['ᴋ', 'k'],
  ['ᴍ', 'm'], ['ᴏ', 'o'], ['ᴘ', 'p'], ['ᴛ', 't'], ['ᴜ', 'u'], ['ᴠ', 'v'], ['ᴡ', 'w'], ['ᴢ', 'z'], ['ꜱ', 's'], ['ꜰ', 'f'],
  ['ɑ', 'a'], ['ɡ', 'g'], ['ı', 'i'], ['ȷ', 'j'], ['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ħ', 'h'], ['ŧ', 't'], ['ƒ', 'f'],
  ['æ', 'ae'], ['œ', 'oe'], ['ß', 'ss'], ['þ', 'p'], ['ə', 'e'], ['ɛ', 'e'], ['ɔ', 'o'], ['ɐ', 'a'], ['ɹ', 'r'], ['ʇ', 't'],
  ['ǝ', 'e'], ['ɯ', 'm'], ['ʌ', 'v'], ['ʍ', 'w'], ['ʎ', 'y'], ['ɥ', 'h'], ['ɟ', 'f'], ['ʞ', 'k'], ['Ɐ', 'a'],
  ['€', 'e'], ['£', 'l'], ['¥', 'y'], ['₩', 'w'], ['¢', 'c'], ['×', 'x'],
];

/** Look-alike code point → the Latin letters it is read as. */
export const CONFUSABLES: ReadonlyMap<number, string> = new Map(
  PAIRS.flatMap(([from, to]) => Array.from(from, (letter): [number, string] => [letter.codePointAt(0) ?? 0, to])),
);
