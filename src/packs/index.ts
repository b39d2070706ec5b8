import { earlier } from './data/earlier.ts';
import { governors2024 } from './data/governors-2024.ts';
import { parties } from './data/parties.ts';
import { pilpres } from './data/pilpres.ts';
import type { ElectionPack } from './pack.ts';

/** Contests whose winners are in office: their people are in the news every day, whatever the phase. */
export const packsInOffice: ReadonlySet<string> = new Set(['pilpres-2024']);

/** Packs that ship with the product: parties first, then contests, newest first within a kind. */
export const builtInPacks: readonly ElectionPack[] = [parties, ...pilpres, ...governors2024, ...earlier];
