import type { Role } from '../../vocabulary.ts';
import { ROLES } from '../../vocabulary.ts';
import type { RuleEntry } from './schema.ts';

/** Day on which the entries were last compared with the sources named in them. */
export const CHECKED = '2026-11-24';

export const EVERYONE: readonly Role[] = ROLES;
export const ASN: readonly Role[] = ['pns', 'cpns', 'pppk'];
/** PP 94/2021 and PP 42/2004 speak of PNS; CPNS follow them mutatis mutandis. */
export const PNS: readonly Role[] = ['pns', 'cpns'];
export const VILLAGE: readonly Role[] = ['kades', 'perangkat', 'bpd'];

type Common = Omit<RuleEntry, 'id' | 'article' | 'text' | 'checked' | 'binds'>;
type Row = { id: string; article: string; text: [id: string, en: string] } & Partial<Common> & { binds?: readonly Role[] };

/** Entries of one instrument, each with what they share filled in. */
export function group(shared: Common & { binds: readonly Role[] }, rows: readonly Row[]): RuleEntry[] {
  return rows.map(({ text: [id, en], binds, ...row }) => ({
    ...shared,
    ...row,
    binds: [...(binds ?? shared.binds)],
    text: { id, en },
    checked: CHECKED,
  }));
}
