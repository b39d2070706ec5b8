/** Every action on TikTok, by every way to do it, with the built extension in Chromium. */
import { tiktokCases, tiktokDecoys } from './cases-tiktok.ts';
import { trySite } from './try-site.ts';

trySite('TikTok', tiktokCases, tiktokDecoys, ['chromium']);
