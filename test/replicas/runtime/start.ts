import type { DemoPost } from '../posts/post.ts';
import { need } from './dom.ts';
import type { ReplicaData } from './replica.ts';

const data: ReplicaData = JSON.parse(need('#replica-data').textContent ?? '{}');
const query = new URLSearchParams(location.search);
const asked = query.get('lang');

/** The demo posts again and again, each time as other posts that say something of their own. */
function grown(demo: readonly DemoPost[], length: number): readonly DemoPost[] {
  const rounds = Array.from({ length: Math.ceil(length / demo.length) }, (_, round) =>
    round === 0 ? demo : demo.map((post) => ({ ...post, id: `${post.id.slice(0, 9)}${String(round).padStart(6, '0')}${post.id.slice(15)}`, text: `${post.text} (${round})` })));
  return rounds.flat().slice(0, length);
}

/** The page's language: `?lang=`, else what the server was started with. */
export const lang: 'id' | 'en' = asked === 'id' || asked === 'en' ? asked : data.lang;
/** `?posts=` asks for a longer feed. */
export const posts: readonly DemoPost[] = grown(data.posts, Number(query.get('posts')) || data.posts.length);
window.replica.posts = posts;
document.documentElement.lang = lang;

const byId = new Map(posts.map((post) => [post.id, post]));
export const postOf = (id: string): DemoPost | undefined => byId.get(id);

/** The list turned on by some places, so that every node holds another post. */
export function turned<Row>(rows: readonly Row[], by: number): Row[] {
  const shift = ((by % rows.length) + rows.length) % rows.length;
  return [...rows.slice(shift), ...rows.slice(0, shift)];
}

let current = location.pathname;

/**
 * Moves through the page's paths without loading: `render` is called now and after each `navigate` or Back.
 * Returns the function that navigates.
 */
export function route(render: (path: string, before: string) => void): (path: string) => void {
  const go = (path: string): void => {
    const before = current;
    current = path.replace(/[?#].*$/, '');
    render(current, before);
  };
  window.addEventListener('popstate', () => go(location.pathname));
  const navigate = (path: string): void => {
    history.pushState(null, '', path);
    go(path);
  };
  window.replica.navigate = navigate;
  go(current);
  return navigate;
}
