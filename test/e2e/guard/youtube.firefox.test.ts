/** Every action on YouTube, by every way to do it, with the built extension in Firefox. */
import { youtubeCases, youtubeDecoys } from './cases-youtube.ts';
import { trySite } from './try-site.ts';

trySite('YouTube', youtubeCases, youtubeDecoys, ['firefox']);
