/** The smallest site that there is something to press on, and a worker that never answers: what tests of the guard have in common. */
import { action, subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import type { Transport } from './transport.ts';

/** Articles with a like; told apart by their id, where they have one. */
export const smallSite: Site = {
  ...x,
  id: 'test',
  subjects: [subject({ name: 'post', part: 'subject', container: ['article'], key: [{ css: 'article', attribute: 'id' }], author: [{ css: 'b' }], text: ['p'] })],
  actions: [action({ name: 'like', kind: 'like', control: [{ css: 'button' }], subject: [{ from: 'around', subject: 'post' }] })],
  composers: [],
  shortcuts: [],
};

export const silent: Transport = { alive: () => true, ask: () => new Promise(() => undefined), tell: () => undefined, listen: () => undefined, text: () => '', uiLanguage: 'id' };
