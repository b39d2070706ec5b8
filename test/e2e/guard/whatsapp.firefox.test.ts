/** Every action on WhatsApp, by every way to do it, with the built extension in Firefox. */
import { whatsappCases, whatsappDecoys } from './cases-whatsapp.ts';
import { trySite } from './try-site.ts';

trySite('WhatsApp', whatsappCases, whatsappDecoys, ['firefox']);
