import { lang } from '../runtime/start.ts';

const table = {
  like: ['Suka', 'Like'], celebrate: ['Rayakan', 'Celebrate'], support: ['Dukung', 'Support'], love: ['Cinta', 'Love'], insightful: ['Inspiratif', 'Insightful'], funny: ['Lucu', 'Funny'],
  reactLike: ['Beri reaksi Suka', 'React Like'], unreactLike: ['Batalkan reaksi Suka', 'Unreact Like'], openReactions: ['Buka menu reaksi', 'Open reactions menu'],
  stateNone: ['Status tombol reaksi: tidak ada reaksi', 'Reaction button state: no reaction'],
  comment: ['Komentar', 'Comment'], addComment: ['Tambahkan komentar…', 'Add a comment…'], addReply: ['Tambahkan balasan…', 'Add a reply…'], reply: ['Balas', 'Reply'],
  repost: ['Posting ulang', 'Repost'], repostNow: ['Posting ulang sekarang', 'Repost'], repostThoughts: ['Posting ulang dengan pemikiran Anda', 'Repost with your thoughts'],
  send: ['Kirim', 'Send'], sendPrivately: ['Kirim dalam pesan pribadi', 'Send in a private message'], writeMessage: ['Tulis pesan…', 'Write a message…'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], connect: ['Terhubung', 'Connect'], pending: ['Tertunda', 'Pending'],
  startPost: ['Mulai postingan', 'Start a post'], talkAbout: ['Apa yang ingin Anda bicarakan?', 'What do you want to talk about?'], post: ['Posting', 'Post'], media: ['Tambahkan media', 'Add media'],
  close: ['Tutup', 'Dismiss'], more: ['…selengkapnya', '…more'], options: ['Buka menu kontrol', 'Open control menu'], save: ['Simpan', 'Save'], copyLink: ['Salin tautan', 'Copy link to post'], mute: ['Bisukan penulis', 'Mute author'], remove: ['Hapus postingan', 'Delete post'],
  home: ['Beranda', 'Home'], network: ['Jaringan', 'My Network'], jobs: ['Pekerjaan', 'Jobs'], messaging: ['Pesan', 'Messaging'], notifications: ['Notifikasi', 'Notifications'], settings: ['Pengaturan', 'Settings'], search: ['Cari', 'Search'],
  addToFeed: ['Tambahkan ke feed Anda', 'Add to your feed'], promoted: ['Dipromosikan', 'Promoted'], play: ['Putar', 'Play'], viewImage: ['Tidak ada teks alternatif', 'No alternative text description for this image'], graphic: ['Lihat tautan grafis', 'View graphic link'],
  reactions: ['reaksi', 'reactions'], comments: ['komentar', 'comments'], reposts: ['posting ulang', 'reposts'], sent: ['Posting ulang berhasil.', 'Repost successful.'], chooseGroup: ['Pilih penerima', 'Choose recipients'],
  mark: ['Replika – bukan LinkedIn', 'Replika – bukan LinkedIn'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof table;
const column = lang === 'id' ? 0 : 1;
/** A label in the page's language. */
export const say = (word: Word): string => table[word][column];

/** Reactions in their order in the menu; the first is the plain like. */
export const REACTIONS = ['like', 'celebrate', 'support', 'love', 'insightful', 'funny'] as const;
export type Reaction = (typeof REACTIONS)[number];

const either = (id: string, en: string): string => (lang === 'id' ? id : en);
export const likeCommentOf = (name: string): string => either(`Beri reaksi Suka ke komentar ${name}`, `React Like to ${name}’s comment`);
export const unlikeCommentOf = (name: string): string => either(`Batalkan reaksi Suka ke komentar ${name}`, `Unreact Like to ${name}’s comment`);
export const stateOf = (reaction: Reaction): string => either(`Status tombol reaksi: ${say(reaction)}`, `Reaction button state: ${say(reaction)}`);
export const unreact = (reaction: Reaction): string => either(`Batalkan reaksi ${say(reaction)}`, `Unreact ${say(reaction)}`);
export const followOf = (name: string, on: boolean): string => `${say(on ? 'following' : 'follow')} ${name}`;
export const inviteOf = (name: string, on: boolean): string => (on ? either(`Tertunda, klik untuk menarik undangan kepada ${name}`, `Pending, click to withdraw invitation sent to ${name}`) : either(`Undang ${name} untuk terhubung`, `Invite ${name} to connect`));
export const optionsOf = (name: string): string => either(`Buka menu kontrol untuk postingan oleh ${name}`, `Open control menu for post by ${name}`);
