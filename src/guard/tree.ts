/**
 * The DOM's own methods and properties, whatever the page has named its fields: in Chromium a form's `<input name="matches">`
 * stands in the way of the form's `matches`, in a content script too. The guard asks the page's elements by way of this.
 */

const HTML = 'http://www.w3.org/1999/xhtml';

/** A property as the browser defines it, never a field of that name. */
const read = <Of extends object, Key extends keyof Of>(of: Of, key: Key): Of[Key] => Reflect.get(Object.getPrototypeOf(of), key, of);

/** By its own word: one that came out of another frame is no instance of this frame's `Element`. */
export const isElement = (node: EventTarget | null): node is Element => node !== null && 'nodeType' in node && read(node, 'nodeType') === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => read(node, 'nodeType') === Node.TEXT_NODE;
/** An element of HTML by its name. */
export const isA = <Tag extends keyof HTMLElementTagNameMap>(node: Node, tag: Tag): node is HTMLElementTagNameMap[Tag] => isElement(node) && read(node, 'namespaceURI') === HTML && read(node, 'localName') === tag;

export const matches = (element: Element, css: string): boolean => read(element, 'matches').call(element, css);
export const closest = (element: Element, css: string): Element | null => Element.prototype.closest.call(element, css);
export const attributeOf = (element: Element, name: string): string | null => read(element, 'getAttribute').call(element, name);
export const tagOf = (element: Element): string => read(element, 'tagName');
export const boxOf = (element: Element): DOMRect => read(element, 'getBoundingClientRect').call(element);
export const boxesOf = (element: Element): DOMRectList => read(element, 'getClientRects').call(element);
export const isEditable = (element: Element): boolean => 'isContentEditable' in element && read(element, 'isContentEditable') === true;
export const shadowOf = (element: Element): ShadowRoot | null => read(element, 'shadowRoot');

export const holds = (outer: Node, inner: Node): boolean => read(outer, 'contains').call(outer, inner);
export const isAttached = (node: Node): boolean => read(node, 'isConnected');
export const rawTextOf = (node: Node): string => read(node, 'textContent') ?? '';
export const documentOf = (element: Element): Document => read(element, 'ownerDocument');
export const parentOf = (node: Node): ParentNode | null => read(node, 'parentNode');
export const firstIn = (node: Node): ChildNode | null => read(node, 'firstChild');
export const nextTo = (node: Node): ChildNode | null => read(node, 'nextSibling');

export const isShadow = (root: Node): root is ShadowRoot => read(root, 'nodeType') === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;

/** The shadow root that an element stands in, or its document. */
export function scopeOf(element: Element): ShadowRoot | Document {
  const root = read(element, 'getRootNode').call(element);
  return isShadow(root) ? root : documentOf(element);
}

export const selectAll = (root: ParentNode, css: string): Element[] => [...Reflect.apply(read(root, 'querySelectorAll'), root, [css])];
export const select = (root: ParentNode, css: string): Element | null => Reflect.apply(read(root, 'querySelector'), root, [css]);
