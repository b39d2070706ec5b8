/** Faces of the reactions by the names that tests call them; the first is the default one. */
export const FACES = { love: '❤', like: '👍', haha: '😁', fire: '🔥', wow: '🤯', sad: '😢' } as const;
export type FaceName = keyof typeof FACES;
export const faceNames: readonly FaceName[] = ['love', 'like', 'haha', 'fire', 'wow', 'sad'];

/** Reactions that others gave to a message, and how many. */
export const given = (messageId: string): readonly { name: FaceName; count: number }[] => {
  const seed = Number(messageId.slice(-4));
  return [{ name: 'like', count: 1 + (seed % 37) }, { name: 'love', count: 1 + ((seed * 7) % 12) }];
};
