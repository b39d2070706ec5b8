/** Opens the dialog for a held action, and stands in with a plain one where the worker gives no answer. */
import { type Answer, openDialog, showNotice } from '../dialog/dialog.tsx';
import type { DialogView, Words } from '../protocol.ts';
import type { ActionKind, Language } from '../vocabulary.ts';
import type { OwnText } from './texts.ts';
import type { Transport } from './transport.ts';

/** How long the worker may take before the dialog opens without its text, in milliseconds: shorter than the eye notices. */
const PATIENCE = 50;
/** How often it is looked whether the worker can answer still, in milliseconds. */
const LOOK = 250;
/** How long an open dialog waits for its text, in milliseconds; without one the person could not go on. */
const LONGEST = 5000;

/**
 * Opens the dialog with the worker's text; without it where the worker must wake first, and fills it when it comes.
 * @param view the worker's text
 * @param words our own in the person's language, where that is not the browser's
 * @param opens tells that a dialog is about to open; `false` where what was held is over by now
 * @returns the person's answer; `safe` where the worker found nothing to ask about before a dialog was open. One that is
 *   open is left to the person: a dialog that goes by itself takes the press that was meant for it to what lies beneath.
 */
export async function ask(options: {
  document: Document;
  view: Promise<DialogView>;
  opens: () => boolean;
  kind: ActionKind;
  transport: Transport;
  words?: Words | undefined;
  signal: AbortSignal;
}): Promise<Answer | 'safe'> {
  const { document, transport, signal, kind } = options;
  const own = ownWords(transport, options.words);
  const view = inTime(options.view, transport).catch(() => plainView(kind, own));
  const soon = await Promise.race([view, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
  if (soon?.safe) return 'safe';
  if (!options.opens()) return 'cancel';
  const dialog = openDialog({
    document,
    signal,
    view: soon ?? { pending: true, language: own.language, title: own.text('pending_title'), cancel: own.text('cancel'), confirm: own.text('confirm') },
    shield: (attribute, on) => transport.tell({ type: 'shield', attribute, on }),
  });
  if (!soon) void view.then((late) => dialog.update(late));
  return dialog.answer;
}

/** An answer that is under way while the extension goes, or that a worker which hangs owes, may neither come nor fail. */
function inTime<Reply>(reply: Promise<Reply>, transport: Transport): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let looks = 0;
    const timer = setInterval(() => {
      looks++;
      if (transport.alive() && looks * LOOK < LONGEST) return;
      clearInterval(timer);
      reject(new Error('The worker gives no answer.'));
    }, LOOK);
    reply.then(resolve, reject).finally(() => clearInterval(timer));
  });
}

/** A small note, for what needs no answer. */
export function notify(options: { document: Document; what: OwnText; transport: Transport; words?: Words | undefined; signal: AbortSignal }): void {
  const { document, what, transport, words, signal } = options;
  const { language, text } = ownWords(transport, words);
  showNotice({ document, language, text: text(what), signal });
}

interface OwnWords {
  readonly language: Language;
  text(key: OwnText): string;
}

/** The person's own language where the worker told of it, else the browser's. */
const ownWords = (transport: Transport, words: Words | undefined): OwnWords => ({
  language: words?.language ?? (transport.uiLanguage.startsWith('en') ? 'en' : 'id'),
  text: (key) => words?.texts[key] ?? transport.text(key),
});

/** What is shown when nothing could be judged: honest about that, with the duty in its most general form. */
function plainView(kind: ActionKind, { language, text }: OwnWords): DialogView {
  return {
    language,
    kind,
    tone: 'unchecked',
    short: true,
    title: text('title_unchecked'),
    lead: text(`lead_${kind}`),
    rule: { id: 'uu-20-2023', heading: text('rule_heading'), title: text('general_duty_title'), wording: text('unchecked_wording'), text: text('general_duty_text'), status: '' },
    others: [],
    sanction: { heading: text('sanction_heading'), level: 'advice', title: text('unchecked_sanction_title'), text: text('unchecked_sanction_text') },
    allowed: { heading: text('allowed_heading'), items: [] },
    help: { heading: text('help_heading'), ask: '', chain: '' },
    disclaimer: text('disclaimer'),
    labels: { cancel: text('cancel'), confirm: text('confirm'), more: text('more'), otherRules: text('other_rules') },
  };
}
