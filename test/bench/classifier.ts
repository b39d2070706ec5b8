// npm run bench:classifier [-- --data DIR]: the classifier beside its peers, in one run on one core.
// With a corpus folder all learn from the same texts and are scored on an election none of them saw; without one only
// speed, size and growth of the shipped classifier are measured. Prints; asserts nothing.
import { readFileSync } from 'node:fs';
import type { Content } from '../../src/classifier/assessment.ts';
import { createClassifier } from '../../src/classifier/classifier.ts';
import { CLASS_COUNT, MODEL_CLASSES } from '../../src/classifier/classes.ts';
import { writeModel } from '../../src/classifier/model.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { parsePack } from '../../src/packs/pack.ts';
import { readInventedPacks, readLabelled, readUnlabelled, type Row } from '../../training/corpus.ts';
import { electionOf } from '../../training/elections.ts';
import { buildExamples, withoutElection } from '../../training/examples.ts';
import { dataFolder } from '../../training/folder.ts';
import { fitModel } from '../../training/fit.ts';
import { BITS } from '../../training/recipe.ts';
import { buildVocabulary } from '../../training/vocabulary.ts';
import { fastTextPeer, keywordList, naturalPeer, type Peer, winkPeer } from './peers.ts';
import { spent } from './spent.ts';

const HELD = '2024 after the vote, Pilkada';
const content = (text: string): Content => ({ text, imageTexts: [], hashtags: [], links: [] });
const bytes = new Uint8Array(readFileSync('public/model.bin'));

const quantile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

function ours(rows: readonly Row[], folder: string): Peer {
  let file = new Uint8Array();
  const learnt = spent(() => {
    const unlabelled = readUnlabelled(folder);
    const vocabulary = buildVocabulary([...unlabelled, ...rows].filter(({ source }) => electionOf(source) !== HELD));
    const { examples, symbols } = buildExamples(rows, unlabelled, vocabulary, readInventedPacks(folder), BITS);
    file = new Uint8Array(writeModel(fitModel(vocabulary, withoutElection(examples, HELD), symbols)));
  });
  const start = spent(() => createClassifier(file, builtInPacks));
  const classifier = createClassifier(file, builtInPacks);
  return { name: 'ours', bytes: file.length, start, learnt, judge: (text) => classifier.assess(content(text), 'subject').class };
}

async function compare(folder: string): Promise<void> {
  const rows = readLabelled(folder);
  const tests = rows.filter((row) => row.origin === 'real' && electionOf(row.source) === HELD);
  const learnable = rows.filter((row) => (row.written ? !(row.pack?.endsWith('-2024') ?? false) : electionOf(row.source) !== HELD));
  console.log(`Same ${learnable.length} texts to learn from, ${tests.length} of an unseen election (${HELD}) to judge.`);
  const results = [keywordList(), naturalPeer(learnable.filter((_, i) => i % 20 === 0)), winkPeer(learnable), await fastTextPeer(learnable), ours(rows, folder)].map((peer) => {
    for (const row of tests.slice(0, 200)) peer.judge(row.text);
    let verdicts: string[] = [];
    const time = spent(() => {
      verdicts = tests.map((row) => peer.judge(row.text));
    });
    let hit = 0;
    let said = 0;
    let real = 0;
    const risky = (name: string): boolean => name === 'support' || name === 'attack' || name === 'hate';
    let macro = 0;
    for (let k = 0; k < CLASS_COUNT - 1; k += 1) {
      const name = MODEL_CLASSES[k] ?? 'none';
      const right = tests.filter((row, i) => row.label === k && verdicts[i] === name).length;
      macro += (2 * right) / (tests.filter((row) => row.label === k).length + verdicts.filter((verdict) => verdict === name).length || 1) / (CLASS_COUNT - 1);
    }
    for (const [i, row] of tests.entries()) {
      const is = row.label >= 3;
      const says = risky(verdicts[i] ?? '');
      if (is) real += 1;
      if (says) said += 1;
      if (is && says) hit += 1;
    }
    return { peer, rate: tests.length / (time / 1000), f1: (2 * hit) / (said + real), precision: hit / said, recall: hit / real, macro };
  });
  const mine = results.at(-1);
  console.table(results.map(({ peer, rate, f1, precision, recall, macro }) => ({
    name: peer.name, 'risky P': precision.toFixed(3), 'risky R': recall.toFixed(3), 'risky F1': f1.toFixed(3), 'macro-F1': macro.toFixed(3),
    'texts/s': Math.round(rate), 'ours is × as fast': ((mine?.rate ?? 0) / rate).toFixed(1), bytes: peer.bytes, 'start ms': Number.isNaN(peer.start) ? '–' : peer.start.toFixed(1), 'learn s': (peer.learnt / 1000).toFixed(1),
  })));
}

function shipped(): void {
  const starts = Array.from({ length: 9 }, () => spent(() => createClassifier(bytes, builtInPacks)));
  console.log(`model.bin ${bytes.length} bytes; construction ${starts[0]?.toFixed(1)} ms cold, ${quantile(starts, 0.5).toFixed(1)} ms warm (processor time)`);
  const classifier = createClassifier(bytes, builtInPacks);
  const seeds = ['Ayo coblos nomor 2, menang sekali putaran #PrabowoGibran2024 ✌️ ', 'Pagi ini panen cabai di kebun, alhamdulillah hasilnya lumayan ', 'Jadwal pendaftaran KPPS diumumkan di kantor desa, ASN wajib netral ', 'Survei: elektabilitas tiga paslon di Jawa Timur naik turun ', 'gue capek bgt sm macet, udh 2 jam ga gerak2 😭 '];
  const posts = Array.from({ length: 2000 }, (_, i) => `${seeds[i % 5]}${seeds[(i * 3 + 1) % 5]}${seeds[(i * 7 + 2) % 5]}${seeds[(i + 3) % 5]}${i}`.slice(0, 280));
  for (const post of posts) classifier.assess(content(post), 'subject');
  const times = posts.map((post) => {
    const begin = performance.now();
    classifier.assess(content(post), 'subject');
    return performance.now() - begin;
  });
  console.log(`280 characters: p50 ${quantile(times, 0.5).toFixed(3)} ms, p99 ${quantile(times, 0.99).toFixed(3)} ms (clock); mean ${(spent(() => posts.forEach((post) => classifier.assess(content(post), 'subject'))) / posts.length).toFixed(3)} ms (processor)`);
  const long = 'Pagi ini panen cabai di kebun dan rapat desa soal jalan. '.repeat(2000);
  for (const size of [1000, 10_000, 100_000]) console.log(`${size} characters: ${spent(() => classifier.assess(content(long.slice(0, size)), 'subject')).toFixed(1)} ms`);
  for (const count of [10, 500, 5000]) {
    const pack = parsePack({ id: 'uji', contest: 'Uji', contestants: Array.from({ length: count }, (_, i) => ({ number: (i % 99) + 1, names: [`Calonke${i.toString(36)} Wibisono${i}`], aliases: [`Kangke${i.toString(36)}`] })) });
    const before = process.memoryUsage().heapUsed;
    let more = classifier;
    const start = spent(() => {
      more = createClassifier(bytes, [...builtInPacks, pack]);
    });
    for (const post of posts) more.assess(content(post), 'subject');
    console.log(`${count} contestants more: ready in ${start.toFixed(1)} ms, ${(spent(() => posts.forEach((post) => more.assess(content(post), 'subject'))) / posts.length).toFixed(3)} ms a post, heap +${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1)} MB`);
  }
}

shipped();
const args = process.argv.slice(2);
if (args.includes('--data')) await compare(dataFolder(args));
