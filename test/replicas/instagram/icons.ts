/** Drawn for this replica; the first numbers of like, comment and share are the ones that tools know them by. */
export const ICONS = {
  like: 'M16.792 3.904A5 5 0 0 1 21.5 9.1c0 3.9-5.2 7.5-9.5 11-4.3-3.5-9.5-7.1-9.5-11a5 5 0 0 1 9.5-2.4 5.2 5.2 0 0 1 4.792-2.796z',
  comment: 'M20.656 17.008a9.9 9.9 0 1 0-3.6 3.6L22 22z',
  share: 'M13.973 20.046L21.5 3.2 2.5 9.4l6.8 4.1zM9.3 13.5L21.5 3.2',
  // Two arrows of one line each; what is reposted has a tick between them, and the same name.
  repost: 'M4 9l3-4 3 4-3-4v10a3 3 0 0 0 3 3h3m7-3l-3 4-3-4 3 4V9a3 3 0 0 0-3-3h-3',
  reposted: 'M4 9l3-4 3 4-3-4v10a3 3 0 0 0 3 3h3m7-3l-3 4-3-4 3 4V9a3 3 0 0 0-3-3h-3m-4 6l2 2 3-4',
  save: 'M5 3h14v18l-7-7-7 7z',
  more: 'M4.5 12h.1M12 12h.1M19.5 12h.1',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  search: 'M19 10.5a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM16.5 16.5L22 22',
  reels: 'M3 3h18v18H3zM3 8h18M10 12l5 3-5 3z',
  explore: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM16 8l-2 6-6 2 2-6z',
  create: 'M3 3h18v18H3zM12 7v10M7 12h10',
  gear: 'M12 8.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  play: 'M6 4l14 8-14 8z',
} as const;
