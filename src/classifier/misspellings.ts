/** Letters of the shortest name whose misspellings are known; of shorter ones too many are words. */
const SHORTEST = 7;
const LONGEST = 24;

/** Whether a word has as many letters as a misspelt name may have; most words have not, so it is asked first. */
export const isMisspellable = (word: string): boolean => word.length >= SHORTEST - 1 && word.length <= LONGEST;

/** A word and all it becomes by leaving out one letter. */
function shortened(word: string): string[] {
  const found = [word];
  for (let i = 0; i < word.length; i += 1) if (i === 0 || word[i] !== word[i - 1]) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

/** Whether two words differ by one letter more, less or other, or by two neighbours that changed places. */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  const leftA = a.length - from - back;
  const leftB = b.length - from - back;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** Finds long names by words that are one letter off, at a cost that does not grow with the number of names (after SymSpell's deletes). */
export class Misspellings<T> {
  readonly #names = new Map<string, T>();
  #deletes: Map<string, string[]> | undefined;

  add(name: string, value: T): void {
    if (name.length < SHORTEST || this.#names.has(name)) return;
    this.#names.set(name, value);
    this.#deletes = undefined;
  }

  #index(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const name of this.#names.keys()) {
      for (const key of shortened(name)) {
        const same = index.get(key);
        if (same) same.push(name);
        else index.set(key, [name]);
      }
    }
    this.#deletes = index;
    return index;
  }

  /** What was added for the name that `word` misspells by one letter; `undefined` for a name itself and for all else. */
  find(word: string): T | undefined {
    if (!isMisspellable(word) || this.#names.has(word)) return undefined;
    const index = this.#deletes ?? this.#index();
    for (const key of shortened(word)) for (const name of index.get(key) ?? []) if (oneOff(word, name)) return this.#names.get(name);
    return undefined;
  }
}
