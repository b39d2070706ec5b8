/** Where on the page the subject of an action stands. */
import type { Site, Subject, Where } from '../sites/site.ts';
import { closestOf, isShown } from './dom.ts';
import type { Memory } from './memory.ts';
import { type Known, type Located, readSubject } from './read.ts';
import { boxOf, holds, matches, selectAll, shadowOf } from './tree.ts';

/** Finds the subjects of one site on one page. What the page shows is read anew each time, since the same nodes show other subjects later; what it no longer shows comes from memory. */
export class Locator {
  readonly #subjects: ReadonlyMap<string, Subject>;

  constructor(
    private readonly site: Site,
    private readonly document: Document,
    private readonly memory: Memory,
  ) {
    this.#subjects = new Map(site.subjects.map((subject) => [subject.name, subject]));
  }

  /** The site's definition of a subject. */
  subject(name: string): Subject | undefined {
    return this.#subjects.get(name);
  }

  /** The subject of this kind that the nearest container around an element shows now. */
  around(element: Element, subject: Subject): Located | undefined {
    const container = closestOf(element, subject.container);
    return container ? this.read(subject, container) : undefined;
  }

  /** Reads a subject where it stands. */
  read(subject: Subject, container: Element): Located {
    return readSubject(this.site, subject, container);
  }

  /** The containers on the page that show a subject now. */
  find(subject: Subject, key: string): Located[] {
    const found: Located[] = [];
    for (const css of subject.container) {
      for (const container of this.roots().flatMap((root) => selectAll(root, css))) {
        const located = this.read(subject, container);
        if (located.key === key) found.push(located);
      }
      if (found.length > 0) break;
    }
    return found;
  }

  /**
   * The subject that a control acts on, by the first way of a ranking that finds one.
   * @param root of the composer that the control belongs to
   */
  locate(control: Element, ranking: readonly Where[], root?: Element): Known | undefined {
    for (const where of ranking) {
      const subject = this.subject(where.subject);
      if (!subject) continue;
      const located = this.#at(where, subject, control, root);
      if (located) return located;
    }
    return undefined;
  }

  #at(where: Where, subject: Subject, control: Element, root: Element | undefined): Known | undefined {
    switch (where.from) {
      case 'around':
      case 'page':
      case 'view': {
        const container = this.container(where, subject, control);
        return container ? this.read(subject, container) : undefined;
      }
      case 'opener': {
        const known = this.memory.touched(where.after, where.here);
        if (!known || where.beside === undefined) return known;
        const box = closestOf(control, where.beside);
        return this.find(known.subject, known.key).some(({ container }) => box !== null && holds(box, container)) ? known : undefined;
      }
      case 'root': {
        const all = subject.container.join(',');
        const container = root ? selectAll(root, where.css).find((element) => matches(element, all)) : undefined;
        return container ? this.read(subject, container) : undefined;
      }
      case 'address': {
        const id = new RegExp(where.pattern, 'u').exec(this.document.location?.pathname ?? '')?.[1];
        if (!id) return undefined;
        const key = `${this.site.id}/${subject.name}/${id}`;
        return this.find(subject, key)[0] ?? this.memory.seen(key);
      }
    }
  }

  /** The container around a control, the one in the middle of the window, or the one that a selector names. */
  container(where: Where, subject: Subject, element: Element): Element | undefined {
    if (where.from === 'around') return closestOf(element, subject.container) ?? undefined;
    if (where.from === 'page') {
      const container = subject.container.join(',');
      // Sites keep pages that were left in the document, out of sight.
      return selectAll(this.document, where.css).find((each) => matches(each, container) && isShown(each));
    }
    if (where.from !== 'view') return undefined;
    const all = selectAll(this.document, subject.container.join(','));
    const middle = (this.document.defaultView?.innerHeight ?? 0) / 2;
    const there = all.filter((container) => {
      const { top, bottom } = boxOf(container);
      return top <= middle && bottom >= middle;
    });
    // Containers may stand one inside the other; the inner one comes after it.
    return there.at(-1);
  }

  /** The document and the open shadow roots that hold parts of the page. */
  roots(): ParentNode[] {
    const hosts = (this.site.shadowHosts ?? []).flatMap((css) => selectAll(this.document, css));
    return [this.document, ...hosts.flatMap((host) => shadowOf(host) ?? [])];
  }
}
