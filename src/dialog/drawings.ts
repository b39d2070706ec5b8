/** Small drawings, all decoration: what they say is said in words beside them. */
import type { Elements } from './elements.ts';

/** A thumb kept within a shield; the drawing of `public/icons/mark.svg`. */
export const emblem = ({ draw }: Elements): SVGElement =>
  draw('emblem', 128, [
    { name: 'shield', d: 'M64 5 110 19c2.5.8 4 3 4 5.6V62c0 30.5-21.5 50.5-50 61-28.5-10.5-50-30.5-50-61V24.6c0-2.6 1.5-4.8 4-5.6Z' },
    {
      name: 'thumb',
      d: 'M38.5 60h6a4.5 4.5 0 0 1 4.5 4.5v26a4.5 4.5 0 0 1-4.5 4.5h-6a4.5 4.5 0 0 1-4.5-4.5v-26a4.5 4.5 0 0 1 4.5-4.5ZM55 63.5 68.5 37c2.2-4.5 5.5-6.6 9.6-5.4 5.2 1.5 7.4 6.3 6.3 11.8L82 56h12.5c6.2 0 9.7 4.4 8.6 10.3l-3.8 20C98.2 91.9 94.6 95 89 95H64.5c-5.8 0-9.5-3.4-9.5-9Z',
    },
  ]);

export const check = ({ draw }: Elements): SVGElement => draw('icon', 20, [{ d: 'm4.5 10.5 3.6 3.6 7.4-8' }]);

export const chevron = ({ draw }: Elements): SVGElement => draw('icon chevron', 20, [{ d: 'm7.5 5 5 5-5 5' }]);

export const scales = ({ draw }: Elements): SVGElement =>
  draw('icon', 20, [{ d: 'M10 3v14M6.5 17h7M4 6l6-1.2L16 6M4 6l-2.2 5.2a2.4 2.4 0 0 0 4.4 0zM16 6l-2.2 5.2a2.4 2.4 0 0 0 4.4 0z' }]);
