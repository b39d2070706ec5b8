import { facebook } from './facebook/site.ts';
import { instagram } from './instagram/site.ts';
import { linkedin } from './linkedin/site.ts';
import type { Site } from './site.ts';
import { telegramA } from './telegram-a/site.ts';
import { telegramK } from './telegram-k/site.ts';
import { threads } from './threads/site.ts';
import { tiktok } from './tiktok/site.ts';
import { whatsapp } from './whatsapp/site.ts';
import { x } from './x/site.ts';
import { youtube } from './youtube/site.ts';

/** Every site that is guarded; one folder each. */
export const sites: readonly Site[] = [x, facebook, instagram, threads, tiktok, youtube, linkedin, whatsapp, telegramA, telegramK];

/** Match patterns for the pages of a site, as content scripts are registered with. */
export const pagesOf = ({ hosts, paths = ['/'] }: Site): string[] => hosts.flatMap((host) => paths.map((path) => `https://${host}${path}*`));

/**
 * The script that hands a page its definition, run before the guard. Where it is injected into an open tab it comes into
 * all of its frames, and leaves those of other sites alone.
 */
export const scriptOf = (site: Site): string =>
  `if(${JSON.stringify(site.hosts)}.includes(location.hostname)&&${JSON.stringify(site.paths ?? ['/'])}.some((start)=>location.pathname.startsWith(start)))globalThis.jagaJempolSite=${JSON.stringify(site)};`;
