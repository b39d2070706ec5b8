/** A model file that cannot be used, and why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Numbers chosen on validation and stored beside the weights. */
export interface Settings {
  /** Probability of support + attack + hate from which a text is risky; one each for what is read and what is written. */
  readonly risky: { readonly subject: number; readonly draft: number };
  /** Probability of anything political from which a text is at least discussion. */
  readonly caution: number;
  /**
   * How many times worse the odds become where nothing named shows that a text is political at all: of discussion and of
   * the risky classes; and of the risky ones where only a political word, or only a word for a group, shows it.
   */
  readonly doubt: { readonly discussion: number; readonly risky: number; readonly political: number; readonly group: number };
  /** The same probability from which one part of a long text makes the whole risky: a piece of it, and a sentence that names somebody. */
  readonly part: { readonly piece: number; readonly sentence: number };
  /** Divides the scores before the softmax (calibration). */
  readonly temperature: number;
}

/** A word list and linear weights for the six classes over hashed features. */
export interface Model {
  readonly settings: Settings;
  /** Known words, most frequent first. */
  readonly words: readonly string[];
  /** Bloom filter of the words of everyday writing. */
  readonly common: Uint8Array;
  /** log2 of the number of buckets. */
  readonly bits: number;
  /** Bucket × class, quantised. */
  readonly weights: Int8Array;
  /** One per class: what a quantised step is worth. */
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** Columns of the weights, in this order. */
export const MODEL_CLASSES = ['none', 'civic', 'discussion', 'support', 'attack', 'hate'] as const;
export const CLASS_COUNT = MODEL_CLASSES.length;

const MAGIC = 0x4d504a4a; // "JJPM", little-endian
const VERSION = 4;
const HEAD = 12;
/** Bytes of the lengths after the head: bits, words, filter. */
const FIELDS = 12;

/**
 * 32-bit checksum, four bytes at a step: every step is a bijection, so any one changed word changes the result. A worker
 * checks the file at each wake, which makes CRC-32's byte at a time too slow.
 */
function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = 0x811c9dc5 | 0;
  // By index: an iterator costs more than the work in a cold worker.
  for (let i = 0; i < words.length; i += 1) {
    sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let i = words.length * 4; i < aligned.length; i += 1) sum = Math.imul(sum ^ (aligned[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Model → bytes: magic, version, checksum of the rest, settings, scales, biases, words, weights. */
export function writeModel(model: Model): Uint8Array {
  const numbers = Float32Array.from([
    model.settings.risky.subject, model.settings.risky.draft, model.settings.caution, model.settings.temperature,
    model.settings.doubt.discussion, model.settings.doubt.risky, model.settings.doubt.political, model.settings.doubt.group,
    model.settings.part.piece, model.settings.part.sentence,
    ...model.scales, ...model.bias,
  ]);
  const words = new TextEncoder().encode(model.words.join('\n'));
  const bytes = new Uint8Array(HEAD + FIELDS + numbers.byteLength + words.length + model.common.length + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(HEAD, model.bits, true);
  view.setUint32(HEAD + 4, words.length, true);
  view.setUint32(HEAD + 8, model.common.length, true);
  let at = HEAD + FIELDS;
  for (const number of numbers) {
    view.setFloat32(at, number, true);
    at += 4;
  }
  bytes.set(words, at);
  bytes.set(model.common, at + words.length);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), at + words.length + model.common.length);
  view.setUint32(8, checksum(bytes.subarray(HEAD)), true);
  return bytes;
}

/**
 * Bytes of `model.bin` → model.
 * @throws ModelError when the bytes are too short, of another kind or version, or damaged.
 */
export function readModel(bytes: Uint8Array): Model {
  const counts = 10 + CLASS_COUNT * 2;
  if (bytes.length < HEAD + FIELDS + counts * 4) throw new ModelError(`model: ${bytes.length} bytes are too few for a model; install the extension again`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('model: this is no model file; install the extension again');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new ModelError(`model: version ${version} is unknown, ${VERSION} is expected; update the extension`);
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEAD))) throw new ModelError('model: checksum does not match, the file is damaged; install the extension again');
  const bits = view.getUint32(HEAD, true);
  const wordBytes = view.getUint32(HEAD + 4, true);
  const filterBytes = view.getUint32(HEAD + 8, true);
  let at = HEAD + FIELDS;
  const next = (): number => {
    const number = view.getFloat32(at, true);
    at += 4;
    return number;
  };
  const settings: Settings = { risky: { subject: next(), draft: next() }, caution: next(), temperature: next(), doubt: { discussion: next(), risky: next(), political: next(), group: next() }, part: { piece: next(), sentence: next() } };
  const scales = Float32Array.from({ length: CLASS_COUNT }, next);
  const bias = Float32Array.from({ length: CLASS_COUNT }, next);
  if (bits > 24 || at + wordBytes + filterBytes + CLASS_COUNT * 2 ** bits !== bytes.length) throw new ModelError('model: its length does not match its contents; install the extension again');
  const words = new TextDecoder().decode(bytes.subarray(at, at + wordBytes)).split('\n');
  at += wordBytes;
  const common = bytes.subarray(at, at + filterBytes);
  at += filterBytes;
  return { settings, words, common, bits, scales, bias, weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at) };
}
