/** Every action on Threads, by every way to do it, with the built extension in Chromium. */
import { threadsCases, threadsDecoys } from './cases-threads.ts';
import { trySite } from './try-site.ts';

trySite('Threads', threadsCases, threadsDecoys, ['chromium']);
