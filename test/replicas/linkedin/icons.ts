import { h } from '../runtime/dom.ts';
import { generation } from './generation.ts';

const SVG = 'http://www.w3.org/2000/svg';
const thumb = 'M8 10l4-8c2 0 3 1 3 3l-1 4h6c1.5 0 2 1 2 2l-2 9c-.3 1-1 2-2 2H8zM2 10h4v12H2z';
const arrows = 'M4.5 4l4 4-1.3 1.4L6 8v9h6v2H4V8L2.800 9.400 1.500 8zM19.500 20l-4-4 1.300-1.400L18 16V7h-6V5h8v11l1.200-1.400L22.500 16z';

/** Sprites by the names the site gives them; the drawings are this replica's own. */
const SPRITES = {
  'thumbs-up-outline-small': thumb, 'thumbs-up-outline-medium': thumb, 'reaction-chosen-small': thumb,
  'comment-small': 'M3 4h18v13h-9l-5 4v-4H3zM7 8h10v1.500H7zM7 12h7v1.500H7z',
  'repost-small': arrows, 'repost-medium': arrows,
  'send-privately-small': 'M2 3l20 9-20 9 3-9z',
  'add-small': 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z', 'check-small': 'M9 18l-6-6 1.500-1.500L9 15 19.500 4.500 21 6z',
  'overflow-web-ios-small': 'M3 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0zm7 0a2 2 0 1 0 4 0 2 2 0 0 0-4 0zm7 0a2 2 0 1 0 4 0 2 2 0 0 0-4 0z',
  'close-medium': 'M6 4.600L12 10.600l6-6 1.400 1.400-6 6 6 6-1.400 1.400-6-6-6 6L4.600 18l6-6-6-6z',
  'image-medium': 'M3 4v16h18V4zM5 6h14v12H5zM6 17l4-6 3 4 2-2 3 4z',
  'home-fill-large': 'M12 3l9 8v10h-6v-6H9v6H3V11z', 'people-medium': 'M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM3 21c0-4 4-7 9-7s9 3 9 7z',
  'job-medium': 'M8 5V3h8v2h6v16H2V5zM10 5h4z', 'messages-medium': 'M3 4h18v13h-9l-5 4v-4H3z', 'bell-medium': 'M12 2a7 7 0 0 1 7 7v5l2 3H3l2-3V9a7 7 0 0 1 7-7zM9 19h6a3 3 0 0 1-6 0z', 'gear-medium': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
} as const;
export type Sprite = keyof typeof SPRITES;

/** The hidden sheet that `use` elements point into; each tree, also a shadow tree, needs one of its own. */
export function spriteSheet(): SVGSVGElement {
  const sheet = document.createElementNS(SVG, 'svg');
  sheet.setAttribute('class', 'sprites');
  for (const [id, path] of Object.entries(SPRITES)) {
    const symbol = document.createElementNS(SVG, 'symbol');
    symbol.setAttribute('id', id);
    symbol.setAttribute('viewBox', '0 0 24 24');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    symbol.append(shape);
    sheet.append(symbol);
  }
  return sheet;
}

function svg(): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/** A drawing that has its name for an id, as in the newest build. */
function drawing(id: string, path: string): SVGSVGElement {
  const made = svg();
  made.setAttribute('id', id);
  made.setAttribute('viewBox', '0 0 24 24');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  made.append(shape);
  return made;
}

/** An icon as `svg > use`; only the oldest build repeats its name in `data-test-icon`, and the newest uses no sheet. */
export function icon(name: Sprite): SVGSVGElement {
  if (generation === 'v3') return drawing(name, SPRITES[name]);
  const made = svg();
  if (generation === 'v1') made.setAttribute('data-test-icon', name);
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  made.append(use);
  return made;
}

/** The newest build's names for the faces are not those of the reactions. */
const FAMILIES = { like: 'like', celebrate: 'praise', support: 'support', love: 'empathy', insightful: 'interest', funny: 'entertainment' } as const;

/** A reaction: large in the menu, small on the button of a post that has it. */
export const face = (reaction: keyof typeof FAMILIES, size: 'small' | 'large'): SVGSVGElement => drawing(`${FAMILIES[reaction]}-consumption-${size}${reaction === 'celebrate' ? '-mixed' : ''}`, thumb);

/** Icon and visible text of a button. */
export const labelled = (name: Sprite, text: string): Node[] => beside(icon(name), text);
export const beside = (drawn: Node, text: string): Node[] => [drawn, h('span', { class: generation === 'v1' ? 'artdeco-button__text' : 'button-text' }, text)];
