import type { DemoAccount, DemoImage } from '../posts/post.ts';

export type ChatKind = 'private' | 'group' | 'channel';

export interface DemoMessage {
  readonly id: string;
  /** `null` for what the signed-in person wrote. */
  readonly author: DemoAccount | null;
  readonly text: string;
  readonly images?: readonly DemoImage[];
  /** `hh:mm`. */
  readonly time: string;
}

export interface DemoChat {
  /** Short name by which addresses and tests know the chat. */
  readonly key: string;
  readonly kind: ChatKind;
  readonly name: string;
  /** Number without sign; sites make their own id of it. */
  readonly number: string;
  readonly about: string;
  /** Whether the person is in it from the start. */
  readonly member: boolean;
  /** Whether members may write. */
  readonly writable: boolean;
  readonly people: readonly DemoAccount[];
  readonly messages: readonly DemoMessage[];
}
