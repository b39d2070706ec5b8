import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { sprite } from './parts.ts';
import { openPortal, type Portal } from './portals.ts';
import { button } from './press.ts';
import { react, reactionOf } from './state.ts';
import { changeLabel, REACTIONS, reactionName, removeLabel, say } from './words.ts';

const HOVER = 500;
const LONG_PRESS = 500;
const THUMB = 'M8 10l4-8c2 0 3 1 3 3l-1 4h6c1.5 0 2 1 2 2l-2 9c-.3 1-1 2-2 2H8zM2 10h4v12H2z';

let picker: Portal | null = null;
const closePicker = (): void => {
  picker?.close();
  picker = null;
};

/** The row of seven faces, in a portal away from the post. */
function openPicker(anchor: Element, post: DemoPost): void {
  closePicker();
  const faces = REACTIONS.map((reaction) => button(reactionName(reaction.id), { class: 'face' }, (event) => {
    event.stopPropagation();
    closePicker();
    react(post.id, reaction.id, event);
  }, h('img', { alt: '', src: sprite(reaction.face) })));
  const box = h('div', { role: 'dialog', 'aria-label': say('reactions'), class: 'picker' }, h('div', { role: 'toolbar' }, ...faces));
  const at = anchor.getBoundingClientRect();
  box.style.left = `${Math.max(8, at.left)}px`;
  box.style.top = `${Math.max(8, at.top - 58)}px`;
  box.addEventListener('mouseleave', closePicker);
  picker = openPortal(box, anchor.parentElement);
}

export interface LikeControls {
  readonly nodes: readonly HTMLElement[];
  draw(post: DemoPost): void;
}

/** The like button with the small React button beside it, with or without the rendering-role marker; hovering or holding the like opens the picker. */
export function likeControls(current: () => DemoPost | null, marked = true): LikeControls {
  let held = 0;
  let longPressed = false;
  const withPost = (run: (post: DemoPost) => void): void => {
    const post = current();
    if (post) run(post);
  };
  const like = button(null, { class: 'post-action like' }, (event) => withPost((post) => {
    // The click that ends a long press belongs to the picker.
    if (longPressed) {
      longPressed = false;
      return;
    }
    window.clearTimeout(hovering);
    react(post.id, reactionOf(post.id) === null ? 'like' : null, event);
  }));
  const opener = button(null, { class: 'react-opener', 'aria-haspopup': 'menu' }, () => withPost((post) => openPicker(like, post)), '▴');
  let hovering = 0;
  like.addEventListener('mouseenter', () => {
    hovering = window.setTimeout(() => withPost((post) => openPicker(like, post)), HOVER);
  });
  like.addEventListener('mouseleave', () => {
    window.clearTimeout(hovering);
    // One that the button opens meanwhile is another.
    const left = picker;
    window.setTimeout(() => {
      if (picker && picker === left && !picker.element.querySelector('.picker')?.matches(':hover')) closePicker();
    }, 600);
  });
  const lift = (): void => window.clearTimeout(held);
  set(like, {
    on: {
      pointerdown(event) {
        longPressed = false;
        if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') return;
        held = window.setTimeout(() => withPost((post) => {
          longPressed = true;
          openPicker(like, post);
        }), LONG_PRESS);
      },
      pointerup: lift,
      touchend: lift,
    },
  });
  return {
    nodes: [like, opener],
    draw(post) {
      const id = reactionOf(post.id);
      set(like, { 'aria-label': id === null ? say('like') : removeLabel(id) });
      like.classList.toggle('on', id !== null);
      set(opener, { 'aria-label': id === null ? say('react') : changeLabel(id) });
      const face = REACTIONS.find((reaction) => reaction.id === id);
      fill(like, h('div', { class: 'post-action-inner' }, face && id !== 'like' ? h('span', {}, face.face) : icon(THUMB), h('div', marked ? { 'data-ad-rendering-role': 'like_button' } : {}, h('span', {}, reactionName(id ?? 'like')))));
    },
  };
}
