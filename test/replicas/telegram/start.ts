import { chatOf, chatWith } from '../chats/chats.ts';
import type { DemoChat } from '../chats/chat.ts';
import { onChange } from '../chats/state.ts';
import type { Thread } from '../chats/thread.ts';
import { chatAt, peerIn } from './peer.ts';

type Selectors = Readonly<Record<string, string>>;
interface Page {
  readonly version: 'a' | 'k';
  readonly thread: Thread;
  open(chat: DemoChat): void;
  refresh(): void;
  closeAll(): void;
  closeTop(): void;
  readonly controls: { readonly ofMessage: Selectors; readonly ofPage: Selectors; readonly ofChat: Readonly<Record<string, (key: string) => string>> };
}

/**
 * What both versions share: the chat in the address after `#`, and `window.replica`. Opens the first chat once the
 * caller has put its columns into the page. Returns the function that opens a chat.
 */
export function startTelegram({ version, thread, open: draw, refresh, closeAll, closeTop, controls }: Page): (chat: DemoChat) => void {
  const peerOf = peerIn(version);
  const show = (chat: DemoChat): void => {
    closeAll();
    draw(chat);
  };
  const open = (chat: DemoChat): void => {
    history.pushState(null, '', `#${peerOf(chat)}`);
    show(chat);
  };
  const first = chatAt(location.hash, peerOf) ?? chatOf(new URLSearchParams(location.search).get('chat') ?? '') ?? chatOf('rt05');
  if (first) queueMicrotask(() => show(first));
  for (const type of ['hashchange', 'popstate'] as const) {
    window.addEventListener(type, () => {
      const chat = chatAt(location.hash, peerOf);
      if (chat && chat !== thread.chat) show(chat);
    });
  }
  onChange(refresh);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeTop();
  });
  Object.assign(window.replica, {
    recycle: (by = 1) => thread.recycle(by),
    navigate(path: string) {
      const chat = chatAt(path, peerOf);
      if (chat) open(chat);
    },
    show(messageId: string) {
      const chat = chatWith(messageId);
      if (!chat) return false;
      if (thread.chat !== chat) open(chat);
      thread.find(messageId)?.scrollIntoView({ block: 'center' });
      return true;
    },
    control(name: string, target?: string) {
      const ofChat = controls.ofChat[name];
      if (target !== undefined && ofChat) return document.querySelector(ofChat(target));
      const ofMessage = controls.ofMessage[name];
      if (target !== undefined && ofMessage !== undefined) return thread.find(target)?.querySelector(ofMessage) ?? null;
      const ofPage = controls.ofPage[name];
      return ofPage === undefined ? null : document.querySelector(ofPage);
    },
  });
  return open;
}
