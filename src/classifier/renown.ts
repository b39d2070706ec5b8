import type { ElectionPack } from '../packs/pack.ts';

const isNational = ({ region }: ElectionPack): boolean => region === undefined || region === 'Nasional';

/**
 * Single words that everybody takes for the contestant, whatever the contest: of a national one, or who stood in more than one.
 * A word that stands for somebody in one regional contest of the past only (`Danny`, `Risma`) is most people's cousin or colleague.
 * @param joined how the words of names are compared
 */
export function renowned(packs: readonly ElectionPack[], joined: (name: string) => string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const pack of packs) {
    const here = new Set<string>();
    for (const { names, aliases } of pack.contestants) {
      for (const name of [...names, ...aliases]) if (!/[\s/&–-]/.test(name)) here.add(joined(name));
    }
    for (const word of here) {
      if (seen.has(word) || isNational(pack)) found.add(word);
      seen.add(word);
    }
  }
  return found;
}
