// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { action } from '../sites/parts.ts';
import { x } from '../sites/x/site.ts';
import { draftContent, type Known } from './read.ts';
import { isSame, itemsOf, type Press, unlessEmpty } from './press.ts';
import { smallSite } from './small.stand.ts';

const [post] = smallSite.subjects;
const unnamed = (text: string): Known => {
  if (!post) throw new Error('no subject');
  return { subject: post, key: text, unnamed: true, content: { text, author: 'Budi', imageTexts: [], hashtags: [], links: [] } };
};
const container = document.createElement('article');
const control = document.createElement('button');
/** A press of a post without a key, which shows more by the second time. */
const press = (text: string, more: Partial<Press> = {}): Press => {
  const [like] = smallSite.actions;
  if (!like) throw new Error('no action');
  return { kind: 'like', via: { type: 'action', action: like }, control, container, anchored: true, subject: unnamed(text), id: `like|${text}`, ...more };
};

describe('two presses are of one thing', () => {
  test('where they have one name, wherever the control is', () => {
    expect(isSame(press('coblos'), press('coblos', { control: document.createElement('button') }))).toBe(true);
  });

  test('where the same control stands by a post that shows more now', () => {
    expect(isSame(press('coblos'), press('coblos nomor'))).toBe(true);
  });

  test.each<[string, Partial<Press>]>([
    ['another control', { control: document.createElement('button') }],
    ['another container', { container: document.createElement('article') }],
    ['another action', { via: { type: 'action', action: action({ name: 'share', kind: 'share', control: [{ css: 'button' }], subject: [] }) } }],
    ['another draft', { draft: draftContent('Setuju') }],
    ['another post', { subject: unnamed('soto') }],
  ])('but not with %s', (_what, other) => {
    expect(isSame(press('coblos'), press('coblos nomor', other))).toBe(false);
  });
});

test('the person’s own words are judged, and what they act on', () => {
  const { subject } = press('coblos');
  const draft = draftContent('Setuju');
  expect(itemsOf(press('coblos'))).toEqual([{ part: 'subject', content: subject?.content }]);
  expect(itemsOf(press('coblos', { draft }))).toEqual([{ part: 'draft', content: draft }, { part: 'subject', content: subject?.content }]);
  const { subject: _none, ...alone } = press('', { draft });
  expect(itemsOf(alone)).toEqual([{ part: 'draft', content: draft }]);
});

describe('a key in a field', () => {
  const composer = (html: string, more: Partial<Press> = {}): Press => {
    const [found] = x.composers;
    if (!found) throw new Error('no composer');
    const root = document.createElement('form');
    root.innerHTML = html;
    return { ...press(''), kind: 'comment', via: { type: 'composer', composer: { ...found, attachment: ['video', 'img'] }, root }, ...more };
  };

  test('is left alone where nothing is written or attached: the site sends nothing either', () => {
    expect(unlessEmpty(composer('<p></p>'))).toBeUndefined();
    expect(unlessEmpty(undefined)).toBeUndefined();
  });

  test.each<[string, Press]>([
    ['a draft', composer('', { draft: draftContent('coblos') })],
    ['a picture without words', composer('<img>')],
    ['a quotation without words', composer('', { kind: 'quote' })],
    ['a control that is no field', press('coblos')],
  ])('sends %s', (_what, sent) => {
    expect(unlessEmpty(sent)).toBe(sent);
  });
});
