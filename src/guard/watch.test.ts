// @vitest-environment happy-dom
/** What is seen of a page's posts, so that a definition that knows none of their controls any more is noticed. */
import { afterEach, describe, expect, test } from 'vitest';
import { instagram } from '../sites/instagram/site.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { silent } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';
import { type Sightings, watch } from './watch.ts';

let stop = new AbortController();
afterEach(() => stop.abort());

function sightings(site: Site, html: string): Sightings {
  stop = new AbortController();
  document.body.innerHTML = html;
  const memory = new Memory();
  return watch({ document, site, recogniser: new Recogniser(site, document, memory), verdicts: new Verdicts(silent), memory, signal: stop.signal });
}

const tweet = (controls: string): string => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/budi">Budi</a></div><div data-testid="tweetText">a</div><div role="group">${controls}</div></article>`;
const CELL = '<div data-testid="UserCell"><a href="/calon">Calon</a><button data-testid="77-follow">Ikuti</button></div>';
const gram = (controls: string): string => `<article><header><a role="link" href="/budi/">budi</a></header><section>${controls}</section></article>`;
const ROW = '<div><a href="/calon/">calon</a><span>Calon</span><button>Ikuti</button></div>';

describe('the controls that are seen', () => {
  test.each([
    ['x', x, tweet('<button data-testid="like"></button>').repeat(6) + CELL, 6],
    ['x, whose buttons are called otherwise now', x, tweet('<button data-testid="heart"></button>').repeat(6) + CELL, 0],
    ['instagram', instagram, gram('<div role="button"><svg aria-label="Suka" height="24"></svg></div>').repeat(6) + ROW, 6],
    ['instagram, whose buttons are called otherwise now', instagram, gram('<div role="button"><svg aria-label="Hati" height="24"></svg></div>').repeat(6) + ROW, 0],
  ])('are those of posts, not of the accounts beside them: %s', (_name, site, html, wanted) => {
    const seen = sightings(site, html);
    const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);
    expect({ controls: seen.controls, posts: total(seen.posts), likes: total(seen.likes) }).toEqual({ controls: wanted, posts: wanted, likes: wanted });
  });
});
