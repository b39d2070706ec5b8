import type { DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { by, generation } from './generation.ts';
import { beside, face, labelled } from './icons.ts';
import { openLayer, type Layer } from './layers.ts';
import { button } from './press.ts';
import { react, reactionOf } from './state.ts';
import { REACTIONS, say, stateOf, unreact } from './words.ts';

const HOVER = 500;
const FACES = { like: '👍', celebrate: '👏', support: '🤝', love: '❤️', insightful: '💡', funny: '😄' } as const;

let menu: Layer | null = null;
const closeMenu = (): void => {
  menu?.close();
  menu = null;
};

/** Six faces above the like button: beside it in the old build, in a portal in the newer ones, and in the newest in nothing that says what it is. */
function openMenu(anchor: HTMLElement, post: DemoPost): void {
  closeMenu();
  const faces = REACTIONS.map((reaction) => button({ 'aria-label': say(reaction), class: `face react-${reaction} ${by('reactions-menu__reaction-index', '', '')}`.trim() }, (event) => {
    closeMenu();
    react(post.id, reaction, event);
  }, generation === 'v3' ? face(reaction, 'large') : FACES[reaction]));
  const box = h('div', { class: by('reactions-menu reactions-menu--active faces', 'faces', 'faces'), role: by(null, 'menu', null) }, ...faces);
  box.addEventListener('mouseleave', closeMenu);
  if (generation === 'v1') {
    anchor.parentElement?.append(box);
    menu = { element: box, close: () => box.remove() };
    return;
  }
  const at = anchor.getBoundingClientRect();
  box.style.left = `${Math.max(8, at.left)}px`;
  box.style.top = `${Math.max(8, at.top - 56)}px`;
  menu = openLayer(box, anchor.parentElement);
}

export interface LikeControls {
  readonly element: HTMLElement;
  draw(post: DemoPost): void;
}

/** Like, with the menu of reactions behind hovering and behind a small button of its own. */
export function likeControls(current: () => DemoPost | null): LikeControls {
  let hovering = 0;
  const withPost = (run: (post: DemoPost) => void): void => {
    const post = current();
    if (post) run(post);
  };
  const like = button({
    class: `action like ${by('artdeco-button artdeco-button--tertiary social-actions-button react-button__trigger', '', '')}`.trim(),
    'data-finite-scroll-hotkey': by('l', null, null),
    'data-view-name': by(null, 'reaction-button', null),
  }, (event) => withPost((post) => {
    window.clearTimeout(hovering);
    react(post.id, reactionOf(post.id) === null ? 'like' : null, event);
  }));
  const opener = button({ 'aria-label': say('openReactions'), 'aria-expanded': 'false', class: 'open-reactions' }, () => withPost((post) => openMenu(like, post)), '▴');
  like.addEventListener('mouseenter', () => {
    hovering = window.setTimeout(() => withPost((post) => openMenu(like, post)), HOVER);
  });
  like.addEventListener('mouseleave', () => {
    window.clearTimeout(hovering);
    window.setTimeout(() => {
      if (menu && !menu.element.matches(':hover') && !menu.element.querySelector('.faces')?.matches(':hover')) closeMenu();
    }, 600);
  });
  return {
    element: h('span', { class: by('reactions-react-button feed-shared-social-action-bar__action-button like-box', 'like-box', 'like-box') }, like, opener),
    draw(post) {
      const chosen = reactionOf(post.id);
      if (generation === 'v1') set(like, { 'aria-pressed': String(chosen !== null), 'aria-label': chosen === null ? say('reactLike') : unreact(chosen) });
      else set(like, { 'aria-label': chosen === null ? say('stateNone') : stateOf(chosen) });
      like.classList.toggle('on', chosen !== null);
      if (generation === 'v3' && chosen !== null) fill(like, ...beside(face(chosen, 'small'), say(chosen)));
      else fill(like, ...labelled(chosen === null ? 'thumbs-up-outline-small' : 'reaction-chosen-small', say(chosen ?? 'like')));
    },
  };
}
