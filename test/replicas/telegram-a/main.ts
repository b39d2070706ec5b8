import { chatOf } from '../chats/chats.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { startTelegram } from '../telegram/start.ts';
import { leftColumn, MiddleColumn } from './columns.ts';
import { ofChat, ofMessage, ofPage } from './controls.ts';
import { setForward } from './forward.ts';
import { openInvite } from './invite.ts';
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
// As the address of an invitation does: `?invite=`, with `?request=1` where one asks to be let in.
const query = new URLSearchParams(location.search);
const invited = chatOf(query.get('invite') ?? '');
if (invited) queueMicrotask(() => openInvite(invited, query.get('request') === '1'));
