const query = new URLSearchParams(location.search);
const icons = query.get('icons');

/** How this build names its icons: `wds-ic-…` in `data-icon`, the older short names there, or only in the drawing's title. `?icons=`. */
export const iconsBy: 'wds' | 'old' | 'title' = icons === 'old' || icons === 'title' ? icons : 'wds';

/** Test ids come and go with staged roll-outs. `?testids=0` leaves them out. */
export const testid = (name: string): string | null => (query.get('testids') === '0' ? null : name);

/** `?build=2026`: no id but the message's own, no class that says whose a message is or where its text stands; groups say so in the label of the field. */
export const is2026 = query.get('build') === '2026';

/** Whether a row's id says which chat it is in, or is only the message's own. `?ids=short`. */
export const shortIds = is2026 || query.get('ids') === 'short';
