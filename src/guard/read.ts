/** Page → `Content`: text as a person sees it, emoji drawn as images included, nested quotes apart. */
import type { Content } from '../classifier/assessment.ts';
import { MAX_POST, MAX_TEXT, MOST_POSTS } from '../protocol.ts';
import type { Field, Site, Subject, Variety } from '../sites/site.ts';
import { attributeOf, closest, firstIn, holds, isA, isElement, isText, matches, nextTo, selectAll, tagOf } from './tree.ts';

/** A subject once read. `key` identifies it while the page lives, whatever node shows it; holds no node alive. */
export interface Known {
  readonly subject: Subject;
  readonly key: string;
  readonly content: Content;
  /** It has no key of its own: what it says stands for one, and changes while the page loads on. */
  readonly unnamed?: true;
}

/** A subject where it stands on the page now. */
export interface Located extends Known {
  readonly container: Element;
}

const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|FIGCAPTION|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/**
 * The visible text of a node in reading order; image emoji by their alt, line breaks kept.
 * @param skip elements whose text belongs to something else
 */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  let text = '';
  const walk = (parent: Node): void => {
    for (let child = firstIn(parent); child && text.length < MAX_TEXT; child = nextTo(child)) {
      if (isText(child)) text += child.data;
      else if (isElement(child) && !skip(child)) {
        const tag = tagOf(child);
        if (tag === 'BR') text += '\n';
        else if (isA(child, 'img')) text += child.alt;
        else if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|title)$/.test(tag)) {
          const block = BLOCK.test(tag);
          if (block && text !== '' && !text.endsWith('\n')) text += '\n';
          walk(child);
          if (block && text !== '' && !text.endsWith('\n')) text += '\n';
        }
      }
    }
  };
  if (isA(node, 'textarea') || isA(node, 'input')) text = node.value;
  else if (isA(node, 'img')) text = node.alt;
  else walk(node);
  return text.slice(0, MAX_TEXT).trim();
}

/** Elements for a selector below the container, the container itself included. */
function within(container: Element, css: string): Element[] {
  const below = selectAll(container, css);
  return matches(container, css) ? [container, ...below] : below;
}

/** The value that an element has for a field that names it. */
function valueOf(element: Element, { attribute, pattern }: Field): string | undefined {
  const raw = attribute === undefined ? textOf(element) : (attributeOf(element, attribute) ?? '');
  return pattern === undefined ? raw : new RegExp(pattern, 'u').exec(raw)?.[1];
}

/** Whether as many different values of a field are there as it asks for. */
export function isVaried(roots: readonly ParentNode[], field: Variety): boolean {
  const values = new Set<string>();
  for (const element of roots.flatMap((root) => selectAll(root, field.css))) {
    const value = valueOf(element, field);
    if (value && values.add(value).size >= field.atLeast) return true;
  }
  return false;
}

/** The value of the first field that has one. */
function readField(container: Element, fields: readonly Field[], skip: (element: Element) => boolean): string | undefined {
  for (const field of fields) {
    for (const element of within(container, field.css)) {
      if (skip(element)) continue;
      const value = valueOf(element, field);
      if (value) return value;
    }
  }
  return undefined;
}

/** Texts of the first selector that finds any, each element once, nested ones left to their parent. */
function readTexts(container: Element, ranked: readonly string[], skip: (element: Element) => boolean): string[] {
  for (const css of ranked) {
    const found: Element[] = [];
    for (const element of within(container, css)) {
      if (!skip(element) && !found.some((outer) => holds(outer, element))) found.push(element);
    }
    const texts = found.map((element) => textOf(element, skip)).filter((text) => text !== '');
    if (texts.length > 0) return texts;
  }
  return [];
}

const hashtagsIn = (text: string): string[] => text.match(/#[\p{L}\p{N}_]+/gu)?.slice(0, 5000) ?? [];

/** A short number for a text; equal texts give equal numbers (cyrb53, public domain). */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Identity of what a content says, for the verdict cache. */
export const contentKey = (content: Content): string => fingerprint(JSON.stringify(content));

/** Nothing in it could be judged. */
export const isEmpty = (content: Content): boolean =>
  content.text === '' &&
  !content.author &&
  !content.handle &&
  content.imageTexts.length === 0 &&
  content.links.length === 0 &&
  !content.posts &&
  (content.quoted === undefined || isEmpty(content.quoted));

/** Reads the subject that an element holds. */
export function readSubject(site: Site, subject: Subject, container: Element): Located {
  const quotedBox = subject.quoted?.container
    .flatMap((css) => selectAll(container, css))
    .find((element) => element !== container);
  const excepted = subject.except.join(',');
  const skip = (element: Element): boolean => {
    if (quotedBox && holds(quotedBox, element)) return true;
    const except = excepted === '' ? null : closest(element, excepted);
    return except !== null && except !== container && holds(container, except);
  };
  const generic = subject.genericImage.map((pattern) => new RegExp(pattern, 'iu'));
  const text = readTexts(container, subject.text, skip).join('\n').slice(0, MAX_TEXT);
  const author = readField(container, subject.author, skip);
  const handle = readField(container, subject.handle, skip);
  const imageTexts = subject.images
    .flatMap((css) => within(container, css))
    .filter((element) => !skip(element))
    .map((element) => (attributeOf(element, 'alt') ?? '').trim())
    .filter((alt) => alt !== '' && !generic.some((pattern) => pattern.test(alt)));
  const posts = readPosts(subject, container, generic);
  const content: Content = {
    text,
    ...(author === undefined ? {} : { author }),
    ...(handle === undefined ? {} : { handle }),
    imageTexts: [...new Set(imageTexts)].slice(0, 50),
    hashtags: hashtagsIn(text),
    links: readTexts(container, subject.links, skip).slice(0, 20),
    ...(posts.length > 0 ? { posts } : {}),
    ...(quotedBox && subject.quoted ? { quoted: readQuoted(subject.quoted, quotedBox, generic) } : {}),
  };
  const own = readField(container, subject.key, skip);
  // A page shows more of an account from moment to moment; its name is there from the first.
  const name = subject.part === 'account' ? (handle ?? author) : undefined;
  const key = `${site.id}/${subject.name}/${own ?? fingerprint(name ?? `${author}|${text}|${imageTexts.join('|')}`)}`;
  return { subject, container, key, content, ...(own === undefined ? { unnamed: true } : {}) };
}

/** So much of a text's beginning tells it from another of the same author. */
const BEGINNING = 40;

/** Whether what was read now may be what was read before: the same key, or without one the same author's, and no other text. */
export function isStill(before: Known, now: Known): boolean {
  if (before.key === now.key) return true;
  if (!before.unnamed || !now.unnamed || before.subject.name !== now.subject.name) return false;
  const { author, handle, text } = before.content;
  if (author === undefined || author !== now.content.author || (handle !== undefined && handle !== now.content.handle)) return false;
  return text.startsWith(now.content.text.slice(0, BEGINNING)) || now.content.text.startsWith(text.slice(0, BEGINNING));
}

/** What an account posted and the page shows: each post by itself, the newest first. */
function readPosts({ posts: where }: Subject, container: Element, generic: readonly RegExp[]): string[] {
  const around = where && matches(container, where.when) ? closest(container, where.within) : null;
  if (!where || !around) return [];
  const excepted = where.except?.join(',') ?? '';
  const skip = (element: Element): boolean =>
    (excepted !== '' && matches(element, excepted)) || (isA(element, 'img') && generic.some((pattern) => pattern.test(element.alt)));
  const all = selectAll(around, where.container);
  const texts = new Set<string>();
  for (const post of where.newestLast ? all.toReversed() : all) {
    const text = readTexts(post, where.text, skip).join('\n').slice(0, MAX_POST);
    if (text !== '') texts.add(text);
    if (texts.size === MOST_POSTS) break;
  }
  return [...texts];
}

function readQuoted(quoted: NonNullable<Subject['quoted']>, box: Element, generic: readonly RegExp[]): Content {
  const never = (): boolean => false;
  const text = readTexts(box, quoted.text, never).join('\n') || textOf(box);
  const author = readField(box, quoted.author, never);
  const imageTexts = selectAll(box, 'img[alt]')
    .map((image) => attributeOf(image, 'alt') ?? '')
    // Emoji are part of the text already.
    .filter((alt) => alt.length > 8 && !generic.some((pattern) => pattern.test(alt)));
  return { text, ...(author === undefined ? {} : { author }), imageTexts, hashtags: hashtagsIn(text), links: [] };
}

/** What a person has written in a composer's editors. */
export function draftContent(text: string): Content {
  const cut = text.slice(0, MAX_TEXT);
  return { text: cut, imageTexts: [], hashtags: hashtagsIn(cut), links: [] };
}
