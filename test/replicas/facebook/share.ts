import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { GROUPS } from './groups.ts';
import { avatar } from './parts.ts';
import { openDialog } from './portals.ts';
import { button } from './press.ts';
import { say } from './words.ts';

/** Choosing a group, then a composer with the post attached. */
function shareToGroup(post: DemoPost): void {
  const picks = GROUPS.map((group) => button(group.name, { class: 'row group-pick' }, (event) => {
    event.stopPropagation();
    list.close();
    const editor = makeEditor('lexical', { 'aria-label': say('writeSomething'), 'aria-placeholder': say('writeSomething'), class: 'post-editor' }, () => undefined);
    const submit = button(say('post'), { class: 'primary-button group-submit' }, (pressed) => {
      pressed.stopPropagation();
      receive('share', pressed, { postId: post.id, account: group.slug, text: editor.text() });
      composer.close();
    }, say('post'));
    const composer = openDialog(group.name, say('createPost'), editor.element, submit);
    editor.focus();
  }, group.name));
  const list = openDialog(say('shareGroup'), say('shareGroup'), ...picks);
}

/** The share dialog: to the feed with a text, to one friend, to the story, to a group. */
export function openShareDialog(post: DemoPost): void {
  const editor = makeEditor('lexical', { 'aria-label': say('saySomething'), 'aria-placeholder': say('saySomething'), class: 'post-editor share-editor' }, () => undefined);
  const now = button(say('shareNow'), { class: 'primary-button share-now' }, (event) => {
    event.stopPropagation();
    receive('share', event, { postId: post.id, text: editor.text() });
    dialog.close();
  }, say('shareNow'));
  const friends = [accounts.ratna, accounts.dimas].map((friend) => h('div', { class: 'row' }, avatar(friend.name), h('span', { class: 'grow' }, friend.name), button(say('send'), { class: 'small-button send-friend' }, (event) => {
    event.stopPropagation();
    receive('send', event, { postId: post.id, account: friend.handle });
  }, say('send'))));
  const story = button(say('shareStory'), { class: 'small-button share-story' }, (event) => {
    event.stopPropagation();
    receive('story', event, { postId: post.id });
    dialog.close();
  }, say('shareStory'));
  const group = button(say('shareGroup'), { class: 'small-button share-group' }, (event) => {
    event.stopPropagation();
    dialog.close();
    shareToGroup(post);
  }, say('shareGroup'));
  const dialog = openDialog(say('share'), say('share'), editor.element, now, ...friends, h('div', { class: 'row' }, story, group));
  editor.focus();
}
