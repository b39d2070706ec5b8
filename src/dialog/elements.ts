/** Builds elements. The dialog is drawn twice at most: a framework would make it half as large again for nothing. */

export type Child = Node | string | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';

export interface Elements {
  /** An HTML element; attributes that are `undefined` are left out, texts are only ever text. */
  make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Attributes, ...children: Child[]): HTMLElementTagNameMap[Tag];
  /** A drawing for the eye only. */
  draw(name: string, box: number, paths: readonly { readonly name?: string; readonly d: string }[]): SVGElement;
}

const set = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
};

export function elementsIn(document: Document): Elements {
  return {
    make(tag, attributes = {}, ...children) {
      const element = document.createElement(tag);
      set(element, attributes);
      element.append(...flat(children));
      return element;
    },
    draw(name, box, paths) {
      const svg = document.createElementNS(SVG, 'svg');
      set(svg, { class: name, viewBox: `0 0 ${box} ${box}`, 'aria-hidden': 'true' });
      for (const path of paths) {
        const drawn = document.createElementNS(SVG, 'path');
        set(drawn, { class: path.name, d: path.d });
        svg.append(drawn);
      }
      return svg;
    },
  };
}

const flat = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) => (child === undefined ? [] : Array.isArray(child) ? flat(child) : [child as Node | string]));
