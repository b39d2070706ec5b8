import { packsInOffice } from '../packs/index.ts';
import type { ElectionPack } from '../packs/pack.ts';
import { CONTENT_CLASSES, type ContentClass, type Risk } from '../vocabulary.ts';
import type { Assessment, Content, ContentPart, Probabilities, Reason } from './assessment.ts';
import type { Mark } from './marks.ts';
import { type Model, MODEL_CLASSES, readModel } from './model.ts';
import { doubtUnnamed, namedSentences } from './evidence.ts';
import { PIECE, pieceStarts } from './pieces.ts';
import { reasonsOf } from './reasons.ts';
import { Reader } from './reader.ts';
import { Scorer } from './scorer.ts';

export { ModelError } from './model.ts';

export interface Classifier {
  /**
   * Judges what a person sees or writes: the worst of its text, quoted post, image texts and link titles.
   * Never throws and is linear in length; content with nothing to judge is `none` and `safe`.
   */
  assess(content: Content, part: ContentPart): Assessment;
}

type Where = NonNullable<Reason['of']>;

interface Judged {
  readonly class: ContentClass;
  readonly risk: Risk;
  readonly probability: Float64Array;
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
  readonly of: Where;
}

const RANK: Readonly<Record<Risk, number>> = { safe: 0, caution: 1, risky: 2 };
const risky = (p: Float64Array): number => (p[3] ?? 0) + (p[4] ?? 0) + (p[5] ?? 0);

function probabilities(p: Float64Array): Probabilities {
  const [none = 1, civic = 0, discussion = 0, support = 0, attack = 0, hate = 0] = p;
  return { none, civic, discussion, support, attack, hate };
}

const NOTHING: Assessment = {
  class: 'none', risk: 'safe', reasons: [], contestants: [],
  probability: { none: 1, civic: 0, discussion: 0, support: 0, attack: 0, hate: 0 },
};

/** The likeliest class within what the risk allows, so that class and risk never contradict each other. */
function classOf(p: Float64Array, risk: Risk): ContentClass {
  const [from, to] = risk === 'risky' ? [3, 6] : risk === 'caution' ? [2, 3] : [0, 2];
  let best = from;
  for (let k = from; k < to; k += 1) if ((p[k] ?? 0) > (p[best] ?? 0)) best = k;
  return MODEL_CLASSES[best] ?? CONTENT_CLASSES[0];
}

class LocalClassifier implements Classifier {
  readonly #model: Model;
  readonly #reader: Reader;
  readonly #scorer: Scorer;

  constructor(model: Model, packs: readonly ElectionPack[], current: ReadonlySet<string>) {
    this.#model = model;
    this.#reader = new Reader(model, packs, current);
    this.#scorer = new Scorer(model);
  }

  #risk(p: Float64Array, part: ContentPart): Risk {
    const { settings } = this.#model;
    if (risky(p) >= (part === 'draft' ? settings.risky.draft : settings.risky.subject)) return 'risky';
    return risky(p) + (p[2] ?? 0) >= settings.caution ? 'caution' : 'safe';
  }

  #judge(text: string, of: Where, part: ContentPart): Judged | undefined {
    const marks = this.#reader.read(text);
    if (!marks.some((mark) => mark.symbol !== '§u' && mark.symbol !== '@')) return undefined;
    const judge = (from: number, to: number): Judged => {
      const p = this.#scorer.probabilities(marks, from, to);
      doubtUnnamed(p, marks, from, to, this.#model.settings.doubt);
      const risk = this.#risk(p, part);
      return { class: classOf(p, risk), risk, probability: p, marks, from, to, of };
    };
    let worst = judge(0, marks.length);
    if (worst.risk === 'risky') return worst;
    const { piece, sentence } = this.#model.settings.part;
    const parts = [
      ...pieceStarts(marks.length).map((from) => [from, Math.min(marks.length, from + PIECE), piece] as const),
      ...namedSentences(text, marks).map(([from, to]) => [from, to, sentence] as const),
    ];
    for (const [from, to, threshold] of parts) {
      const one = judge(from, to);
      if (risky(one.probability) >= threshold && risky(one.probability) > risky(worst.probability)) worst = one;
    }
    return worst;
  }

  assess(content: Content, part: ContentPart): Assessment {
    const judged: Judged[] = [];
    const add = (text: string | undefined, of: Where): void => {
      if (text === undefined || text === '') return;
      const one = this.#judge(text, of, part);
      if (one) judged.push(one);
    };
    add(content.text, 'text');
    if (part === 'account') {
      const name = [content.author ?? '', content.handle === undefined ? '' : `@${content.handle.replace(/^@/, '')}`].join(' ').trim();
      add(name, 'author');
    }
    add(content.quoted?.text, 'quoted');
    for (const [index, text] of content.imageTexts.entries()) add(text, `image:${index}`);
    for (const [index, text] of content.links.entries()) add(text, `link:${index}`);
    let worst = judged[0];
    if (!worst) return NOTHING;
    for (const one of judged) {
      const more = RANK[one.risk] - RANK[worst.risk];
      if (more > 0 || (more === 0 && risky(one.probability) > risky(worst.probability))) worst = one;
    }
    const contestants = new Set<string>();
    for (const one of judged) for (const mark of one.marks) for (const entry of mark.entries) contestants.add(entry.id);
    const { of } = worst;
    const reasons = worst.risk === 'safe' ? [] : reasonsOf(this.#scorer, worst, (p) => RANK[this.#risk(p, part)]);
    return {
      class: worst.class,
      risk: worst.risk,
      probability: probabilities(worst.probability),
      reasons: of === 'text' ? reasons : reasons.map((reason) => ({ ...reason, of })),
      contestants: [...contestants],
    };
  }
}

/**
 * A classifier from the bytes of `public/model.bin` and the packs in force.
 * @param current ids of the packs whose contest goes on now
 * @throws ModelError when the bytes are no usable model.
 */
export function createClassifier(model: Uint8Array, packs: readonly ElectionPack[], current: ReadonlySet<string> = packsInOffice): Classifier {
  return new LocalClassifier(readModel(model), packs, current);
}
