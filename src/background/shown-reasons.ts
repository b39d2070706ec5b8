/**
 * What a person is told of the reasons. The classifier marks words by the lists it learnt from, which is right to weigh by
 * and at times wrong to say: "pilih" after "jangan" calls nobody to vote, and a prayer is no praise of a candidate.
 */
import type { Reason, ReasonKind } from '../classifier/assessment.ts';
import type { ContentClass } from '../vocabulary.ts';

/** Said of no candidate. A ticket's acronym that reads like one is marked as its name. */
const DEVOUT = /^(?:bism?il+ah|alhamdul\w*l+ah|in\s?s[hy]*a?\s?al+[ao]h?|in[sy]h?ya?|barakal+ah?|masya\w*l+ah|subhanal+ah|a+m+i+n+|(?:ber)?doa\w*)$/i;
/** Words of campaigns that praise nobody by themselves. */
const NO_PRAISE = /^(?:(?:ke)?pemimpin\w*|perubahan\w*|harapan\w*|bersama\w*|tetap|maju|sejahtera|merdeka|sehat|nyata)$/i;
/** "Pilihan rakyat" is a thing, not a call. */
const NO_CALL = /^(?:pilihan\w*|dukungan\w*|kemenangan\w*)$/i;
/** They call to something that must stand beside them. */
const BARE_CALL = /^(?:ayo+|mari|yuk+|ayuk|hayu+k?|lanjut\w*|gas\w*)$/i;
const REFUSAL = /(?:^|[^\p{L}])(?:jangan|jgn|jangn|tolak|ogah|emoh|anti|stop|(?:gak?|nggak|tidak|tak) usah)\s+(?:(?:mau|pernah|lagi|ikut|sampai|ada yang)\s+)?$/iu;
const NO_REFUSAL = /^\s+(?:lupa|ragu|takut|malas|golput|kalah|salah|sia)/i;

/** The label that fits where the word stands; `undefined` for a word that is not shown. */
function labelOf({ why, start, end }: Reason, text: string, of: ContentClass): ReasonKind | undefined {
  const word = text.slice(start, end).trim();
  switch (why) {
    case 'wording':
      return DEVOUT.test(word) ? undefined : why;
    case 'praise':
      if (DEVOUT.test(word)) return undefined;
      return NO_PRAISE.test(word) ? 'wording' : why;
    case 'callToVote':
      if (REFUSAL.test(text.slice(Math.max(0, start - 40), start))) return 'rejection';
      return NO_CALL.test(word) ? 'wording' : why;
    case 'rejection':
      if (NO_REFUSAL.test(text.slice(end, end + 12))) return 'wording';
      // What drives people out rejects no candidate.
      return of === 'hate' ? 'hostility' : why;
    case 'electionWord':
      return /^relawan/i.test(word) ? 'volunteers' : why;
    default:
      return why;
  }
}

/**
 * @param reasons those of one string, sorted and not overlapping
 * @returns what of them is shown, with the words' labels as they read there; neighbours of one label are one
 */
export function shownReasons(reasons: readonly Reason[], text: string, of: ContentClass): Reason[] {
  const merged: Reason[] = [];
  for (const reason of reasons) {
    const why = labelOf(reason, text, of);
    const last = merged.at(-1);
    if (why === undefined) continue;
    if (last && last.why === why && /^\s*$/.test(text.slice(last.end, reason.start))) merged[merged.length - 1] = { ...last, end: reason.end };
    else merged.push({ ...reason, why });
  }
  return merged.map((reason) => (reason.why === 'callToVote' && BARE_CALL.test(text.slice(reason.start, reason.end)) ? { ...reason, why: 'wording' } : reason));
}
