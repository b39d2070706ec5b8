/** Drawn for this replica. */
export const ICONS = {
  like: 'M12 21C7 17 2 13.4 2 8.6A5.4 5.4 0 0 1 12 6a5.4 5.4 0 0 1 10 2.6C22 13.4 17 17 12 21z',
  comment: 'M12 3c5.5 0 10 3.6 10 8s-4.5 8-10 8v3c-4-2-10-6-10-11s4.500-8 10-8zM7 10v2h2v-2zm4 0v2h2v-2zm4 0v2h2v-2z',
  favorite: 'M5 2h14v20l-7-5-7 5z',
  share: 'M13 3l10 8-10 8v-5C7 14 4 16 1 20c0-8 5-12 12-12z',
  repost: 'M3 9l5-5v3h10v8h-3v-5H8v3zM21 15l-5 5v-3H6v-4h3v1h7v-3z',
  link: 'M10 7l4-4a5 5 0 0 1 7 7l-4 4-2-2 4-4a2 2 0 0 0-3-3l-4 4zM14 17l-4 4a5 5 0 0 1-7-7l4-4 2 2-4 4a2 2 0 0 0 3 3l4-4z',
  plus: 'M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z',
  check: 'M4 12l3-3 3 3 7-7 3 3-10 10z',
} as const;
