import { generation } from './generation.ts';
import { closeTop, layerOpen } from './layers.ts';
import { actOf } from './press.ts';

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

function move(step: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-finite-scroll-hotkey-item]')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const now = items.findIndex((item) => item.contains(document.activeElement));
  const next = now < 0 ? items.find((item) => item.getBoundingClientRect().top >= 0) : items[now + step];
  const article = next?.querySelector<HTMLElement>('[role="article"]');
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: 'center' });
}

/** The old build's letter keys: each is declared on its control, and acts on the post that holds the focus. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeTop();
    if (generation !== 'v1' || event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || layerOpen()) return;
    if (event.key === 'j' || event.key === 'k') {
      move(event.key === 'j' ? 1 : -1);
      return;
    }
    const control = document.activeElement?.closest('[data-finite-scroll-hotkey-item]')?.querySelector(`[data-finite-scroll-hotkey="${CSS.escape(event.key)}"]`);
    const act = control ? actOf(control) : undefined;
    if (!act) return;
    event.preventDefault();
    act(event);
  });
}
