import { chatOf } from '../chats/chats.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, need } from '../runtime/dom.ts';
import { startTelegram } from '../telegram/start.ts';
import { CenterColumn, leftColumn } from './columns.ts';
import { ofChat, ofMessage, ofPage } from './controls.ts';
import { setForward } from './forward.ts';
import { openInvite } from './invite.ts';
import { closeAll, closeTop } from './overlays.ts';

const center = new CenterColumn();
const open = startTelegram({ version: 'k', thread: center.thread, open: (chat) => center.open(chat), refresh: () => center.refresh(), closeAll, closeTop, controls: { ofChat, ofMessage, ofPage } });
setForward((message, chat) => {
  open(chat);
  center.forward(message);
});
fill(need('#page-chats'), leftColumn(open), center.element);
// Only the editors of the replicas need a root; buttons here listen by themselves.
mount(document.body);
// As the address of an invitation does: `?invite=`, with `?request=1` where one asks to be let in, `?build=old` for the older popup.
const query = new URLSearchParams(location.search);
const invited = chatOf(query.get('invite') ?? '');
if (invited) queueMicrotask(() => openInvite(invited, query.get('request') === '1', query.get('build') === 'old'));
