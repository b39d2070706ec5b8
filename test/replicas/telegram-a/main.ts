import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { startTelegram } from '../telegram/start.ts';
import { leftColumn, MiddleColumn } from './columns.ts';
import { ofChat, ofMessage, ofPage } from './controls.ts';
import { setForward } from './forward.ts';
import { closeAll, closeTop } from './overlays.ts';

const middle = new MiddleColumn();
const open = startTelegram({ version: 'a', thread: middle.thread, open: (chat) => middle.open(chat), refresh: () => middle.refresh(), closeAll, closeTop, controls: { ofChat, ofMessage, ofPage } });
setForward((message, chat) => {
  open(chat);
  middle.forward(message);
});
fill(need('#root'), h('div', { id: 'Main' }, leftColumn(open), middle.element));
// This version listens at the document for everything.
mount(document.documentElement);
