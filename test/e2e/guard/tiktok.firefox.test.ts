/** Every action on TikTok, by every way to do it, with the built extension in Firefox. */
import { tiktokCases, tiktokDecoys } from './cases-tiktok.ts';
import { trySite } from './try-site.ts';

trySite('TikTok', tiktokCases, tiktokDecoys, ['firefox']);
