/** Every action on Instagram, by every way to do it, with the built extension in Firefox. */
import { instagramCases, instagramDecoys } from './cases-instagram.ts';
import { trySite } from './try-site.ts';

trySite('Instagram', instagramCases, instagramDecoys, ['firefox']);
