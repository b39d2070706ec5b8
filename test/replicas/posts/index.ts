import { campaign } from './campaign.ts';
import { civic, discussed } from './civic.ts';
import { ordinary } from './ordinary.ts';
import type { DemoPost } from './post.ts';

/** Every demo post, kinds taking turns so that each part of a feed holds all of them. */
export const posts: readonly DemoPost[] = (() => {
  const mixed: DemoPost[] = [];
  const lists = [ordinary, campaign, civic, discussed];
  for (let row = 0; lists.some((list) => row < list.length); row += 1) {
    for (const list of lists) {
      const post = list[row];
      if (post) mixed.push(post);
    }
  }
  return mixed;
})();
