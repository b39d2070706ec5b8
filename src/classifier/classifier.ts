import { packsInOffice } from '../packs/index.ts';
import type { ElectionPack } from '../packs/pack.ts';
import { CONTENT_CLASSES, type ContentClass, type Risk } from '../vocabulary.ts';
import type { Assessment, Content, ContentPart, Probabilities, Reason } from './assessment.ts';
import type { Mark } from './marks.ts';
import { MODEL_CLASSES } from './classes.ts';
import { type Model, readModel } from './model.ts';
import { judge, riskyOf } from './judgement.ts';
import { type Naming, nameSpeaks, namingOf } from './naming.ts';
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
  /** The contestant or party whose name an account bears, the same for every name; `undefined` where it bears none. */
  naming(account: Content): Naming | undefined;
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
    this.#scorer = new Scorer(model, this.#reader.words);
  }

  #risk(p: Float64Array, part: ContentPart): Risk {
    const { settings } = this.#model;
    if (riskyOf(p) >= (part === 'draft' ? settings.risky.draft : settings.risky.subject)) return 'risky';
    return riskyOf(p) + (p[2] ?? 0) >= settings.caution ? 'caution' : 'safe';
  }

  #judge(text: string, of: Where, part: ContentPart): Judged | undefined {
    const marks = this.#reader.read(text);
    if (!marks.some((mark) => mark.symbol !== '§u' && mark.symbol !== '@')) return undefined;
    if (of === 'author' && !nameSpeaks(marks)) return undefined;
    const { settings } = this.#model;
    const { probability, from, to } = judge(this.#scorer, settings, text, marks, part === 'draft' ? settings.risky.draft : settings.risky.subject);
    const risk = this.#risk(probability, part);
    return { class: classOf(probability, risk), risk, probability, marks, from, to, of };
  }

  naming(account: Content): Naming | undefined {
    const naming = namingOf(account, (text) => this.#reader.read(text));
    this.#reader.forget();
    return naming;
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
    this.#reader.forget();
    let worst = judged[0];
    if (!worst) return NOTHING;
    for (const one of judged) {
      const more = RANK[one.risk] - RANK[worst.risk];
      if (more > 0 || (more === 0 && riskyOf(one.probability) > riskyOf(worst.probability))) worst = one;
    }
    const contestants = new Set<string>();
    for (const one of judged) for (const mark of one.marks) for (const entry of mark.entries) contestants.add(entry.id);
    const { of } = worst;
    const reasons = worst.risk === 'safe' ? [] : reasonsOf(this.#scorer, worst, (p) => RANK[this.#risk(p, part)]);
    this.#scorer.forget();
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
