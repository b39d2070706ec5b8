/**
 * Stands in for the guard: hears everything first, holds a press of `#like`, opens the dialog. Answers questions of the
 * test about what is in the closed root, which no page could ask.
 */
import { type Answer, handleDialogEvent, openDialog, SHELL_EVENTS, showNotice } from '../../../../src/dialog/dialog.tsx';
import { pending, type ViewName, views } from './views.ts';

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
const api = browser ?? chrome;

/** The dialog looks every so often whether it is still on top; a test of the moment between two looks stops them. */
let looks = true;
const every = globalThis.setInterval.bind(globalThis);
Object.assign(globalThis, { setInterval: (then: () => void, milliseconds: number) => every(() => { if (looks) then(); }, milliseconds) });

/** Everything that waits takes so many times as long: on a slow machine a test could not press within half a second. */
let pace = 1;
const later = globalThis.setTimeout.bind(globalThis);
Object.assign(globalThis, { setTimeout: (then: () => void, milliseconds = 0) => later(then, milliseconds * pace) });

/** An element of the next dialog that gets an access key: given later, it would be a change of somebody else's. */
let keyed: string | undefined;
let buttons = 0;
const create = document.createElement.bind(document);
Object.assign(document, {
  createElement(tag: string) {
    const element = create(tag);
    const name = tag === 'button' ? ['[data-testid=confirm]', '[data-testid=cancel]'][buttons++] : tag;
    // The browser runs an access key as it does the press of a screen reader: a click without key or pointer.
    if (name === keyed) element.setAttribute('accesskey', 'q');
    return element;
  },
});

interface Command {
  readonly do: 'open' | 'update' | 'abort' | 'look' | 'notice' | 'state' | 'axe' | 'accesskey' | 'looks' | 'unshield' | 'pace';
  readonly on?: boolean;
  readonly view?: ViewName;
  readonly css?: string;
  readonly times?: number;
  /** `none`: no events are handed on, so that the dialog's own listeners must do. */
  readonly forward?: 'all' | 'none';
}

const answers: Answer[] = [];
let dialog: ReturnType<typeof openDialog> | undefined;
let abort = new AbortController();
let forward = true;
let likeView: ViewName = 'heavy';

function open(name: ViewName): void {
  abort = new AbortController();
  buttons = 0;
  const opened = openDialog({
    document,
    signal: abort.signal,
    view: name === 'pending' ? pending : views[name],
    shield: (attribute, on) => void api.runtime.sendMessage({ attribute, on }),
  });
  dialog = opened;
  void opened.answer.then((answer) => answers.push(answer));
}

const shadowOf = (element: Element): ShadowRoot | null =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  (element instanceof HTMLElement ? (api.dom?.openOrClosedShadowRoot(element) ?? null) : null);
const hosts = (): Element[] => [...document.querySelectorAll('div')].filter((element) => shadowOf(element)?.querySelector('dialog,[role=status]'));
const rootNow = (): ShadowRoot | null => {
  const [host] = hosts();
  return host ? shadowOf(host) : null;
};

/** The first background up the tree that is not see-through. */
function backgroundOf(element: Element): string {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'none';
}

function look(css: string): unknown {
  const root = rootNow();
  return [...(root?.querySelectorAll(css) ?? [])].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      left, top, width, height,
      text: element.textContent,
      attributes: Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
      scroll: { top: element.scrollTop, height: element.scrollHeight, client: element.clientHeight, width: element.scrollWidth, clientWidth: element.clientWidth },
      focused: root?.activeElement === element,
      modal: element.matches(':modal'),
      colour: getComputedStyle(element).color,
      selectedColour: getComputedStyle(element, '::selection').color,
      background: backgroundOf(element),
      ownText: [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()).join(''),
    };
  });
}

function run(command: Command): unknown {
  if (command.forward) forward = command.forward === 'all';
  switch (command.do) {
    case 'open':
      likeView = command.view ?? 'heavy';
      open(likeView);
      return null;
    case 'update':
      if (command.view && command.view !== 'pending') dialog?.update(views[command.view]);
      return null;
    case 'abort':
      abort.abort();
      return null;
    case 'looks':
      looks = command.on ?? true;
      return null;
    case 'unshield':
      void api.runtime.sendMessage({ attribute: hosts()[0]?.getAttributeNames()[0], on: false });
      return null;
    case 'look':
      return look(command.css ?? '*');
    case 'notice':
      showNotice({ document, language: 'id', text: command.css ?? '', signal: abort.signal, milliseconds: 1500 });
      return null;
    case 'axe': {
      // axe only looks into roots that it can see.
      const [host] = hosts();
      if (host) Object.defineProperty(host, 'shadowRoot', { value: rootNow(), configurable: true });
      return null;
    }
    case 'accesskey':
      keyed = command.css;
      return null;
    case 'pace':
      pace = command.times ?? 1;
      return null;
    case 'state':
      return { answers, open: dialog?.shell.open ?? false, rises: rootNow()?.querySelector('.card')?.getAnimations().some(({ playState }) => playState === 'running') ?? false, hosts: hosts().length, attribute: hosts()[0]?.getAttributeNames() };
  }
}

for (const type of new Set([...SHELL_EVENTS, 'pointerdown', 'keydown'])) {
  window.addEventListener(
    type,
    (event) => {
      if (forward && handleDialogEvent(event)) return;
      const target = event.target instanceof Element ? event.target.closest('#like') : null;
      if (!event.isTrusted || dialog?.shell.open || !target) return;
      if (event.type === 'click' || (event instanceof KeyboardEvent && event.type === 'keydown' && (event.key === 'Enter' || event.key === ' '))) {
        event.stopImmediatePropagation();
        event.preventDefault();
        open(likeView);
      }
    },
    { capture: true, passive: false },
  );
}

// Answers at once, through an attribute: worlds share the document, not objects.
document.addEventListener('harness', (event) => {
  const { detail } = event as CustomEvent<string>;
  document.documentElement.querySelector('#reply')?.setAttribute('content', JSON.stringify(run(JSON.parse(detail) as Command)));
});
