import { h } from './dom.ts';

const PIECES = /(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)|(?<hashtag>#[\p{L}\p{N}_]+)|(?<mention>@\w{2,20})|(?<link>\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com)(?:\/\S*)?)/gu;

export interface TextParts {
  /** Address of the picture that stands for an emoji. */
  emoji(character: string): string;
  hashtag(text: string): Node;
  mention(text: string): Node;
  link(text: string): Node;
}

/** A post's text as the sites render it: emoji are pictures, hashtags, mentions and addresses are links. */
export function richText(text: string, parts: TextParts, classOfText: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  const plain = (until: number): void => {
    if (until > from) nodes.push(h('span', { class: classOfText }, text.slice(from, until)));
  };
  for (const match of text.matchAll(PIECES)) {
    plain(match.index);
    from = match.index + match[0].length;
    const { emoji, hashtag, mention } = match.groups ?? {};
    if (emoji) nodes.push(h('img', { alt: emoji, draggable: 'false', class: 'emoji', src: parts.emoji(emoji) }));
    else if (hashtag) nodes.push(parts.hashtag(hashtag));
    else if (mention) nodes.push(parts.mention(mention));
    else nodes.push(parts.link(match[0]));
  }
  plain(text.length);
  return nodes;
}

/** A picture's address below a picture server, from its plain name. */
export const pictureUrl = (host: string, name: string): string => `https://${host}/${name.split('/').map(encodeURIComponent).join('/')}.svg`;

/** `3 j` / `3h`, as the sites write how long ago. */
export const ago = (hours: number, lang: 'id' | 'en'): string => (lang === 'id' ? `${hours} j` : `${hours}h`);
