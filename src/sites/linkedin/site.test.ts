// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { linkedin } from './site.ts';

const V1 = `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:77"><a href="/in/budi"><span class="update-components-actor__name">Budi</span></a>
  <div class="update-components-update-v2__commentary">Menangkan nomor 9</div>
  <button id="like" aria-pressed="false"><svg><use href="#thumbs-up-outline-small"></use></svg></button><button id="comment"><svg><use href="#comment-small"></use></svg></button>
  <div class="comments-comments-list"><div class="comments-comment-entity"><a href="/in/sari">Sari</a><span class="update-components-text">Setuju</span><button id="clike" aria-label="React Like to Sari's comment">Like</button></div></div></div>`;

const v2 = (state: string): string => `<div data-view-name="feed-full-update"><p data-testid="expandable-text-box">Menangkan nomor 9</p><button data-view-name="reaction-button" aria-label="Reaction button state: ${state}"></button></div>`;
const press = (html: string, css: string, privateMessages = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(linkedin, document, new Memory(() => privateMessages));
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('LinkedIn', () => {
  test('a like is about the update around it, without its comments', () => {
    expect(press(V1, '#like')).toMatchObject({ press: { kind: 'like', subject: { key: 'linkedin/post/77', content: { text: 'Menangkan nomor 9', author: 'Budi' } } } });
    expect(press(V1.replace('aria-pressed="false"', 'aria-pressed="true"'), '#like')).toEqual({ type: 'undo' });
  });

  test("a comment's like is about the comment; the comment button only opens", () => {
    expect(press(V1, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
    expect(press(V1, '#comment')).toMatchObject({ type: 'opener', action: { name: 'commentOpen' } });
  });

  test('the second build says its state in the label', () => {
    expect(press(v2('no reaction'), 'button')).toMatchObject({ press: { kind: 'like' } });
    expect(press(v2('Like'), 'button')).toEqual({ type: 'undo' });
  });
});
