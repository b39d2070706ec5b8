/** Opens the dialog for a held action, and stands in with a plain one where the worker gives no answer. */
import { type Answer, openDialog, showNotice } from '../dialog/dialog.tsx';
import type { DialogView } from '../protocol.ts';
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
  signal: AbortSignal;
}): Promise<Answer | 'safe'> {
  const { document, transport, signal, kind } = options;
  const language: Language = transport.uiLanguage.startsWith('en') ? 'en' : 'id';
  const view = inTime(options.view, transport).catch(() => plainView(kind, language, transport));
  const soon = await Promise.race([view, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
  if (soon?.safe) return 'safe';
  if (!options.opens()) return 'cancel';
  const dialog = openDialog({
    document,
    signal,
    view: soon ?? { pending: true, language, title: transport.text('pending_title'), cancel: transport.text('cancel'), confirm: transport.text('confirm') },
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

export function notify(document: Document, text: string, signal: AbortSignal): void {
  showNotice({ document, text, signal });
}

/** What is shown when nothing could be judged: honest about that, with the duty in its most general form. */
function plainView(kind: ActionKind, language: Language, transport: Transport): DialogView {
  const text = (key: OwnText): string => transport.text(key);
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
