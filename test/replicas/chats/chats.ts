import { accounts as a } from '../posts/accounts.ts';
import { campaign } from '../posts/campaign.ts';
import { civic, discussed } from '../posts/civic.ts';
import { ordinary } from '../posts/ordinary.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import type { DemoChat, DemoMessage } from './chat.ts';

const clock = (index: number): string => `${String(7 + Math.floor(index / 6)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`;
const line = (id: number, author: DemoAccount | null, text: string): DemoMessage => ({ id: String(1790000000000000800n + BigInt(id)), author, text, time: clock(id % 20) });
const forwarded = (posts: readonly DemoPost[]): DemoMessage[] => posts.map(({ id, author, text, images, quoted }, index) => ({ id, author, text: quoted ? `${text}\n${quoted.text}` : text, time: clock(index), ...(images ? { images } : {}) }));
const by = (posts: readonly DemoPost[], ...authors: DemoAccount[]): DemoPost[] => posts.filter((post) => authors.includes(post.author));
const notBy = (posts: readonly DemoPost[], ...authors: DemoAccount[]): DemoPost[] => posts.filter((post) => !authors.includes(post.author));

/** One ordinary message, one campaigning, and so on, so that both are near each other. */
function mixed(first: readonly DemoPost[], second: readonly DemoPost[]): DemoPost[] {
  return first.flatMap((post, index) => [post, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}

/** What a chat that pushes contestants between its everyday notes is made of. */
const pushed = (from: number, author: DemoAccount | null = null): DemoMessage[] => [
  'Pasar pagi buka sampai jam sepuluh.', 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!', 'Lampu jalan depan balai sudah menyala lagi.',
  'Jangan lupa 14 Februari pilih Prabowo-Gibran, sebarkan ke tetangga!', 'Menangkan Prabowo-Gibran di TPS masing-masing, nomor 2!',
].map((text, index) => line(from + index, author, text));

/** Private chats, groups and channels; the shared demo posts are the messages of the groups and channels. */
export const chats: readonly DemoChat[] = [
  {
    key: 'ratna', kind: 'private', name: a.ratna.name, number: '628120000017', about: 'daring', member: true, writable: true, people: [a.ratna],
    messages: [line(1, a.ratna, 'Besok jadi jemput anak jam berapa?'), line(2, null, 'Setengah dua, habis rapat.'), line(3, a.ratna, 'Sip. Titip jeruk sekilo ya 🍊')],
  },
  {
    key: 'dimas', kind: 'private', name: a.dimas.name, number: '628120000024', about: 'terakhir dilihat hari ini', member: true, writable: true, people: [a.dimas],
    messages: [line(4, a.dimas, 'Bro, dukung Prabowo-Gibran ya, coblos nomor 2, sebarkan ke grup kantor'), line(5, null, 'Nanti dulu, saya ASN.'), line(6, a.dimas, 'Oh iya, maaf. Futsal nanti malam ikut?')],
  },
  {
    key: 'rt05', kind: 'group', name: 'Warga RT 05', number: '1200000001', about: 'Ratna, Dimas, Galih, Anda', member: true, writable: true, people: [a.ratna, a.dimas, a.galih],
    messages: forwarded(mixed(notBy(ordinary, a.sari, a.galih, a.iklan), notBy(campaign, a.relawanA, a.relawanB))),
  },
  {
    key: 'alumni', kind: 'group', name: 'Alumni SMP 1', number: '1200000002', about: 'Galih, Nadi, Anda', member: true, writable: true, people: [a.galih, a.kpopers],
    messages: forwarded(discussed),
  },
  {
    key: 'dinas', kind: 'channel', name: 'Info Dinas', number: '1200000003', about: '214 pengikut', member: true, writable: true, people: [],
    messages: [line(7, null, 'Apel pagi Senin dimulai pukul 07.30.')],
  },
  {
    key: 'pemilih', kind: 'channel', name: a.pemilih.name, number: '1200000004', about: a.pemilih.bio, member: true, writable: false, people: [a.pemilih],
    messages: forwarded(civic),
  },
  {
    key: 'barisan', kind: 'channel', name: a.relawanB.name, number: '1200000005', about: a.relawanB.bio, member: false, writable: false, people: [a.relawanB],
    messages: forwarded(by(campaign, a.relawanB)),
  },
  {
    key: 'dapur', kind: 'channel', name: a.sari.name, number: '1200000006', about: a.sari.bio, member: false, writable: false, people: [a.sari],
    messages: forwarded(by(ordinary, a.sari)),
  },
  {
    key: 'relawan', kind: 'group', name: 'Relawan Anies-Muhaimin', number: '1200000007', about: a.relawanA.bio, member: false, writable: true, people: [a.relawanA, a.kader],
    messages: forwarded(by(campaign, a.relawanA)),
  },
  {
    key: 'gowes', kind: 'group', name: 'Gowes Minggu Pagi', number: '1200000008', about: 'Sepeda santai, pulang lewat pasar.', member: false, writable: true, people: [a.galih],
    messages: forwarded(by(ordinary, a.galih)),
  },
  {
    key: 'sahabat', kind: 'channel', name: a.relawanC.name, number: '1200000012', about: a.relawanC.bio, member: false, writable: false, people: [a.relawanC],
    messages: forwarded(by(campaign, a.relawanC)),
  },
  // Name and introduction say nothing; the messages do.
  {
    key: 'kabar', kind: 'channel', name: 'Kabar Kampung', number: '1200000009', about: 'Info warga tiap hari.', member: false, writable: false, people: [],
    messages: pushed(20),
  },
  {
    key: 'karang', kind: 'group', name: 'Karang Muda', number: '1200000010', about: 'Kumpul tiap malam Minggu.', member: false, writable: true, people: [a.dimas, a.kader],
    messages: pushed(30, a.dimas),
  },
  {
    key: 'warta', kind: 'channel', name: 'Warta Kelurahan', number: '1200000011', about: 'Pengumuman dan lain-lain.', member: true, writable: false, people: [],
    messages: [line(40, null, 'Posyandu balita pindah ke balai RW, mulai pukul 08.00.'), line(41, null, 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!')],
  },
];

export const chatOf = (key: string): DemoChat | undefined => chats.find((chat) => chat.key === key);
/** The chat that holds a message. */
export const chatWith = (messageId: string): DemoChat | undefined => chats.find((chat) => chat.messages.some((message) => message.id === messageId));
