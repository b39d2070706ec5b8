/** What the classifier is measured against. Those that learn have the same texts to learn from as ours. */
import { FastTextModel, getFastTextClass, getFastTextModule } from 'fasttext.wasm.js';
import natural from 'natural';
import winkBayes from 'wink-naive-bayes-text-classifier';
import { MODEL_CLASSES } from '../../src/classifier/classes.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { Row } from '../../training/corpus.ts';
import { clock, spent } from './spent.ts';

export interface Peer {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds from stored form to ready; NaN where a peer cannot be stored. */
  readonly start: number;
  /** Milliseconds to learn; 0 for what does not. */
  readonly learnt: number;
  /** The class; binary peers say `support` for risky and `none` otherwise. */
  readonly judge: (text: string) => string;
}

const VERBS = ['coblos', 'dukung', 'pilih', 'menangkan', 'menang', 'lanjutkan', 'ganti presiden', 'tolak', 'jangan pilih'];
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];

/** Every name of the packs and the verbs of voting. */
export function keywordList(): Peer {
  let list: string[] = [];
  const start = spent(() => {
    list = [...new Set([
      ...builtInPacks.flatMap((pack) => [
        ...pack.contestants.flatMap((one) => [...one.names, ...one.aliases, ...one.slogans, ...one.hashtags]),
        ...pack.parties.flatMap((one) => [one.name, ...one.aliases, ...one.hashtags]),
      ]), ...VERBS].map((word) => word.toLowerCase()))];
  });
  return {
    name: 'keyword list', bytes: list.join('\n').length, start, learnt: 0,
    judge: (text) => {
      const lower = text.toLowerCase();
      return list.some((word) => lower.includes(word)) ? 'support' : 'none';
    },
  };
}

/** Its learning takes a dense vector a text, over all words seen: more than some thousands of texts take longer than anyone waits. */
export function naturalPeer(rows: readonly Row[]): Peer {
  const bayes = new natural.BayesClassifier();
  const learnt = spent(() => {
    for (const row of rows) bayes.addDocument(row.text, MODEL_CLASSES[row.label] ?? 'none');
    bayes.train();
  });
  const stored = JSON.stringify(bayes);
  const start = spent(() => natural.BayesClassifier.restore(JSON.parse(stored)));
  return { name: 'natural 8.1.1 Bayes (1 text in 20)', bytes: stored.length, start, learnt, judge: (text) => bayes.classify(text) };
}

export function winkPeer(rows: readonly Row[]): Peer {
  const bayes = winkBayes();
  bayes.definePrepTasks([words]);
  bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  const learnt = spent(() => {
    for (const row of rows) bayes.learn(row.text, MODEL_CLASSES[row.label] ?? 'none');
    bayes.consolidate();
  });
  return { name: 'wink-naive-bayes 2.2.1', bytes: bayes.exportJSON().length, start: Number.NaN, learnt, judge: (text) => bayes.predict(text) };
}

/** fastText compiled to WebAssembly: bags of words, pairs and letter groups over hashed vectors, without a size limit. */
export async function fastTextPeer(rows: readonly Row[]): Promise<Peer> {
  const FastText = await getFastTextClass({ getFastTextModule });
  const learner = new FastText();
  const line = (text: string): string => words(text).join(' ');
  // The binding fetches what it learns from.
  const texts = URL.createObjectURL(new Blob(rows.map((row) => `__label__${MODEL_CLASSES[row.label] ?? 'none'} ${line(row.text)}\n`)));
  const learning = clock();
  await learner.trainSupervised(texts, { lr: 0.5, dim: 50, epoch: 5, wordNgrams: 2, bucket: 200_000, minn: 2, maxn: 5, loss: 'softmax', seed: 1, verbose: 0 }, () => undefined);
  const learnt = learning();
  const file = 'learnt.bin';
  learner.ft.saveModel(file);
  const stored = learner.fs.readFile(file);
  const loaded = new FastText();
  const start = spent(() => loaded.ft.loadModel(file));
  const model = new FastTextModel(loaded.ft, loaded.core);
  return {
    name: 'fasttext.wasm.js 1.0.0', bytes: stored.length, start, learnt,
    judge: (text) => {
      const found = model.predict(line(text), 1, 0);
      const label = found.size() > 0 ? found.get(0)[1] : 'none';
      found.delete();
      return label.replace('__label__', '');
    },
  };
}
