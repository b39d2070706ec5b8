import type { Site } from './site.ts';

/** A name in a definition that nothing there bears, or that two bear. */
export interface Misnamed {
  /** Where it stands, `actions.0.subject.0.subject`. */
  readonly path: string;
  readonly name: string;
  readonly fault: 'unknown' | 'twice';
}

/**
 * Names that lead nowhere. What rests on one is never judged: a like of a subject that is not there passes for one of nothing.
 */
export function misnamedIn({ subjects, actions, composers, shortcuts }: Site): Misnamed[] {
  const own = {
    subject: new Set(subjects.map(({ name }) => name)),
    action: new Set(actions.map(({ name }) => name)),
  };
  const found: Misnamed[] = [];
  const check = (kind: keyof typeof own, path: string, names: readonly (string | undefined)[]): void => {
    for (const name of names) if (name !== undefined && !own[kind].has(name)) found.push({ path, name, fault: 'unknown' });
  };
  const checkPlaces = (path: string, places: Site['actions'][number]['subject']): void => {
    for (const [index, where] of places.entries()) {
      check('subject', `${path}.${index}.subject`, [where.subject]);
      if (where.from === 'opener') check('action', `${path}.${index}.after`, where.after ?? []);
    }
  };
  for (const [field, all] of Object.entries({ subjects, actions, composers })) {
    for (const [index, { name }] of all.entries()) if (all.findIndex((other) => other.name === name) !== index) found.push({ path: `${field}.${index}.name`, name, fault: 'twice' });
  }
  for (const [index, action] of actions.entries()) {
    checkPlaces(`actions.${index}.subject`, action.subject);
    check('action', `actions.${index}.as`, [action.as]);
    check('action', `actions.${index}.reopen`, [action.reopen]);
  }
  for (const [index, { subject, variants }] of composers.entries()) {
    checkPlaces(`composers.${index}.subject`, subject);
    for (const [at, variant] of variants.entries()) {
      checkPlaces(`composers.${index}.variants.${at}.subject`, variant.subject);
      check('action', `composers.${index}.variants.${at}.after`, variant.after ?? []);
    }
  }
  for (const [index, { action }] of shortcuts.entries()) check('action', `shortcuts.${index}.action`, [action]);
  return found;
}
