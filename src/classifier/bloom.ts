/*
 * A set of words in a few bits each (Bloom filter): a word that was put in is always found, another one seldom is
 * (about 1 in 100). Enough to tell everyday words, which name nobody by themselves.
 */
const HASHES = 6;
/** Bits for each word. */
const ROOM = 9;

/** Two hashes of a word, whose sums name its bits; one object for all words, since a worker asks this of thousands as it wakes. */
const pair = { a: 0, b: 0 };

function hash(word: string): void {
  const { imul } = Math;
  const size = word.length;
  let a = 0x811c9dc5 | 0;
  let b = 0x51ed270b | 0;
  for (let i = 0; i < size; i += 1) {
    const unit = word.charCodeAt(i);
    a = imul(a ^ unit, 0x01000193);
    b = imul(b ^ unit, 0x85ebca6b);
  }
  pair.a = a ^ (a >>> 15);
  pair.b = (b ^ (b >>> 13)) | 1;
}

const bit = (k: number, bits: number): number => ((pair.a + Math.imul(k, pair.b)) >>> 0) % bits;

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
      hash(word);
      for (let k = 0; k < HASHES; k += 1) {
        const at = bit(k, bytes.length * 8);
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
      }
    }
    if (!apart.some((word) => bloomHas(bytes, word))) return bytes;
  }
}

export function bloomHas(bytes: Uint8Array, word: string): boolean {
  hash(word);
  for (let k = 0; k < HASHES; k += 1) {
    const at = bit(k, bytes.length * 8);
    if (((bytes[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}
