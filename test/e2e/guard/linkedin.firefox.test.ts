/** Every action on LinkedIn, by every way to do it, with the built extension in Firefox. */
import { linkedinCases, linkedinDecoys } from './cases-linkedin.ts';
import { trySite } from './try-site.ts';

trySite('LinkedIn', linkedinCases, linkedinDecoys, ['firefox']);
