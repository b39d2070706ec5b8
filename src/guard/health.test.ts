// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageMessage } from '../protocol.ts';
import { action, subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { telegramK } from '../sites/telegram-k/site.ts';
import { tiktok } from '../sites/tiktok/site.ts';
import { whatsapp } from '../sites/whatsapp/site.ts';
import { reportHealth } from './health.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { smallSite } from './small.stand.ts';
import type { Transport } from './transport.ts';
import { Verdicts } from './verdicts.ts';
import { watch } from './watch.ts';

/** Keeps what it is told. */
function listening(messages: PageMessage[]): Transport {
  return { alive: () => true, ask: () => new Promise(() => undefined), tell: (message) => void messages.push(message), listen: () => undefined, text: (key) => key, uiLanguage: 'id' };
}

const video = (liked: string): string => `<article data-e2e="recommend-list-item-container"><div data-e2e="feed-video"></div><div data-e2e="video-desc">a</div><button data-e2e="feed-follow"></button><button><span data-e2e="comment-icon"></span></button><button aria-pressed="false"><span data-e2e="${liked}"></span></button></article>`;
const comment = '<div><span data-e2e="comment-username-1">sari</span><p data-e2e="comment-level-1">a</p><div role="button" aria-label="Like video 3 likes"></div></div>';
const SEARCH = '<div id="side"><div contenteditable="true" data-tab="3"></div></div>';

describe('what a page tells of its definition when it is left', () => {
  let stop: AbortController;
  beforeEach(() => {
    stop = new AbortController();
  });
  afterEach(() => stop.abort());

  const left = (site: Site, html: string): Extract<PageMessage, { type: 'health' }> | undefined => {
    document.body.innerHTML = html;
    const messages: PageMessage[] = [];
    const transport = listening(messages);
    const memory = new Memory();
    const { signal } = stop;
    const sightings = watch({ document, site, recogniser: new Recogniser(site, document, memory), verdicts: new Verdicts(transport), memory, signal });
    reportHealth({ window, document, site, sightings, transport, signal });
    for (const value of ['visible', 'hidden']) {
      // Nothing is told before the page is left.
      expect(messages).toEqual([]);
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }
    return messages.find((message) => message.type === 'health');
  };

  test('the likes of each sort of posts, and no other control in their place', () => {
    expect(left(tiktok, video('like-icon').repeat(6))?.sorts).toContainEqual({ posts: 6, likes: 6 });
    const changed = left(tiktok, video('heart').repeat(6) + comment);
    expect(changed?.sorts).toContainEqual({ posts: 6, likes: 0 });
    expect(changed?.controls).toBeGreaterThan(6);
    expect(left(tiktok, video('heart').replaceAll(/<button.*<\/button>/g, '').repeat(6))).toMatchObject({ posts: 6, controls: 0 });
  });

  test('no likes of a sort of posts that has none: it would be taken for one whose likes were lost', () => {
    const card = subject({ name: 'card', part: 'subject', container: ['section'], text: ['p'] });
    const site: Site = { ...smallSite, subjects: [...smallSite.subjects, card], actions: [...smallSite.actions, action({ name: 'share', kind: 'share', control: [{ css: 'i' }], subject: [{ from: 'around', subject: 'card' }] })] };
    const told = left(site, '<article id="1"><p>a</p><button></button></article>' + '<section><p>a</p><i></i></section>'.repeat(6));
    expect(told).toMatchObject({ posts: 7, controls: 7, sorts: [{ posts: 1, likes: 1 }] });
  });

  test('also of a definition without composers, as a repaired one may be: every field is one that it does not know', () => {
    expect(left({ ...smallSite, actions: [], subjects: [] }, SEARCH)).toMatchObject({ posts: 0, controls: 0, fields: 1, composers: 0 });
    stop = new AbortController();
    expect(left({ ...smallSite, actions: [], subjects: [], notComposers: ['#side *'] }, SEARCH)).toMatchObject({ fields: 0 });
  });

  test('in chats, the fields that no composer knows and that are no search', () => {
    const chat = `${SEARCH}<div id="main"><footer><div contenteditable="true" role="textbox"></div></footer></div>`;
    expect(left(whatsapp, chat)).toMatchObject({ sorts: [], fields: 0, composers: 1 });
    expect(left(whatsapp, `${SEARCH}<div id="main"></div>`)).toMatchObject({ fields: 0, composers: 0 });
    expect(left(whatsapp, chat.replaceAll('footer', 'section').replace(' role="textbox"', ''))).toMatchObject({ fields: 1, composers: 0 });
    expect(left(telegramK, '<div class="chat-input"><div class="field" contenteditable="true"></div></div><div class="input-field-input" contenteditable="true"></div>')).toMatchObject({ sorts: [], fields: 1, composers: 0 });
  });
});
