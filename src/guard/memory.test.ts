import { describe, expect, test } from 'vitest';
import { subject } from '../sites/parts.ts';
import { Memory } from './memory.ts';
import type { Known } from './read.ts';

const post = subject({ name: 'post', part: 'subject', container: ['article'] });
const account = subject({ name: 'account', part: 'account', container: ['header'] });
const known = (key: string, of = post): Known => ({ subject: of, key, content: { text: key, imageTexts: [], hashtags: [], links: [] } });

describe('what was seen', () => {
  test('is kept for 500 posts; the one that was seen longest ago goes first', () => {
    const memory = new Memory();
    for (let i = 0; i < 500; i++) memory.see(known(`${i}`));
    memory.see(known('0'));
    memory.see(known('500'));
    expect(memory.seenCount).toBe(500);
    expect(memory.seen('1')).toBeUndefined();
    expect(['0', '2', '500'].map((key) => memory.seen(key)?.content.text)).toEqual(['0', '2', '500']);
  });

  test('is kept as it was seen last, without its node, and whether it has a name', () => {
    const memory = new Memory();
    const located = { ...known('7'), unnamed: true as const, container: Object.create(null) as Element };
    memory.see({ ...located, content: { ...located.content, text: 'before' } });
    memory.see(located);
    expect(memory.seen('7')).toEqual({ ...known('7'), unnamed: true });
    memory.touch('like', located);
    expect(memory.touched()).toEqual({ ...known('7'), unnamed: true });
  });
});

describe('what was touched', () => {
  test('is the latest of all, or of some actions', () => {
    const memory = new Memory();
    memory.touch('share', known('1'));
    memory.touch('reply', known('2'));
    expect(memory.touched()?.key).toBe('2');
    expect(memory.touched(['share', 'quote'])?.key).toBe('1');
    expect(memory.touched(['quote'])).toBeUndefined();
    memory.touch('share', known('3'));
    expect(memory.lastTouch).toBe('share');
    expect(memory.touched()?.key).toBe('3');
  });

  test('on another page is none of what is shown here, and still what was touched last', () => {
    let page = '/a';
    const memory = new Memory(undefined, () => page);
    memory.touch('share', known('1'));
    page = '/b';
    memory.touch('like', known('2'));
    expect(memory.touched(undefined, true)?.key).toBe('2');
    expect(memory.touched(['share'], true)).toBeUndefined();
    expect(memory.touched(['share'])?.key).toBe('1');
    page = '/a';
    expect(memory.touched(undefined, true)?.key).toBe('1');
    expect(memory.touched()?.key).toBe('2');
  });

  test('is done with by its action, on a subject of that sort alone', () => {
    const memory = new Memory();
    memory.touch('reply', known('1'));
    memory.touch('message', known('2', account));
    memory.untouch(['reply', 'message'], 'post');
    expect(memory.touched(['reply'])).toBeUndefined();
    expect(memory.touched()?.key).toBe('2');
    memory.forgetTouched();
    expect(memory.touched()).toBeUndefined();
  });
});

test('a draft is kept for its own composer', () => {
  const memory = new Memory();
  const [root, other] = [Object.create(null) as Element, Object.create(null) as Element];
  memory.write(root, 'Setuju');
  memory.write(root, 'Setuju!');
  expect(memory.written(root)).toBe('Setuju!');
  expect(memory.written(other)).toBeUndefined();
});

test('messages to one person are left alone until the person wants otherwise', () => {
  let wants = false;
  expect(new Memory().privateMessages).toBe(false);
  const memory = new Memory(() => wants);
  expect(memory.privateMessages).toBe(false);
  wants = true;
  expect(memory.privateMessages).toBe(true);
});
