/** Every action on Facebook, by every way to do it, with the built extension in Firefox. */
import { facebookCases, facebookDecoys } from './cases-facebook.ts';
import { trySite } from './try-site.ts';

trySite('Facebook', facebookCases, facebookDecoys, ['firefox']);
