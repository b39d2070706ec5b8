import type { Where } from '../site.ts';

export const around = { from: 'around', subject: 'post' } as const;
export const aroundMarker = { from: 'around', subject: 'marked' } as const;
/** A photo, video or reel looked at by itself. */
export const aroundLooked = { from: 'around', subject: 'looked' } as const;
/** A story has such pickers and boxes as well, on a page of its own. */
export const opener = { from: 'opener', subject: 'post', here: true } as const;
export const shared: Where = { from: 'opener', subject: 'post', after: ['shareOpen', 'viewerShare', 'shareGroup'] };
/** What the share dialog always has. */
export const SHARE_NOW = '[role="button"]:is([aria-label="Share now" i],[aria-label="Bagikan sekarang" i])';
