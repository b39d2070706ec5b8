/** Every action on LinkedIn, by every way to do it, with the built extension in Chromium. */
import { linkedinCases, linkedinDecoys } from './cases-linkedin.ts';
import { trySite } from './try-site.ts';

trySite('LinkedIn', linkedinCases, linkedinDecoys, ['chromium']);
