// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { action, opens, subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { replay } from './replay.ts';

const site: Site = {
  ...x,
  id: 'test',
  subjects: [subject({ name: 'post', part: 'subject', container: ['article'], key: [{ css: 'article', attribute: 'id' }], text: ['p'] })],
  actions: [
    action({ name: 'react', kind: 'react', control: [{ css: '.menu .face' }], undo: [{ css: '.chosen' }], subject: [{ from: 'opener', subject: 'post' }], reopen: 'menu' }),
    opens({ name: 'menu', kind: 'react', control: [{ css: 'p' }], subject: [{ from: 'around', subject: 'post' }], replay: 'contextmenu' }),
  ],
  composers: [],
  shortcuts: [],
};

let faces: readonly string[] = [];
let later = false;
let reacted: string[] = [];

/** A page whose posts open a menu of faces on the right button; a pressed face is kept by its number. */
function page(): void {
  document.body.innerHTML = '<article id="1"><p>satu</p></article><article id="2"><p>dua</p></article>';
  for (const post of document.querySelectorAll('article')) {
    post.addEventListener('contextmenu', () => {
      const show = (): void => {
        const menu = document.createElement('div');
        menu.className = 'menu';
        menu.innerHTML = faces.join('');
        for (const [index, face] of [...menu.children].entries()) face.addEventListener('click', () => reacted.push(`${post.id}/${index}`));
        document.body.append(menu);
      };
      if (later) setTimeout(show, 20);
      else show();
    });
  }
}

/** Presses the face at a place of the menu of post 2, and takes the menu away as the dialog would. */
function held(index: number) {
  page();
  const memory = new Memory();
  const recogniser = new Recogniser(site, document, memory);
  const opener = recogniser.press([...document.querySelectorAll('p')].slice(1));
  if (opener?.type !== 'opener' || !opener.subject) throw new Error('no opener');
  memory.touch('menu', opener.subject);
  document.querySelector('article[id="2"]')?.dispatchEvent(new Event('contextmenu'));
  const face = document.querySelectorAll('.face')[index];
  const press = face && recogniser.press([face]);
  if (press?.type !== 'press') throw new Error('no press');
  document.querySelector('.menu')?.remove();
  return { press: press.press, recogniser, memory };
}

const withheld = { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' };
const run = (index: number, change: () => void = () => undefined): Promise<boolean> => {
  const { press, recogniser } = held(index);
  change();
  return replay(press, withheld, recogniser, new AbortController().signal);
};
const bare = '<i class="face"></i>';
const named = (name: string): string => `<i class="face"><img alt="${name}"></i>`;

afterEach(() => {
  reacted = [];
  later = false;
});

describe('an entry of a menu that closed', () => {
  test('is pressed once in the menu of the same post, opened again', async () => {
    faces = [named('👍'), named('🔥'), named('😢')];
    expect(await run(1)).toBe(true);
    expect(reacted).toEqual(['2/1']);
  });

  test('is known by its picture wherever it stands now', async () => {
    faces = [named('👍'), named('🔥'), named('😢')];
    expect(await run(1, () => { faces = [named('🔥'), named('👍')]; })).toBe(true);
    expect(reacted).toEqual(['2/0']);
  });

  test('is known by its place where nothing names it', async () => {
    faces = [bare, bare, bare];
    expect(await run(2)).toBe(true);
    expect(reacted).toEqual(['2/2']);
  });

  test('is awaited, where the menu takes its time', async () => {
    faces = [bare, bare, bare];
    expect(await run(2, () => { later = true; })).toBe(true);
    expect(reacted).toEqual(['2/2']);
  });

  test('is not pressed in the menu of another post that the person opened meanwhile', async () => {
    faces = [named('👍'), named('🔥')];
    const { press, recogniser, memory } = held(1);
    // The site is slow to open the menu of post 2, or never does.
    document.querySelector('article[id="2"]')?.replaceWith(Object.assign(document.createElement('article'), { id: '2', innerHTML: '<p>dua</p>' }));
    const replayed = replay(press, withheld, recogniser, new AbortController().signal);
    const opener = recogniser.press([...document.querySelectorAll('p')]);
    if (opener?.type === 'opener' && opener.subject) memory.touch('menu', opener.subject);
    document.querySelector('article[id="1"]')?.dispatchEvent(new Event('contextmenu'));
    expect(await replayed).toBe(false);
    expect(reacted).toEqual([]);
  });

  test('is not guessed: nothing is pressed in a menu of another length, or without its picture', async () => {
    faces = [bare, bare, bare];
    expect(await run(2, () => { faces = [bare, bare]; })).toBe(false);
    faces = [named('👍'), named('🔥')];
    expect(await run(1, () => { faces = [named('👍'), named('😢')]; })).toBe(false);
    faces = [bare, bare, bare];
    expect(await run(2, () => { faces = [bare, bare, '<i class="face chosen"></i>']; })).toBe(false);
    expect(reacted).toEqual([]);
  });
});

describe('a control without a menu', () => {
  /** Cards in a list; the box around both has both names, and so the key of the first. */
  const cards: Site = {
    ...site,
    subjects: [
      subject({ name: 'card', part: 'subject', container: ['div:has(b)'], key: [{ css: 'b' }], text: ['p'] }),
      subject({ name: 'named', part: 'subject', container: ['main'], key: [{ css: 'h1' }] }),
    ],
    actions: [
      action({ name: 'like', kind: 'like', control: [{ css: 'button.like' }], subject: [{ from: 'around', subject: 'card' }] }),
      action({ name: 'viewerLike', kind: 'like', control: [{ css: 'button.viewer' }], subject: [{ from: 'page', subject: 'named', css: 'main' }] }),
    ],
  };
  const show = (...names: string[]): void => {
    for (const [index, name] of names.entries()) {
      const title = document.querySelectorAll('b')[index];
      if (title) title.textContent = name;
    }
  };
  function pressed(css: string) {
    document.body.innerHTML = '<main><h1>x</h1></main><div id="list"><div><b>a</b><button class="like"></button></div><div><b>b</b><button class="like"></button></div></div><button class="viewer"></button>';
    for (const [index, button] of document.querySelectorAll('button').entries()) button.addEventListener('click', () => reacted.push(`${index}:${document.querySelectorAll('b')[index]?.textContent ?? ''}`));
    const recogniser = new Recogniser(cards, document, new Memory());
    const control = document.querySelector(css);
    const found = control && recogniser.press([control]);
    if (found?.type !== 'press') throw new Error('no press');
    return () => replay(found.press, withheld, recogniser, new AbortController().signal);
  }

  test('is pressed where it was', async () => {
    expect(await pressed('.like')()).toBe(true);
    expect(reacted).toEqual(['0:a']);
  });

  test('is found again where its card is now', async () => {
    const again = pressed('.like');
    show('c', 'a');
    expect(await again()).toBe(true);
    expect(reacted).toEqual(['1:a']);
  });

  test('is not pressed on the card that took its nodes, be it in a box with the same first name', async () => {
    const again = pressed('.like');
    document.querySelector('#list')?.prepend(Object.assign(document.createElement('b'), { textContent: 'a' }));
    show('a', 'c', 'd');
    expect(await again()).toBe(false);
    expect(reacted).toEqual([]);
  });

  test('outside what it is about is pressed only while that is still the same', async () => {
    expect(await pressed('.viewer')()).toBe(true);
    expect(reacted).toEqual(['2:']);
    const again = pressed('.viewer');
    const title = document.querySelector('h1');
    if (title) title.textContent = 'y';
    expect(await again()).toBe(false);
    expect(reacted).toEqual(['2:']);
  });
});

describe('one of several controls of a kind in one box', () => {
  const chat: Site = {
    ...site,
    subjects: [subject({ name: 'message', part: 'subject', container: ['article'], key: [{ css: 'article', attribute: 'id' }], text: ['p'] })],
    actions: [action({ name: 'chip', kind: 'react', control: [{ css: '.chip:not(.chosen)' }], undo: [{ css: '.chosen' }], subject: [{ from: 'around', subject: 'message' }] })],
  };
  const draw = (...chips: readonly string[]): void => {
    document.body.innerHTML = `<article id="1"><p>satu</p>${chips.join('')}</article>`;
    for (const one of document.querySelectorAll('.chip')) one.addEventListener('click', () => reacted.push(one.textContent ?? ''));
  };
  const chip = (content: string, state = ''): string => `<i class="chip ${state}">${content}</i>`;
  async function after(change: () => void): Promise<boolean> {
    draw(chip('🔥 1'), chip('👎 12'));
    const recogniser = new Recogniser(chat, document, new Memory());
    const control = document.querySelector('.chip');
    const found = control && recogniser.press([control]);
    if (found?.type !== 'press') throw new Error('no press');
    change();
    return replay(found.press, withheld, recogniser, new AbortController().signal);
  }

  test('is pressed again wherever it stands, however often others pressed it meanwhile', async () => {
    expect(await after(() => draw(chip('👎 13'), chip('🔥 1.024')))).toBe(true);
    expect(reacted).toEqual(['🔥 1.024']);
  });

  test('is never another one: not where it is gone, nor chosen by now, nor where nothing tells them apart', async () => {
    expect(await after(() => draw(chip('👎 12')))).toBe(false);
    expect(await after(() => draw(chip('🔥 2', 'chosen'), chip('👎 12')))).toBe(false);
    expect(await after(() => draw(chip('🔥 1'), chip('🔥 1')))).toBe(false);
    expect(reacted).toEqual([]);
  });
});

describe('what is there only while the pointer is over its post', () => {
  const hovering: Site = {
    ...site,
    subjects: [subject({ name: 'message', part: 'subject', container: ['article'], key: [{ css: 'article', attribute: 'id' }], text: ['p'] })],
    actions: [
      action({ name: 'corner', kind: 'react', control: [{ css: '.corner.ready' }], subject: [{ from: 'around', subject: 'message' }], reopen: 'over' }),
      opens({ name: 'over', kind: 'react', control: [{ css: 'p' }], subject: [{ from: 'around', subject: 'message' }], replay: 'hover' }),
    ],
  };
  const corner = (on: string): Element => {
    const made = Object.assign(document.createElement('i'), { className: 'corner' });
    made.addEventListener('click', () => reacted.push(on));
    document.querySelector(`article[id="${on}"]`)?.append(made);
    return made;
  };
  /** The site: made when the pointer comes, ready a moment later. */
  const draw = (): void => {
    document.body.innerHTML = '<article id="1"><p>satu</p></article><article id="2"><p>dua</p></article>';
    for (const text of document.querySelectorAll('p')) {
      text.addEventListener('mousemove', () => {
        const made = corner(text.parentElement?.id ?? '');
        setTimeout(() => made.classList.add('ready'), 20);
      });
      text.addEventListener('mousedown', () => reacted.push('pressed'));
    }
  };
  async function after(change: () => void): Promise<boolean> {
    draw();
    const made = corner('1');
    made.classList.add('ready');
    const recogniser = new Recogniser(hovering, document, new Memory());
    const found = recogniser.press([made]);
    if (found?.type !== 'press') throw new Error('no press');
    made.remove();
    change();
    return replay(found.press, withheld, recogniser, new AbortController().signal);
  }

  test('comes back by the pointer alone, and is awaited until it is ready', async () => {
    expect(await after(() => undefined)).toBe(true);
    expect(reacted).toEqual(['1']);
  });

  test("is never another post's, though one is still there", async () => {
    expect(await after(() => corner('2').classList.add('ready'))).toBe(true);
    expect(reacted).toEqual(['1']);
  });

  test('is not pressed where its post is gone', async () => {
    expect(await after(() => { document.querySelector('article')?.remove(); corner('2').classList.add('ready'); })).toBe(false);
    expect(reacted).toEqual([]);
  });
});

describe('a page that shows more from moment to moment', () => {
  const loading: Site = {
    ...site,
    subjects: [
      subject({ name: 'account', part: 'account', container: ['li', 'main'], author: [{ css: 'h1' }], text: ['p'] }),
      subject({ name: 'note', part: 'subject', container: ['article'], author: [{ css: 'b' }], text: ['p'] }),
    ],
    actions: [
      action({ name: 'follow', kind: 'follow', control: [{ css: '.follow' }], subject: [{ from: 'around', subject: 'account' }] }),
      action({ name: 'like', kind: 'like', control: [{ css: '.like' }], subject: [{ from: 'around', subject: 'note' }] }),
    ],
  };
  async function after(html: string, css: string, change: () => void): Promise<boolean> {
    document.body.innerHTML = html;
    document.body.addEventListener('click', ({ target }) => target instanceof Element && reacted.push(target.id), { once: true });
    const recogniser = new Recogniser(loading, document, new Memory());
    const control = document.querySelector(css);
    const found = control && recogniser.press([control]);
    if (found?.type !== 'press') throw new Error('no press');
    change();
    return replay(found.press, withheld, recogniser, new AbortController().signal);
  }
  const add = (css: string, text: string): void => document.querySelector(css)?.append(Object.assign(document.createElement('p'), { textContent: text }));
  const say = (css: string, text: string): void => {
    const element = document.querySelector(css);
    if (element) element.textContent = text;
  };
  const PROFILE = '<main><h1>Budi</h1><p>Ketua</p><button class="follow" id="f"></button></main>';
  const NOTE = '<article><b>Budi</b><p>Rapat warga</p><button class="like" id="n"></button></article>';

  test('has the account followed that was asked about, and the post liked', async () => {
    expect(await after(PROFILE, '.follow', () => add('main', 'Tinggal di Garut'))).toBe(true);
    expect(await after(NOTE, '.like', () => add('article', 'pukul tujuh'))).toBe(true);
    expect(reacted).toEqual(['f', 'n']);
  });

  test('finds the account in new nodes, and does not take one of the same name for it', async () => {
    const rows = (...ids: string[]): string => `<main>${ids.map((id) => `<li><h1>Budi</h1><p>${id}</p><button class="follow" id="${id}"></button></li>`).join('')}</main>`;
    expect(await after(PROFILE, '.follow', () => (document.body.innerHTML = PROFILE.replace('Ketua', 'Ketua RT')))).toBe(true);
    expect(await after(rows('a', 'b'), '#b', () => (document.body.innerHTML = rows('a', 'b')))).toBe(true);
    expect(await after(rows('a', 'b'), '#b', () => (document.body.innerHTML = rows('a', 'c')))).toBe(false);
    expect(reacted).toEqual(['f', 'b']);
  });

  test('has nothing pressed where the same nodes show another', async () => {
    expect(await after(PROFILE, '.follow', () => say('h1', 'Sari'))).toBe(false);
    expect(await after(NOTE, '.like', () => say('article p', 'Resep soto'))).toBe(false);
    expect(reacted).toEqual([]);
  });
});
