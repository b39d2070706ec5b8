import type { Site } from './site.ts';

/** Fields of a definition whose texts are selectors. */
const FIELDS = /^(?:css|apart|when|container|text|images|links|except|within|notWithin|beside|editor|alsoRead|root|suggestions|attachment|shadowHosts|control|undoneOn|notComposers)$/;

/** Every selector of a definition, or of a part of one that stands in the field of that name. */
export function selectorsOf(part: unknown, field = ''): string[] {
  if (typeof part === 'string') return FIELDS.test(field) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((entry) => selectorsOf(entry, field));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, entry]) => selectorsOf(entry, name));
}

/**
 * The selectors of a definition that a browser does not take; one of them would end every reading of the page.
 * @param look asks the browser, which throws
 */
export const refusedSelectors = (site: Site, look: (selector: string) => unknown): string[] =>
  [...new Set(selectorsOf(site))].filter((selector) => {
    try {
      look(selector);
      return false;
    } catch {
      return true;
    }
  });
