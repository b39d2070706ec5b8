import { CLASS_COUNT } from './classes.ts';
import { FILTERS, type Network, POOLS, SPAN, TABLE_ROWS, WIDTH } from './network.ts';

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

/** A word list, linear weights for the six classes over hashed features, and a network. */
export interface Model {
  readonly settings: Settings;
  /** Known words, most frequent first. */
  readonly words: readonly string[];
  /** Bloom filter of the words of everyday writing. */
  readonly common: Uint8Array;
  /** What words are about (`senses.ts`). */
  readonly senses: Uint32Array;
  /** log2 of the number of buckets. */
  readonly bits: number;
  /** Per bucket the weights of all classes, in steps (`buckets.ts`). */
  readonly buckets: Uint32Array;
  /** One per class: what a quantised step is worth. */
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  readonly network: Network;
}

const MAGIC = 0x4d504a4a; // "JJPM", little-endian
/** Changes with the layout, and with what a bucket or a row of the network's table stands for. */
const VERSION = 7;
const WORD_BYTES = 4;
const HEAD = 12;
/** Bytes of the lengths after the head: bits, words, filter, senses. */
const FIELDS = 16;

/**
 * 32-bit checksum, four bytes at a step: every step is a bijection, so any one changed word changes the result. A worker
 * checks the file at each wake, which makes CRC-32's byte at a time too slow.
 */
function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  // By index, and nothing looked up twice: in a cold worker an iterator, a property or a global costs more than the work.
  const { imul } = Math;
  const size = words.length;
  let sum = 0x811c9dc5 | 0;
  for (let i = 0; i < size; i += 1) {
    sum = imul(sum ^ (words[i] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let i = size * 4; i < aligned.length; i += 1) sum = imul(sum ^ (aligned[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Numbers of the network, in the order in which the file has them. */
const NETWORK_SIZES = { filters: SPAN * WIDTH * FILTERS, filterBias: FILTERS, attention: FILTERS, out: POOLS * FILTERS * CLASS_COUNT, outBias: CLASS_COUNT } as const;
const NETWORK_NUMBERS = Object.values(NETWORK_SIZES).reduce((a, b) => a + b, 0);

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Bytes → 32-bit words; a copy, since the file's words need not lie where words may. */
function littleEndian(bytes: Uint8Array): Uint32Array {
  const copy = new Uint8Array(bytes);
  const words = new Uint32Array(copy.buffer);
  if (IS_LITTLE_ENDIAN) return words;
  const view = new DataView(copy.buffer);
  return words.map((_, i) => view.getUint32(i * 4, true));
}

/** 32-bit words → bytes, the least significant first. */
function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * WORD_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of words.entries()) view.setUint32(i * WORD_BYTES, word, true);
  return bytes;
}

/** Model → bytes: magic, version, checksum of the rest, settings and other numbers, words, senses, weights, table. */
export function writeModel(model: Model): Uint8Array {
  const { settings, network } = model;
  const numbers = Float32Array.from([
    settings.risky.subject, settings.risky.draft, settings.caution, settings.temperature,
    settings.doubt.discussion, settings.doubt.risky, settings.doubt.political, settings.doubt.group,
    settings.part.piece, settings.part.sentence,
    ...model.scales, ...model.bias,
    ...network.filters, ...network.filterBias, ...network.attention, ...network.out, ...network.outBias,
  ]);
  const words = new TextEncoder().encode(model.words.join('\n'));
  const parts = [
    new Uint8Array(numbers.buffer), words, model.common, bytesOf(model.senses), bytesOf(model.buckets), network.steps,
    new Uint8Array(network.table.buffer, network.table.byteOffset, network.table.length),
  ];
  const bytes = new Uint8Array(HEAD + FIELDS + parts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(HEAD, model.bits, true);
  view.setUint32(HEAD + 4, words.length, true);
  view.setUint32(HEAD + 8, model.common.length, true);
  view.setUint32(HEAD + 12, model.senses.length, true);
  let at = HEAD + FIELDS;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(8, checksum(bytes.subarray(HEAD)), true);
  return bytes;
}

/**
 * Bytes of `model.bin` → model.
 * @throws ModelError when the bytes are too short, of another kind or version, or damaged.
 */
export function readModel(bytes: Uint8Array): Model {
  const counts = 10 + CLASS_COUNT * 2 + NETWORK_NUMBERS;
  if (bytes.length < HEAD + FIELDS + counts * 4) throw new ModelError(`model: ${bytes.length} bytes are too few for a model; install the extension again`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('model: this is no model file; install the extension again');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new ModelError(`model: version ${version} is unknown, ${VERSION} is expected; update the extension`);
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEAD))) throw new ModelError('model: checksum does not match, the file is damaged; install the extension again');
  const bits = view.getUint32(HEAD, true);
  const wordBytes = view.getUint32(HEAD + 4, true);
  const filterBytes = view.getUint32(HEAD + 8, true);
  const senseBytes = view.getUint32(HEAD + 12, true) * WORD_BYTES;
  const tableBytes = TABLE_ROWS * WIDTH;
  let at = HEAD + FIELDS;
  const next = (): number => {
    const number = view.getFloat32(at, true);
    at += 4;
    return number;
  };
  const part = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const many = (length: number): Float32Array => new Float32Array(littleEndian(part(length * WORD_BYTES)).buffer);
  const settings: Settings = { risky: { subject: next(), draft: next() }, caution: next(), temperature: next(), doubt: { discussion: next(), risky: next(), political: next(), group: next() }, part: { piece: next(), sentence: next() } };
  const scales = many(CLASS_COUNT);
  const bias = many(CLASS_COUNT);
  const filters = many(NETWORK_SIZES.filters);
  const filterBias = many(NETWORK_SIZES.filterBias);
  const attention = many(NETWORK_SIZES.attention);
  const out = many(NETWORK_SIZES.out);
  const outBias = many(NETWORK_SIZES.outBias);
  if (bits > 24 || at + wordBytes + filterBytes + senseBytes + WORD_BYTES * 2 ** bits + TABLE_ROWS + tableBytes !== bytes.length) throw new ModelError('model: its length does not match its contents; install the extension again');
  const words = new TextDecoder().decode(part(wordBytes)).split('\n');
  // Copies, so that the file need not stay in memory for them.
  const common = part(filterBytes).slice();
  const senses = littleEndian(part(senseBytes));
  const buckets = littleEndian(part(WORD_BYTES * 2 ** bits));
  const steps = part(TABLE_ROWS).slice();
  const table = new Int8Array(part(tableBytes));
  return { settings, words, common, senses, bits, scales, bias, buckets, network: { table, steps, filters, filterBias, attention, out, outBias } };
}
