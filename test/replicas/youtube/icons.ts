/** Drawn for this replica. */
export const ICONS = {
  like: 'M8 10l4-8c2 0 3 1 3 3l-1 4h5c1.5 0 2.400 1 2 2.500l-2 7.500c-.3 1-1 2-2 2H8zM2 10h4v11H2z',
  dislike: 'M16 14l-4 8c-2 0-3-1-3-3l1-4H5c-1.500 0-2.400-1-2-2.500l2-7.500c.3-1 1-2 2-2h9zM22 14h-4V3h4z',
  share: 'M13 3l10 8-10 8v-5C7 14 4 16 1 20c0-8 5-12 12-12z',
  save: 'M5 3h14v18l-7-5-7 5z',
  comment: 'M3 3h18v13H9l-5 5v-5H3z',
  remix: 'M6 3h5v13a4 4 0 1 1-3-4V3zM14 6l7 4-7 4z',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  bell: 'M12 2a7 7 0 0 1 7 7v5l2 3H3l2-3V9a7 7 0 0 1 7-7zM9 19h6a3 3 0 0 1-6 0z',
  plus: 'M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z',
  send: 'M2 3l20 9-20 9 3-9z',
} as const;
