import { countsOf } from '../kit/marks.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { lockup } from './lockup.ts';
import { channelLink, formatted, tag, thumbnail, titleOf, videos, viewModel, wide } from './parts.ts';
import { openShare } from './share.ts';
import { likeVideo, say } from './words.ts';

/** The watch page of the phone site: elements of its own, the like among the buttons of one bar. */
export function mobileWatch(post: DemoPost): HTMLElement {
  const about = (): { postId: string } => ({ postId: post.id });
  const like = viewModel('like', { about, label: (on) => likeVideo(countsOf(post.id).likes + Number(on)) }, 'yt-like');
  const dislike = viewModel('dislike', { about, label: () => say('dislike') }, 'yt-dislike');
  const share = tag('button-view-model', { class: 'slim_video_action_bar_renderer_button' }, wide({ 'aria-label': say('share'), class: 'share' }, () => openShare(post), icon(ICONS.share), say('share')));
  const save = tag('button-view-model', { class: 'slim_video_action_bar_renderer_button' }, wide({ 'aria-label': say('save'), class: 'save' }, (event) => receive('save', event, { postId: post.id }), icon(ICONS.save)));
  const bar = tag('ytm-slim-video-action-bar-renderer', {}, h('div', { class: 'slim-video-action-bar-actions' }, tag('segmented-like-dislike-button-view-model', { class: 'segmented-buttons' }, like.element, dislike.element), share, save));
  const owner = tag('ytm-slim-owner-renderer', {}, h('div', { class: 'slim-owner-icon-and-title' }, channelLink(post.author, { class: 'slim-owner-channel-name channel' })));
  const title = h('h2', { class: 'slim-video-information-title' }, formatted(titleOf(post)));
  const element = tag('ytm-watch', {},
    h('div', { id: 'player' }, h('div', { class: 'html5-video-player' }, h('img', { alt: '', class: 'video-stream', src: thumbnail(post) }))),
    tag('ytm-slim-video-metadata-section-renderer', {}, tag('ytm-slim-video-information-renderer', {}, title), owner, bar),
    tag('ytm-single-column-watch-next-results-renderer', {}, h('div', { class: 'grid' }, ...videos.filter((each) => each !== post).slice(0, 4).map((each) => lockup(each)))));
  const draw = (): void => {
    like.draw();
    dislike.draw();
  };
  draw();
  register({ element, post, draw });
  return tag('ytm-app', {}, element, h('div', { class: 'replica-mark' }, say('mark')));
}
