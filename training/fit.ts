import type { Model } from '../src/classifier/model.ts';
import type { Vocabulary } from '../src/classifier/reader.ts';
import type { Example } from './examples.ts';
import { learn } from './learn.ts';
import { NetworkLearner } from './network.ts';
import type { SymbolTable } from './phrases.ts';
import { quantise } from './quantise.ts';
import { BITS, LEARNING, NETWORK_LEARNING, SETTINGS } from './recipe.ts';

/** Examples → a model as it is shipped: linear weights and a network, both quantised. The same examples give the same model. */
export function fitModel(vocabulary: Vocabulary, examples: readonly Example[], symbols: SymbolTable): Model {
  const { weights, bias } = learn(examples.map(({ sample }) => sample), LEARNING);
  const network = new NetworkLearner(symbols, NETWORK_LEARNING).run(examples.map(({ phrase }) => phrase));
  return { settings: SETTINGS, words: vocabulary.words, common: vocabulary.common, senses: vocabulary.senses, bits: BITS, bias, network, ...quantise(weights) };
}
