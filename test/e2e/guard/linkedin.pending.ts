/** Every action on LinkedIn; becomes `linkedin.test.ts` again when the site is guarded. */
import { linkedinCases, linkedinDecoys } from './cases-linkedin.ts';
import { trySite } from './try-site.ts';

trySite('LinkedIn', linkedinCases, linkedinDecoys);
