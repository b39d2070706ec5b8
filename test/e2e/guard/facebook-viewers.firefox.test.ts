/** Every action on Facebook's photos, videos and reels looked at by themselves, by every way to do it, with the built extension in Firefox. */
import { facebookViewerCases, facebookViewerDecoys } from './cases-facebook-viewers.ts';
import { trySite } from './try-site.ts';

trySite('Facebook viewers', facebookViewerCases, facebookViewerDecoys, ['firefox']);
