import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Replica {
  readonly id: string;
  /** Real host names that this page answers. */
  readonly hosts: readonly string[];
  /** Host names of the site's picture servers; all serve drawn pictures. */
  readonly assets: readonly string[];
  readonly html: string;
}

const meta = (html: string, name: string): string[] =>
  new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1]?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Every replica in `src/sites/<id>/page.html`. A page names its hosts itself:
 * `<meta name="replica-hosts" content="x.com …">` and, where pictures come from elsewhere, `replica-assets`.
 * Throws where a page names no host, or two pages name the same one.
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
      for (const host of hosts) {
        const other = seen.get(host);
        if (other) throw new Error(`src/sites/${id}/page.html and src/sites/${other}/page.html both name ${host}.`);
        seen.set(host, id);
      }
      return { id, hosts, assets: meta(html, 'replica-assets'), html };
    });
}
