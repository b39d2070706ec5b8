import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Replica {
  readonly id: string;
  /** Real host names that this page answers. */
  readonly hosts: readonly string[];
  /** Host names of the site's picture servers; all serve drawn pictures. */
  readonly assets: readonly string[];
  /** First parts of the addresses that this page answers, such as `/a`; empty where the hosts are its alone. */
  readonly paths: readonly string[];
  readonly html: string;
}

const meta = (html: string, name: string): string[] =>
  new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1]?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Every replica in `src/sites/<id>/page.html`. A page names its hosts itself:
 * `<meta name="replica-hosts" content="x.com …">` and, where pictures come from elsewhere, `replica-assets`.
 * Pages that share a host share it out by `replica-paths`. Throws where a page names no host, or two pages claim the same place.
 */
export function replicas(root: string): Replica[] {
  const folder = join(root, 'src/sites');
  const seen = new Map<string, string>();
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'page.html')))
    .map(({ name: id }) => {
      const html = readFileSync(join(folder, id, 'page.html'), 'utf8');
      const hosts = meta(html, 'replica-hosts');
      if (hosts.length === 0) throw new Error(`src/sites/${id}/page.html names no host: add <meta name="replica-hosts" content="…">.`);
      const paths = meta(html, 'replica-paths');
      for (const place of hosts.flatMap((host) => (paths.length === 0 ? [host] : paths.map((path) => `${host}${path}`)))) {
        const other = seen.get(place);
        if (other) throw new Error(`src/sites/${id}/page.html and src/sites/${other}/page.html both name ${place}.`);
        seen.set(place, id);
      }
      return { id, hosts, assets: meta(html, 'replica-assets'), paths, html };
    });
}

/** The replica that answers an address, and the address without the part that chose it; at the foot of a shared host, its first. */
export function replicaAt(all: readonly Replica[], host: string, path: string): { replica: Replica; path: string } | null {
  const there = all.filter((replica) => replica.hosts.includes(host));
  for (const replica of there) {
    const prefix = replica.paths.find((each) => path === each || path.startsWith(`${each}/`));
    if (prefix !== undefined) return { replica, path: path.slice(prefix.length) || '/' };
  }
  const [first] = there;
  return first ? { replica: first, path } : null;
}
