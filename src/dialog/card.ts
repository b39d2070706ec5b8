/** What the dialog shows. Elements only: presses are read by the session, which hears them before the page. */
import type { DialogView } from '../protocol.ts';
import type { Language } from '../vocabulary.ts';
import { check, chevron, emblem, scales } from './drawings.ts';
import { type Child, type Elements, elementsIn } from './elements.ts';
import { directionOf, piecesOf } from './excerpt.ts';

/** What is shown while the ruling is fetched. */
export interface PendingView {
  readonly pending: true;
  readonly language: Language;
  readonly title: string;
  readonly cancel: string;
  readonly confirm: string;
}

type Level = DialogView['sanction']['level'];

/** Steps of the meter that are filled. */
const WEIGHT: Record<Level, number> = {
  ok: 0, advice: 1, ethics: 2, 'discipline-light': 3, 'discipline-medium': 4, 'discipline-heavy': 5, dismissal: 6,
};
const STEPS = [1, 2, 3, 4, 5, 6] as const;
/** Longest label that is kept on one line, in characters. */
const MOST_ON_LINE = 24;

export interface Card {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly confirm: HTMLElement;
  readonly cancel: HTMLElement;
  /** Fills the card; the buttons stay the same elements and keep the focus. */
  show(view: DialogView | PendingView): void;
  /** Whether confirm takes a press. */
  setReady(ready: boolean): void;
}

/** What the dialog element says of itself to assistive technology, and to whoever would translate it. */
export const attributesOf = (view: DialogView | PendingView): Readonly<Record<string, string>> => ({
  role: 'alertdialog',
  lang: view.language,
  translate: 'no',
  'data-testid': 'dialog',
  'aria-labelledby': 'title',
  'aria-describedby': 'pending' in view ? 'title' : 'lead wording sanction',
  'aria-busy': String('pending' in view),
});

export function createCard(document: Document): Card {
  const elements = elementsIn(document);
  const { make } = elements;
  const content = make('div', { tabindex: '0', role: 'group', 'aria-labelledby': 'title' });
  const confirm = make('button', { class: 'confirm', 'data-testid': 'confirm', 'aria-disabled': 'true' });
  const cancel = make('button', { class: 'cancel', 'data-testid': 'cancel', autofocus: '' });
  // Read out when it changes: the focus is on a button already by the time the text comes.
  const spoken = make('p', { class: 'unseen', role: 'status' });
  // Should the extension be gone (Firefox ends a content script with it), either button still closes the dialog.
  const buttons = make('form', { method: 'dialog', class: 'buttons' }, confirm, cancel);
  buttons.addEventListener('submit', (event) => event.preventDefault());
  const element = make('div', { class: 'card' }, content, spoken, buttons);
  return {
    element,
    content,
    confirm,
    cancel,
    show(view) {
      const pending = 'pending' in view;
      const labels = pending ? view : view.labels;
      content.className = pending ? 'content pending' : 'content';
      content.replaceChildren(
        make('p', { class: 'brand', translate: 'no' }, emblem(elements), 'Jaga Jempol'),
        make('h2', { id: 'title' }, view.title),
        ...(pending ? [make('div', { class: 'waiting', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))] : bodyOf(view, elements)),
      );
      content.scrollTop = 0;
      confirm.textContent = labels.confirm;
      cancel.textContent = labels.cancel;
      spoken.textContent = pending ? '' : [view.title, view.lead, view.rule.wording, view.sanction.title].map(sentence).join(' ');
    },
    setReady(ready) {
      if (ready) confirm.removeAttribute('aria-disabled');
      else confirm.setAttribute('aria-disabled', 'true');
    },
  };
}

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The same rule was read today already: one look is enough, the rest is a press away. */
const bodyOf = (view: DialogView, elements: Elements): Node[] => (view.short ? brief(view, elements) : whole(view, elements)).filter((part) => part !== undefined);

function whole(view: DialogView, elements: Elements): (Node | undefined)[] {
  const { make } = elements;
  const { rule, sanction, disclaimer } = view;
  return [
    lead(view, elements),
    gist(view, elements),
    seen(view, elements),
    make(
      'div',
      { class: 'facts' },
      section(elements, rule.heading, { 'data-testid': 'rule' }, [
        make(
          'div',
          { class: 'panel' },
          make('h4', {}, rule.title),
          make('p', { id: 'wording' }, rule.wording),
          line(elements, 'soft', rule.text),
          line(elements, 'status', rule.status),
        ),
      ]),
      section(elements, sanction.heading, { 'data-testid': 'sanction' }, [
        make('div', { class: 'panel', 'data-level': sanction.level }, weight(view, elements), line(elements, 'soft', sanction.text), criminal(view, elements)),
      ]),
    ),
    allowed(view, elements),
    more(view, elements, [others(view, elements), help(view, elements)]),
    line(elements, 'disclaimer', disclaimer),
  ];
}

function brief(view: DialogView, elements: Elements): (Node | undefined)[] {
  const { make } = elements;
  const { rule, sanction, disclaimer } = view;
  return [
    lead(view, elements),
    gist(view, elements),
    seen(view, elements),
    make(
      'div',
      { class: 'panel brief' },
      make(
        'section',
        { 'data-testid': 'rule' },
        make('h3', {}, rule.heading),
        make('h4', {}, rule.title),
        make('p', { id: 'wording' }, rule.wording),
      ),
      make(
        'section',
        { 'data-testid': 'sanction', 'data-level': sanction.level },
        make('h3', {}, sanction.heading),
        weight(view, elements),
        criminal(view, elements),
      ),
    ),
    more(view, elements, [
      line(elements, 'soft', rule.text),
      line(elements, 'soft', sanction.text),
      line(elements, 'status', rule.status),
      allowed(view, elements),
      others(view, elements),
      help(view, elements),
    ]),
    line(elements, 'disclaimer', disclaimer),
  ];
}

const lead = (view: DialogView, { make }: Elements): Node => make('p', { id: 'lead', class: 'lead' }, view.lead);

/** On a screen too small for the panels: their two titles, and that a sanction is only possible. Read out where they stand in full. */
const gist = ({ rule, sanction }: DialogView, { make }: Elements): Node =>
  make('div', { class: 'gist', 'data-level': sanction.level, 'aria-hidden': 'true' }, make('p', { class: 'soft' }, sanction.heading), make('p', { class: 'possible' }, sanction.title), make('p', { class: 'soft' }, rule.title));

/** Some texts are empty where nothing could be judged. */
const line = ({ make }: Elements, name: string, text: string): Node | undefined => (text ? make('p', { class: name }, text) : undefined);

const section = ({ make }: Elements, heading: string, attributes: Record<string, string>, children: Child[]): HTMLElement =>
  make('section', attributes, make('h3', {}, heading), children);

function seen(view: DialogView, elements: Elements): Node | undefined {
  if (!view.seen) return undefined;
  const { make } = elements;
  const { heading, excerpt, marks } = view.seen;
  const pieces = piecesOf(excerpt, marks).map(({ text, label }) =>
    label === undefined
      ? make('bdi', {}, text)
      : make(
          'mark',
          {},
          make('bdi', { class: 'why' }, text),
          // Does not break: the label stays by what it is about.
          '\u00A0',
          make(
            'bdi',
            { class: label.length > MOST_ON_LINE ? 'label long' : 'label', dir: 'ltr' },
            make('span', { class: 'unseen' }, '('),
            label,
            make('span', { class: 'unseen' }, ')'),
          ),
        ),
  );
  return section(elements, heading, { 'data-testid': 'reasons' }, [make('blockquote', { dir: directionOf(excerpt) }, pieces)]);
}

function weight({ tone, sanction: { level, title } }: DialogView, { make }: Elements): Node {
  const steps = STEPS.map((step) => make('i', step <= WEIGHT[level] ? { class: 'on' } : {}));
  // What was not judged has no weight that could be measured.
  const meter = tone === 'unchecked' ? undefined : make('span', { class: 'meter', 'aria-hidden': 'true' }, steps);
  return make('div', { class: 'weight' }, meter, make('h4', { id: 'sanction' }, title));
}

function criminal(view: DialogView, elements: Elements): Node | undefined {
  const text = view.sanction.criminal;
  return text ? elements.make('p', { class: 'criminal' }, scales(elements), elements.make('span', {}, text)) : undefined;
}

function allowed(view: DialogView, elements: Elements): Node | undefined {
  const { make } = elements;
  const { heading, items } = view.allowed;
  if (items.length === 0) return undefined;
  const list = items.map((item) => make('li', {}, check(elements), make('span', {}, item)));
  return section(elements, heading, { class: 'allowed' }, [make('ul', {}, list)]);
}

function others(view: DialogView, elements: Elements): Node | undefined {
  if (view.others.length === 0) return undefined;
  const list = view.others.map(({ title }) => elements.make('li', {}, title));
  return section(elements, view.labels.otherRules, {}, [elements.make('ul', { class: 'plain' }, list)]);
}

function help(view: DialogView, elements: Elements): Node | undefined {
  const { heading, ask, chain } = view.help;
  return ask || chain ? section(elements, heading, {}, [line(elements, 'soft', ask), line(elements, 'soft', chain)]) : undefined;
}

function more(view: DialogView, elements: Elements, children: Child[]): Node | undefined {
  if (children.every((child) => child === undefined)) return undefined;
  const { make } = elements;
  return make('details', {}, make('summary', {}, chevron(elements), view.labels.more), make('div', { class: 'more' }, children));
}
