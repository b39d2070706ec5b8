export type Generation = 'v1' | 'v2' | 'v3';

const query = new URLSearchParams(location.search);
const asked = query.get('generation');

/** Which of the site's three page builds this load is: `?generation=`, by default the newest that names its parts. */
export const generation: Generation = asked === 'v1' || asked === 'v3' ? asked : 'v2';

/** Where posts are written in the newer builds: the old modal inside the shadow root, or a dialog of their own. `?composer=`. */
export const composerIn: 'interop' | 'sdui' = (query.get('composer') ?? (generation === 'v3' ? 'sdui' : 'interop')) === 'sdui' ? 'sdui' : 'interop';

/** Whether Enter sends a message; the person's own setting. `?enter=newline`. */
export const enterSends = query.get('enter') !== 'newline';

/** One value out of three, by build. */
export const by = <Value>(v1: Value, v2: Value, v3: Value): Value => ({ v1, v2, v3 })[generation];
