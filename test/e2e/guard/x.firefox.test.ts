/** Every action on X, by every way to do it, with the built extension in Firefox. */
import { xCases, xDecoys } from './cases-x.ts';
import { trySite } from './try-site.ts';

trySite('X', xCases, xDecoys, ['firefox']);
