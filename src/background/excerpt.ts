import type { Assessment, Content, Reason, ReasonKind } from '../classifier/assessment.ts';
import { shownReasons } from './shown-reasons.ts';

/** How much of a text the dialog shows, in UTF-16 units. */
const WINDOW = 280;
/** How much of it stands before the first reason. */
const LEAD = 80;
const MOST_MARKS = 8;

export interface Excerpt {
  /** Where the excerpt is from. */
  readonly of: NonNullable<Reason['of']>;
  readonly excerpt: string;
  /** Sorted and not overlapping; offsets into `excerpt`. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly why: ReasonKind }[];
}

/** The string a reason's offsets are in. */
export function stringOf(content: Content, of: Reason['of'] = 'text'): string {
  if (of === 'text') return content.text;
  if (of === 'author') return content.author ?? '';
  if (of === 'quoted') return content.quoted?.text ?? '';
  const [list, index] = of.split(':');
  const lists: Readonly<Record<string, readonly string[] | undefined>> = { image: content.imageTexts, link: content.links, post: content.posts };
  return lists[list ?? '']?.[Number(index)] ?? '';
}

/** Moves a cut so that it splits no surrogate pair. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};

/** The part of a content that its reasons are in, cut to what a person reads at a glance, with the reasons marked. */
export function excerptOf(content: Content, assessment: Assessment): Excerpt {
  const places = new Map<NonNullable<Reason['of']>, Reason[]>();
  for (const reason of assessment.reasons) {
    const of = reason.of ?? 'text';
    places.set(of, [...(places.get(of) ?? []), reason]);
  }
  const [of, reasons] = [...places].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['text' as const, []];
  const text = stringOf(content, of) || content.quoted?.text || content.imageTexts[0] || [content.author, content.handle].filter(Boolean).join(' ');
  const inside = reasons.filter(({ start, end }) => start >= 0 && start < end && end <= text.length).sort((a, b) => a.start - b.start || b.end - a.end);
  const shown = shownReasons(inside, text, assessment.class);
  // A word that merely tipped the scale explains nothing beside a name, a number or a call.
  const telling = shown.filter(({ why }) => why !== 'wording');
  const sorted = telling.length > 0 ? telling : shown;
  const from = text.length <= WINDOW ? 0 : whole(text, Math.max(0, Math.min((sorted[0]?.start ?? 0) - LEAD, text.length - WINDOW)));
  const full = whole(text, Math.min(text.length, from + WINDOW));
  // A name that would be cut in two is left out, unless it is all that there is to show.
  const to = whole(text, sorted.slice(1).find(({ start, end }) => start > from && start < full && end > full)?.start ?? full);
  const before = from > 0 ? '…' : '';
  const marks: Excerpt['marks'][number][] = [];
  for (const { start, end, why } of sorted) {
    const last = marks.at(-1);
    const shifted = { start: start - from + before.length, end: Math.min(end, to) - from + before.length, why };
    if (start < from || start >= to || (last && shifted.start < last.end) || marks.length >= MOST_MARKS) continue;
    marks.push(shifted);
  }
  return { of, excerpt: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, marks };
}
