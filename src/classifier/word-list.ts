/** What the word splitter may ask about the words of the model and the packs. */
export interface WordList {
  /** Cost of a known word (0 is cheapest, about the logarithm of its rank); `undefined` for an unknown one. */
  cost(word: string): number | undefined;
  /** Words of names, slogans and cues: worth undoing a disguise for. */
  telling(word: string): boolean;
  /** Part of any phrase of a pack, telling or not. */
  named(word: string): boolean;
  /** Telling words of a length, for masked letters (`g*njar`). */
  ofLength(size: number): readonly string[];
  /** A pack lists the word in capitals as a name: then it is no chat spelling. */
  acronym(word: string): boolean;
  /** A hashtag (joined, no sign) that a pack lists as a whole. */
  wholeTag(joined: string): boolean;
}
