/** Holds the classifier for as long as the worker lives. */
import model from 'virtual:model';
import { type Classifier, createClassifier } from '../classifier/classifier.ts';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import type { ElectionPack } from '../packs/pack.ts';
import type { faults } from '../protocol.ts';

export interface Fault {
  readonly what: (typeof faults)[number];
  readonly detail: string;
}
/** A classifier, or why there is none; never a classifier that silently calls everything safe. */
export type Judge = { readonly classifier: Classifier } | { readonly fault: Fault };

/** Decodes base64; the native decoder, where the browser has one, takes a tenth of the time. */
function bytesOf(base64: string): Uint8Array {
  const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array };
  return native.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

let held: { readonly packs: readonly ElectionPack[]; readonly judge: Judge } | undefined;

/**
 * Builds the classifier on first use and when the packs change; costs a few milliseconds a wake.
 * @param packs what the agency supplies beside the built-in ones
 */
export function judge(packs: readonly ElectionPack[]): Judge {
  if (held?.packs !== packs) held = { packs, judge: build(packs) };
  return held.judge;
}

function build(packs: readonly ElectionPack[]): Judge {
  try {
    return { classifier: createClassifier(bytesOf(model), [...builtInPacks, ...packs], new Set([...packsInOffice, ...packs.map(({ id }) => id)])) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: { what: error instanceof Error && error.name === 'PackError' ? 'packs' : 'model', detail } };
  }
}
