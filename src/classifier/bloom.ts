/*
 * A set of words in a few bits each (Bloom filter): a word that was put in is always found, another one seldom is
 * (about 1 in 100). Enough to tell everyday words, which name nobody by themselves.
 */
const HASHES = 6;
/** Bits for each word. */
const ROOM = 9;

/** Visits the bits of a word until `visit` says no; whether all said yes. */
function every(word: string, bits: number, visit: (at: number) => boolean): boolean {
  let a = 0x811c9dc5 | 0;
  let b = 0x51ed270b | 0;
  for (let i = 0; i < word.length; i += 1) {
    a = Math.imul(a ^ word.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ word.charCodeAt(i), 0x85ebca6b);
  }
  a ^= a >>> 15;
  b = (b ^ (b >>> 13)) | 1;
  for (let k = 0; k < HASHES; k += 1) if (!visit(((a + Math.imul(k, b)) >>> 0) % bits)) return false;
  return true;
}

/**
 * A filter that finds all `words`, and none of `others`.
 * @param others words that are none of `words` and must not be found by chance; few beside them
 */
export function bloomOf(words: readonly string[], others: Iterable<string> = []): Uint8Array {
  const apart = [...others];
  // A byte more shuffles which other words are found.
  for (let size = Math.max(8, Math.ceil((words.length * ROOM) / 8)); ; size += 1) {
    const bytes = new Uint8Array(size);
    for (const word of words) {
      every(word, bytes.length * 8, (at) => {
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
        return true;
      });
    }
    if (!apart.some((word) => bloomHas(bytes, word))) return bytes;
  }
}

export function bloomHas(bytes: Uint8Array, word: string): boolean {
  return every(word, bytes.length * 8, (at) => ((bytes[at >> 3] ?? 0) & (1 << (at & 7))) !== 0);
}
