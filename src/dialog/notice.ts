/** A small note that asks nothing and goes by itself. */
import type { Language } from '../vocabulary.ts';
import css from './notice.css?inline';
import { addStyles, randomName } from './styles.ts';

const LIFE = 8000;
/** When the rules of a dialog that was just closed are gone, in milliseconds. */
const CLEARED = 300;

/** The note shown last; a new one takes its place. */
let shown: AbortController | undefined;

/**
 * Shows a text above the page for `milliseconds`; it lies in no press's way and is read out politely.
 * @param options.signal aborting it removes the note at once
 */
export function showNotice(options: { document: Document; language: Language; text: string; signal: AbortSignal; milliseconds?: number }): void {
  const { document, language, text, signal, milliseconds = LIFE } = options;
  shown?.abort();
  if (signal.aborted) return;
  const gone = new AbortController();
  shown = gone;

  const host = document.createElement('div');
  host.setAttribute(randomName(), '');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, css);
  const note = document.createElement('div');
  note.popover = 'manual';
  note.setAttribute('role', 'status');
  note.lang = language;
  note.translate = false;
  const name = document.createElement('b');
  name.textContent = 'Jaga Jempol';
  root.append(note);
  document.documentElement.append(host);
  note.showPopover();
  // A live region speaks of what changes in it: the text comes once the region is there.
  const timers = [setTimeout(() => note.append(name, text), 50), setTimeout(lower, CLEARED), setTimeout(() => gone.abort(), milliseconds)];
  /** The rule that keeps popovers out of sight outlives an extension that ends under its dialog: then it is no popover. */
  function lower(): void {
    if (getComputedStyle(note).opacity === '0') note.popover = null;
  }
  signal.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
  gone.signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    host.remove();
  });
}
