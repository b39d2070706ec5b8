import { chatOf, chatWith } from '../chats/chats.ts';
import type { DemoChat } from '../chats/chat.ts';
import { isMember, onChange } from '../chats/state.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, need } from '../runtime/dom.ts';
import { ofChat, ofMessage, ofPage } from './controls.ts';
import { openInvite } from './invite.ts';
import { MainPane } from './main-pane.ts';
import { closeAll, closeTop } from './overlays.ts';
import { side } from './side.ts';

const pane = new MainPane();
let member: boolean | null = null;
const open = (chat: DemoChat): void => {
  closeAll();
  member = isMember(chat);
  pane.open(chat);
};
const left = side(open);
fill(need('#app'), ...left.elements, pane.element);
mount(need('#app'));
const first = chatOf(new URLSearchParams(location.search).get('chat') ?? '') ?? chatOf('rt05');
if (first) open(first);
// As the address of an invitation does: `?invite=`, with `?as=community` or `request`.
const query = new URLSearchParams(location.search);
const invited = chatOf(query.get('invite') ?? '');
const as = query.get('as');
if (invited) openInvite(invited, as === 'community' || as === 'request' ? as : 'group');
onChange(() => {
  const { chat } = pane.thread;
  pane.refresh(member);
  member = chat ? isMember(chat) : null;
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeTop();
});

const has = <Table extends object>(table: Table, name: PropertyKey): name is keyof Table => Object.hasOwn(table, name);
Object.assign(window.replica, {
  recycle: (by = 1) => pane.thread.recycle(by),
  navigate(path: string) {
    const name = path.replace(/^.*[/=#]/, '');
    const chat = chatOf(name);
    if (chat) open(chat);
    else left.tab(name);
  },
  show(messageId: string) {
    const chat = chatWith(messageId);
    if (!chat) return false;
    if (pane.thread.chat !== chat) open(chat);
    pane.thread.find(messageId)?.scrollIntoView({ block: 'center' });
    return true;
  },
  control(name: string, target?: string) {
    if (target !== undefined && has(ofChat, name)) return document.querySelector(ofChat[name](target));
    if (target !== undefined && has(ofMessage, name)) return pane.thread.find(target)?.querySelector(ofMessage[name]) ?? null;
    return has(ofPage, name) ? document.querySelector(ofPage[name]) : null;
  },
});
