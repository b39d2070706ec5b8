import { glyph } from '../kit/glyph.ts';

/** Drawn for this replica. Notifications and like share an outline. */
export const ICONS = {
  like: 'M12 20.5C7.3 17 2.5 13.6 2.5 9.2a5 5 0 0 1 9.5-2.3 5 5 0 0 1 9.5 2.3c0 4.4-4.8 7.8-9.5 11.3z',
  reply: 'M20.7 17a9.9 9.9 0 1 0-3.7 3.7L21.8 22z',
  repost: 'M5 9l3-4 3 4M8 5v11a3 3 0 0 0 3 3h2M19 15l-3 4-3-4M16 19V8a3 3 0 0 0-3-3h-2',
  share: 'M21 4L3 10l7 4zM10 14l3 6 8-16',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  home: 'M4 10l8-7 8 7v11h-5v-6H9v6H4z',
  search: 'M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM16 16l6 6',
  create: 'M12 4v16M4 12h16',
  person: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM3 21c1-4 5-6 9-6s8 2 9 6',
  gear: 'M12 8.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM12 2v3M12 19v3M2 12h3M19 12h3',
  photo: 'M3 4h18v16H3zM3 16l5-5 4 4 3-3 6 6',
} as const;

/** The drawings of posts and of menus say in `title` what they are called; those of composers and of the navigation in `aria-label`. */
export function titled(label: string, path: string): SVGSVGElement {
  const svg = glyph(label, path, 20);
  svg.removeAttribute('aria-label');
  svg.setAttribute('title', label);
  return svg;
}
