import { turned } from '../runtime/start.ts';
import type { DemoChat, DemoMessage } from './chat.ts';
import { isMember, messagesOf, reactionTo } from './state.ts';

export interface MessageView {
  readonly element: HTMLElement;
  show(message: DemoMessage): void;
}

/** The messages of the open chat, one view each; views are used again for other messages. */
export class Thread {
  chat: DemoChat | null = null;
  #views: MessageView[] = [];
  #messages: readonly DemoMessage[] = [];
  #shift = 0;
  readonly #shown = new WeakMap<MessageView, string>();
  readonly #list: HTMLElement;
  readonly #make: () => MessageView;

  constructor(list: HTMLElement, make: () => MessageView) {
    this.#list = list;
    this.#make = make;
  }

  /** Shows a chat, scrolled to its end. */
  open(chat: DemoChat): void {
    this.chat = chat;
    this.#shift = 0;
    this.#messages = messagesOf(chat);
    this.#draw();
    this.#list.lastElementChild?.scrollIntoView({ block: 'end' });
  }

  /** Draws again what the open chat holds now. */
  refresh(): void {
    if (!this.chat) return;
    const now = turned(messagesOf(this.chat), this.#shift);
    const grown = now.length > this.#messages.length;
    this.#messages = now;
    this.#draw();
    if (grown) this.#list.lastElementChild?.scrollIntoView({ block: 'end' });
  }

  /** Puts every message into another's nodes. */
  recycle(by: number): void {
    this.#shift += by;
    this.refresh();
  }

  find(messageId: string): HTMLElement | null {
    return this.#views[this.#messages.findIndex((message) => message.id === messageId)]?.element ?? null;
  }

  /** The message that a view's element shows. */
  messageAt(element: Element): DemoMessage | null {
    return this.#messages[this.#views.findIndex((view) => view.element === element)] ?? null;
  }

  #draw(): void {
    while (this.#views.length < this.#messages.length) this.#views.push(this.#make());
    for (const view of this.#views.splice(this.#messages.length)) view.element.remove();
    for (const [index, view] of this.#views.entries()) {
      const message = this.#messages[index];
      const now = message ? `${this.chat?.key} ${this.chat && isMember(this.chat)} ${message.id} ${reactionTo(message.id)}` : '';
      // What looks the same keeps its nodes.
      if (message && this.#shown.get(view) !== now) view.show(message);
      this.#shown.set(view, now);
      if (!view.element.isConnected) this.#list.append(view.element);
    }
  }
}
