// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { linkedin } from './site.ts';

const use = (name: string): string => `<svg><use href="#${name}"></use></svg>`;
const V1 = `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:77"><a href="/in/budi"><span class="update-components-actor__name">Budi</span></a>
  <div class="update-components-update-v2__commentary">Menangkan nomor 9</div>
  <div class="feed-shared-social-action-bar"><span class="reactions-react-button"><button id="like" class="react-button__trigger" aria-pressed="false">${use('thumbs-up-outline-small')}</button><span class="reactions-menu"><button id="insightful" aria-label="Fikirkan"></button></span></span>
  <button id="comment">${use('comment-small')}</button><button id="share" class="social-reshare-button">${use('repost-small')}</button>
  <div class="artdeco-dropdown__content"><div role="button" class="artdeco-dropdown__item" id="words">${use('comment-small')}Posting ulang dengan pemikiran Anda</div><div role="button" class="artdeco-dropdown__item" id="now">${use('repost-medium')}Posting ulang sekarang</div></div></div>
  <div class="comments-comments-list"><div class="comments-comment-entity"><a href="/in/sari">Sari</a><span class="update-components-text">Setuju</span><button id="clike" class="react-button__trigger" aria-pressed="false" aria-label="React Like to Sari's comment">Like</button></div></div></div>`;

const v2 = (label: string, drawing = ''): string =>
  `<div data-view-name="feed-full-update"><p data-testid="expandable-text-box">Menangkan nomor 9</p><button id="like" data-view-name="reaction-button" aria-label="${label}">${drawing}</button></div>`;
const V3 = `<div role="list" data-testid="mainFeed"><div componentkey="expandedAbC_9FeedType_MAIN_FEED_RELEVANCE"><a href="/in/budi">Budi</a><p data-testid="expandable-text-box">Menangkan nomor 9</p>
  <button id="like" aria-label="Reaction button state: no reaction"></button><button id="comment">${use('comment-small')}Komentar</button><button id="share">${use('repost-medium')}</button>
  <div><div id="box"><div class="tiptap ProseMirror" contenteditable="true"></div><button id="send">Komentar</button></div>
  <div data-testid="x-commentListMAIN_FEED"><div><a href="/in/sari">Sari</a><p>Menangkan nomor 9</p><button id="reply">Balas</button></div></div></div></div></div>
  <div role="menu"><div role="menuitem" id="words">${use('comment-small')}Repost with your thoughts</div><div role="menuitem" id="now">${use('repost-medium')}Repost</div></div>`;

let recogniser: Recogniser;
let memory: Memory;
beforeEach(() => {
  memory = new Memory(() => false);
  recogniser = new Recogniser(linkedin, document, memory);
});
const press = (css: string) => {
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  const recognised = recogniser.press(path);
  if (recognised?.type === 'opener' && recognised.subject) memory.touch(recognised.action.name, recognised.subject);
  return recognised;
};
const show = (html: string): void => {
  document.body.innerHTML = html;
};

describe('the old build', () => {
  test('a like is about the update around it, without its comments', () => {
    show(V1);
    expect(press('#like')).toMatchObject({ press: { kind: 'like', subject: { key: 'linkedin/post/77', content: { text: 'Menangkan nomor 9', author: 'Budi' } } } });
    document.querySelector('#like')?.setAttribute('aria-pressed', 'true');
    expect(press('#like')).toEqual({ type: 'undo' });
  });

  test("a comment's like is about the comment; the comment button only opens", () => {
    show(V1);
    expect(press('#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
    document.querySelector('#clike')?.setAttribute('aria-pressed', 'true');
    expect(press('#clike')).toEqual({ type: 'undo' });
    expect(press('#comment')).toMatchObject({ type: 'opener', action: { name: 'commentOpen' } });
  });

  test("a comment's like is not the post's, where nothing tells that a comment is around it", () => {
    show(V1.replace('comments-comments-list', '').replace('comments-comment-entity', '').replace('class="react-button__trigger" aria-pressed="false" aria-label="React Like to Sari\'s comment"', 'aria-label="Beri reaksi Suka ke komentar Sari"'));
    expect(press('#clike')).not.toMatchObject({ press: { via: { action: { name: 'like' } } } });
  });

  test('a button of the menu of reactions is one in any wording', () => {
    show(V1);
    expect(press('#insightful')).toMatchObject({ press: { kind: 'react', subject: { key: 'linkedin/post/77' } } });
  });

  test('the entries of the repost menu are for its post, whatever is drawn on them', () => {
    show(V1);
    expect(press('#share')).toMatchObject({ type: 'opener', action: { name: 'repostMenu' } });
    expect(press('#words')).toMatchObject({ type: 'opener', action: { name: 'quoteOpen' }, subject: { key: 'linkedin/post/77' } });
    expect(press('#now')).toMatchObject({ press: { kind: 'share', subject: { key: 'linkedin/post/77' } } });
  });
});

describe('the build that names its parts', () => {
  test.each(['Reaction button state: no reaction', 'Status tombol reaksi: tidak ada reaksi'])('no reaction yet: %s', (label) => {
    show(v2(label));
    expect(press('#like')).toMatchObject({ press: { kind: 'like' } });
  });

  test.each(['Reaction button state: Like', 'Status tombol reaksi: Suka', 'Unreact Like'])('a reaction that a press takes back: %s', (label) => {
    show(v2(label, use('reaction-chosen-small')));
    expect(press('#like')).toEqual({ type: 'undo' });
  });

  test('in a wording that is not known the thumb tells, and without it nothing is held', () => {
    show(v2('État : aucune', use('thumbs-up-outline-small')));
    expect(press('#like')).toMatchObject({ press: { kind: 'like' } });
    show(v2('État : aucune'));
    expect(press('#like')).toEqual({ type: 'undo' });
  });
});

describe('the build that names nothing', () => {
  test('a like says its state in the label; the post is told by its component', () => {
    show(V3);
    expect(press('#like')).toMatchObject({ press: { kind: 'like', subject: { key: 'linkedin/post/AbC_9', content: { text: 'Menangkan nomor 9' } } } });
    document.querySelector('#like')?.setAttribute('aria-label', 'Reaction button state: Love');
    expect(press('#like')).toEqual({ type: 'undo' });
  });

  test('the entries of the repost menu are for the post whose menu was opened', () => {
    show(V3);
    expect(press('#share')).toMatchObject({ type: 'opener', action: { name: 'repostMenu' } });
    expect(press('#words')).toMatchObject({ type: 'opener', action: { name: 'quoteOpen' }, subject: { key: 'linkedin/post/AbC_9' } });
    expect(press('#now')).toMatchObject({ press: { kind: 'share', subject: { key: 'linkedin/post/AbC_9' } } });
  });

  test('the button that sends a comment is told from the one that opens an answer', () => {
    show(V3);
    const editor = document.querySelector('.tiptap');
    if (editor) editor.textContent = 'Halo';
    expect(press('#send')).toMatchObject({ press: { kind: 'comment', draft: { text: 'Halo' }, subject: { key: 'linkedin/post/AbC_9' } } });
    expect(press('#reply')).toMatchObject({ type: 'opener', action: { name: 'replyOpen' }, subject: { subject: { name: 'comment' } } });
  });
});

describe('a follow', () => {
  test('beside a post is about the post; in a list, and among people suggested in the feed, about the account', () => {
    const button = '<button id="follow" aria-label="Ikuti Budi">Ikuti</button>';
    for (const html of [V1.replace('</a>', `</a>${button}`), V3.replace('</a>', `</a>${button}`)]) {
      show(html);
      expect(press('#follow')).toMatchObject({ press: { kind: 'follow', anchored: true, subject: { subject: { name: 'post' }, content: { text: 'Menangkan nomor 9' } } } });
    }
    const row = `<li><a href="/in/budi">Budi</a><span>Relawan</span>${button}</li>`;
    for (const html of [`<ul>${row}</ul>`, `<div data-testid="mainFeed"><div><ul>${row}</ul></div></div>`]) {
      show(html);
      expect(press('#follow')).toMatchObject({ press: { kind: 'follow', subject: { key: 'linkedin/account/budi' } } });
    }
    show(V1.replace('</a>', `</a>${button.replace('Ikuti Budi', 'Mengikuti Budi').replace('>Ikuti', '>Mengikuti')}`));
    expect(press('#follow')?.type).not.toBe('press');
  });
});

describe('a group', () => {
  const head = (label: string) => `<main><section><a href="/groups/77/"></a><h1>Relawan Nomor 9</h1><p>Menangkan nomor 9</p><button id="join">${label}</button></section></main>`;

  test('is joined by its own button, in its head or in a row; what is joined or asked for already is nothing', () => {
    for (const label of ['Gabung', 'Join', 'Minta bergabung']) {
      show(head(label));
      expect(press('#join')).toMatchObject({ press: { kind: 'join', subject: { key: 'linkedin/group/77', content: { author: 'Relawan Nomor 9' } } } });
    }
    for (const label of ['Joined', 'Diminta', 'Leave this group', 'Sertai', 'Join now']) {
      show(head(label));
      expect(press('#join')).toBeUndefined();
    }
    show('<ul><li><a href="/groups/78/">Relawan Nomor 9</a><button id="join">Gabung</button></li></ul>');
    expect(press('#join')).toMatchObject({ press: { kind: 'join', subject: { key: 'linkedin/group/78' } } });
    show('<main><button id="join">Join</button></main>');
    expect(press('#join')).toBeUndefined();
  });
});
