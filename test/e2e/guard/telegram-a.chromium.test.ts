/** Every action on Telegram Web A, by every way to do it, with the built extension in Chromium. */
import { telegramCases, telegramDecoys } from './cases-telegram.ts';
import { trySite } from './try-site.ts';

trySite('Telegram A', telegramCases('a'), telegramDecoys('a'), ['chromium']);
