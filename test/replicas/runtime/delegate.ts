import { RECORDED } from './recorded.ts';

/** Receives the event and the element that the handler sits on. */
export type Handler = (event: Event, element: Element) => void;

// As React does it: elements carry no listeners of their own; each root hears every event in both phases and calls
// the handlers along the logical path, through portals to the component that opened them.
const table = new WeakMap<Node, Map<string, Handler[]>>();
const owners = new WeakMap<Node, Node>();
const EXTRA = ['mouseover', 'mouseout', 'focusin', 'focusout', 'paste', 'compositionstart', 'compositionend', 'touchmove'] as const;
const done = { capture: new WeakSet<Event>(), bubble: new WeakSet<Event>() };

/** Adds a handler: `click` for the bubbling phase, `click:capture` for the capturing one. */
export function handle(element: Element, name: string, handler: Handler): void {
  const known = table.get(element) ?? new Map<string, Handler[]>();
  known.set(name, [...(known.get(name) ?? []), handler]);
  table.set(element, known);
}

function logicalPath(event: Event): Element[] {
  const path: Element[] = [];
  for (let node: Node | null = event.target instanceof Node ? event.target : null; node; node = owners.get(node) ?? node.parentNode) {
    if (node instanceof Element) path.push(node);
  }
  return path;
}

function dispatch(event: Event, phase: 'capture' | 'bubble'): void {
  if (done[phase].has(event)) return;
  done[phase].add(event);
  const path = logicalPath(event);
  const name = phase === 'capture' ? `${event.type}:capture` : event.type;
  for (const element of phase === 'capture' ? path.toReversed() : path) {
    for (const handler of table.get(element)?.get(name) ?? []) handler(event, element);
    // `stopPropagation` inside a handler ends the logical path too.
    if (event.cancelBubble) return;
  }
}

/** Makes an element a root: every event below it is heard here. */
export function mount(root: Element): void {
  for (const type of [...RECORDED, ...EXTRA]) {
    for (const phase of ['capture', 'bubble'] as const) {
      root.addEventListener(type, (event) => {
        if (RECORDED.some((recorded) => recorded === type)) window.replica.note('root', phase, event);
        dispatch(event, phase);
      }, phase === 'capture');
    }
  }
}

/** Events inside `node` go on to `owner`, wherever the node stands in the document. */
export function portal(node: Node, owner: Node): void {
  owners.set(node, owner);
}
