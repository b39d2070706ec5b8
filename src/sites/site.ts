/**
 * A site as data: where posts, controls and composers are and how to read them. Everything is JSON-serialisable, so
 * that a repaired definition can be shipped as data and checked by this schema; there is no code in a definition.
 * Selectors are ranked: the first that matches wins; language-neutral ones come first.
 */
import * as v from 'valibot';
import { ACTION_KINDS } from '../vocabulary.ts';

/** Browsers refuse a `:has` inside a `:has`, and with it the whole selector. */
function nestsHas(selector: string): boolean {
  let depth = 0;
  const open: number[] = [];
  for (let at = 0; at < selector.length; at++) {
    if (selector[at] === '(') depth++;
    else if (selector[at] === ')') {
      depth--;
      if (open.at(-1) === depth) open.pop();
    } else if (selector.startsWith(':has(', at)) {
      if (open.length > 0) return true;
      open.push(depth);
    }
  }
  return false;
}

const css = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(4000),
  v.check((selector) => !nestsHas(selector), 'a selector must not hold :has() inside :has()'),
);

/** How many groups a regular expression has; `undefined` where it is none. */
function groupsIn(source: string, flags: string): number | undefined {
  try {
    // With an empty alternative it fits the empty text, whatever else it asks for.
    return (new RegExp(`${source}|`, flags).exec('')?.length ?? 1) - 1;
  } catch {
    return undefined;
  }
}
const NO_PATTERN = 'not a regular expression';
const pattern = v.pipe(v.string(), v.check((source) => groupsIn(source, 'u') !== undefined, NO_PATTERN));
const caselessPattern = v.pipe(v.string(), v.check((source) => groupsIn(source, 'iu') !== undefined, NO_PATTERN));
/** One whose group is the value. */
const valuePattern = v.pipe(pattern, v.check((source) => groupsIn(source, 'u') !== 0, 'a regular expression without a group for the value'));

const ranked = v.pipe(v.array(css), v.minLength(1), v.maxLength(20));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{0,40}$/, 'a name is letters, digits and hyphens'));
const kind = v.picklist(ACTION_KINDS);

/** Wording in both languages; compared without case, outer white space or trailing dots. */
const labels = v.strictObject({
  en: v.pipe(v.array(v.string()), v.minLength(1)),
  id: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** An element that matches `css` and, where given, whose label (`aria-label`, else its visible text) or icon fits. */
const match = v.strictObject({
  css,
  /** The label is one of these. */
  label: v.exactOptional(labels),
  /** The label begins with one of these. */
  labelStart: v.exactOptional(labels),
  /** The label, in lower case, fits this regular expression. */
  labelPattern: v.exactOptional(pattern),
  /** An icon drawn inside has one of these as its `title`: a name the site's code gives it, the same in every language. */
  icon: v.exactOptional(v.array(v.string())),
  /** And what is drawn inside, every line of it in one, fits this regular expression: some icons say their state by nothing else. */
  drawn: v.exactOptional(pattern),
  /**
   * And what this selector finds around it has other classes than most that it finds: one of many is marked by nothing
   * else. The only one there counts as marked, since nobody can tell.
   */
  apart: v.exactOptional(css),
});

/** Where a string stands: an element below the container (or the container: `:scope`), its text or an attribute. */
const field = v.strictObject({
  css,
  attribute: v.exactOptional(v.string()),
  /** Regular expression with one group that is the value; the whole string when absent. */
  pattern: v.exactOptional(valuePattern),
});

/** Something that can be acted on: a post, a comment, an account, a group, a conversation. */
const subject = v.strictObject({
  name,
  part: v.picklist(['subject', 'account'] as const),
  /** The element that holds it, found upwards from a control and downwards from the document. */
  container: ranked,
  /** Identity within the page; ranked. Without one, author and text identify it. */
  key: v.array(field),
  text: v.array(css),
  author: v.array(field),
  handle: v.array(field),
  images: v.array(css),
  /** Image descriptions that say nothing, as regular expressions. */
  genericImage: v.array(caselessPattern),
  links: v.array(css),
  /** A quoted or shared post inside it. */
  quoted: v.exactOptional(v.strictObject({ container: ranked, text: v.array(css), author: v.array(field) })),
  /** An account's posts, where the page shows them with it; each is judged by itself. */
  posts: v.exactOptional(
    v.strictObject({
      /** Only for a container that is this: a row in a list of accounts has no posts beside it. */
      when: css,
      /** The nearest element around the container, or the container itself, that holds them. */
      within: css,
      container: css,
      /** Texts of a post, ranked; pictures by their description. */
      text: v.pipe(v.array(css), v.minLength(1)),
      /** Parts of a post that are not its text: the time, the counts. */
      except: v.exactOptional(v.array(css)),
      /** The newest stands at the end. */
      newestLast: v.exactOptional(v.literal(true)),
    }),
  ),
  /** Parts of the container that are not it: nested comments, composers. */
  except: v.array(css),
  /** Never read ahead, only when the person acts on it: messages are what others wrote to this person. */
  lazy: v.exactOptional(v.literal(true)),
});

/** Where an action's subject is; the first that is there counts. */
const where = v.variant('from', [
  /** The container around the control. */
  v.strictObject({ from: v.literal('around'), subject: name }),
  /** The post whose menu, picker or dialog was opened last; with `after`, only by one of these actions. */
  v.strictObject({
    from: v.literal('opener'),
    subject: name,
    after: v.exactOptional(v.array(name)),
    /** Only on the page where it was touched: what comes of it changes no address, and other pages have the like without a post. */
    here: v.exactOptional(v.literal(true)),
    /** Only while it stands in the nearest of these around the control, and until something was sent: a comment that is answered. */
    beside: v.exactOptional(ranked),
  }),
  /** A container inside the composer's root. */
  v.strictObject({ from: v.literal('root'), subject: name, css }),
  /** The first container that the page shows and that also matches `css`. */
  v.strictObject({ from: v.literal('page'), subject: name, css }),
  /** The container in the middle of the window, for sites that act on what is being watched. */
  v.strictObject({ from: v.literal('view'), subject: name }),
  /** The post whose key is in the address. */
  v.strictObject({ from: v.literal('address'), subject: name, pattern: valuePattern }),
]);

/** So many different values of a field, or more, are on the page. */
const variety = v.strictObject({ ...field.entries, atLeast: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * It stays between two people, unless one of these is on the page, a field has that many values or the address (path and
 * fragment) fits: a group, a channel. Such a thing is judged only where the person wants that; a composer's variant that
 * fits always is.
 */
const oneToOne = v.strictObject({ unless: v.array(match), varied: v.exactOptional(v.array(variety)), address: v.exactOptional(pattern) });

const action = v.strictObject({
  name,
  kind,
  control: v.pipe(v.array(match), v.minLength(1)),
  /** The control would reverse the action: never questioned. */
  undo: v.array(match),
  /** Where what it acts on is this, the control may reverse the action, and nothing on it tells: never questioned either. */
  undoneOn: v.exactOptional(css),
  /** Looks like the control but is not. */
  decoy: v.array(match),
  within: v.exactOptional(ranked),
  notWithin: v.exactOptional(ranked),
  /** Empty for an opener that belongs to no post: what was remembered is forgotten. */
  subject: v.array(where),
  /** Only opens a menu, a picker or a composer: nothing is held; its post is remembered for what comes next. */
  opener: v.exactOptional(v.literal(true)),
  /** An opener that says nothing yet of what the person wants: its subject is remembered, not judged. */
  silent: v.exactOptional(v.literal(true)),
  /** The event on which the site acts. */
  commit: v.picklist(['click', 'mousedown', 'dblclick'] as const),
  /** A long touch opens a picker, so the beginning of a touch must reach the site. */
  longPress: v.exactOptional(v.literal(true)),
  /**
   * Another way to do that action: where no control in the container would do it now, it is done already and this one
   * does nothing. It is repeated by pressing that control.
   */
  as: v.exactOptional(name),
  private: v.exactOptional(oneToOne),
  /** The opener that brings the control back when its menu or picker has closed under the dialog. */
  reopen: v.exactOptional(name),
  /** How the site accepts a repeated press: a bare click, the whole pointer and mouse sequence, the right button's, or no press but the pointer coming. */
  replay: v.picklist(['click', 'sequence', 'contextmenu', 'hover'] as const),
});

const composer = v.strictObject({
  name,
  kind,
  /** The element typed into. */
  editor: ranked,
  /** What else is sent with it and read together with what stands in the editor: the choices of a poll. */
  alsoRead: v.exactOptional(ranked),
  /** What belongs to this composer: found upwards from the editor or the submit control. */
  root: ranked,
  submit: v.array(match),
  submitKeys: v.array(v.strictObject({ key: v.string(), ctrl: v.boolean() })),
  /** The site takes these keys wherever the focus is, as long as this editor is there, but not in another field. */
  anywhere: v.exactOptional(
    v.strictObject({
      editor: css,
      /** Not while the focus is on this. */
      except: v.exactOptional(css),
      /** In other fields too: a search of whom it is sent to. */
      fields: v.exactOptional(v.literal(true)),
    }),
  ),
  /** What is there only while Enter picks from a list of names, emoji or hashtags, where ARIA does not tell. */
  suggestions: v.exactOptional(v.array(css)),
  /** Something is attached, so that an empty text is still a message. */
  attachment: v.array(css),
  /** The kind and subject when something inside the root tells; the first that fits counts. */
  variants: v.array(
    v.strictObject({
      kind,
      when: css,
      /** And only where the last thing touched was one of these openers. */
      after: v.exactOptional(v.array(name)),
      /** And only where nothing is written: what is sent all the same is something else. */
      unwritten: v.exactOptional(v.literal(true)),
      subject: v.array(where),
    }),
  ),
  subject: v.array(where),
  private: v.exactOptional(oneToOne),
  /** The event on which the site takes the submit control; a click when absent. */
  commit: v.exactOptional(v.literal('mousedown')),
  /** `key`: a key is repeated as that key, since whether it sends is a setting of the site. */
  replay: v.picklist(['click', 'sequence', 'key'] as const),
});

/** A letter key of the site, or Enter, when nothing is typed into. */
const shortcut = v.strictObject({
  key: v.string(),
  /** Name of the action it does, on the post that holds the focus. */
  action: name,
  /** The control says that it has this key; without it the key does nothing. */
  control: v.exactOptional(css),
  /** Not while the focus is on this, which takes the key for itself. */
  except: v.exactOptional(css),
});

export const siteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.string(),
  /** Date of the last check of the selectors, shown when protection may not work. */
  version: v.pipe(v.string(), v.isoDate()),
  hosts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** First parts of the paths, `/a/`, where a host is shared by several sites. */
  paths: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\/[^*?#]*$/)))),
  /** Elements that hold parts of the page in an open shadow root. */
  shadowHosts: v.exactOptional(v.array(css)),
  /** The site ignores clicks made with Alt held. With other keys they count, or did in some release of what the site is built with. */
  ignoresModifiedClicks: v.boolean(),
  subjects: v.array(subject),
  actions: v.array(action),
  composers: v.array(composer),
  /** Fields that are written in without anything being sent: a search. */
  notComposers: v.exactOptional(v.array(css)),
  shortcuts: v.array(shortcut),
});

export type Site = v.InferOutput<typeof siteSchema>;
export type Subject = Site['subjects'][number];
export type Action = Site['actions'][number];
export type Composer = Site['composers'][number];
export type Match = v.InferOutput<typeof match>;
export type Field = v.InferOutput<typeof field>;
export type Variety = v.InferOutput<typeof variety>;
export type Where = v.InferOutput<typeof where>;
export type Labels = v.InferOutput<typeof labels>;
