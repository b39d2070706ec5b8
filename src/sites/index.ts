import { facebook } from './facebook/site.ts';
import type { Site } from './site.ts';
import { x } from './x/site.ts';

/** Every built-in site; one folder each. */
export const sites: readonly Site[] = [x, facebook];

/**
 * The definition for a host.
 * @param host `location.hostname`, without port
 */
export function siteFor(host: string, among: readonly Site[] = sites): Site | undefined {
  return among.find((site) => site.hosts.includes(host));
}
