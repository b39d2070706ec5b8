/** Every guarded site and what is tried on it: read by the fuzz and by the check of `docs/coverage.md`. */
import type { ActionCase, Decoy } from './action-case.ts';
import { facebookCases, facebookDecoys } from './cases-facebook.ts';
import { facebookViewerCases, facebookViewerDecoys } from './cases-facebook-viewers.ts';
import { instagramCases, instagramDecoys } from './cases-instagram.ts';
import { linkedinCases, linkedinDecoys } from './cases-linkedin.ts';
import { telegramCases, telegramDecoys } from './cases-telegram.ts';
import { threadsCases, threadsDecoys } from './cases-threads.ts';
import { tiktokCases, tiktokDecoys } from './cases-tiktok.ts';
import { whatsappCases, whatsappDecoys } from './cases-whatsapp.ts';
import { xCases, xDecoys } from './cases-x.ts';
import { youtubeCases, youtubeDecoys } from './cases-youtube.ts';
import { type Check, checksOf } from './checks.ts';
import { BROWSERS, type BrowserKind } from '../harness/browser.ts';

export interface TriedSite {
  /** Of the site's definition. */
  readonly id: string;
  /** As the tests name it. */
  readonly name: string;
  readonly cases: readonly ActionCase[];
  readonly decoys: readonly Decoy[];
}

export const triedSites: readonly TriedSite[] = [
  { id: 'x', name: 'X', cases: xCases, decoys: xDecoys },
  { id: 'facebook', name: 'Facebook', cases: facebookCases, decoys: facebookDecoys },
  { id: 'facebook', name: 'Facebook viewers', cases: facebookViewerCases, decoys: facebookViewerDecoys },
  { id: 'instagram', name: 'Instagram', cases: instagramCases, decoys: instagramDecoys },
  { id: 'threads', name: 'Threads', cases: threadsCases, decoys: threadsDecoys },
  { id: 'tiktok', name: 'TikTok', cases: tiktokCases, decoys: tiktokDecoys },
  { id: 'youtube', name: 'YouTube', cases: youtubeCases, decoys: youtubeDecoys },
  { id: 'linkedin', name: 'LinkedIn', cases: linkedinCases, decoys: linkedinDecoys },
  { id: 'whatsapp', name: 'WhatsApp', cases: whatsappCases, decoys: whatsappDecoys },
  { id: 'telegram-a', name: 'Telegram A', cases: telegramCases('a'), decoys: telegramDecoys('a') },
  { id: 'telegram-k', name: 'Telegram K', cases: telegramCases('k'), decoys: telegramDecoys('k') },
];

/** A check of one site in one browser. */
export interface SiteCheck extends Check {
  readonly site: string;
  readonly browser: BrowserKind;
}

/** Every check that there must be in the table, in its order. */
export const declaredChecks = (): SiteCheck[] =>
  triedSites.flatMap(({ name: site, cases, decoys }) => BROWSERS.flatMap((browser) => checksOf(cases, decoys, browser, 'views').map((check) => ({ ...check, site, browser }))));
