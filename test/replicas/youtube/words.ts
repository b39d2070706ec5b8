import { speaker } from '../kit/words.ts';
import { lang } from '../runtime/start.ts';

export const say = speaker({
  home: ['Beranda', 'Home'], shorts: ['Shorts', 'Shorts'], settings: ['Setelan', 'Settings'], search: ['Telusuri', 'Search'], notifications: ['Notifikasi', 'Notifications'], create: ['Buat', 'Create'],
  subscribe: ['Subscribe', 'Subscribe'], subscribed: ['Disubscribe', 'Subscribed'], unsubscribe: ['Berhenti subscribe', 'Unsubscribe'], all: ['Semua', 'All'], none: ['Tidak ada', 'None'], cancel: ['Batal', 'Cancel'], sure: ['Berhenti subscribe ke', 'Unsubscribe from'],
  share: ['Bagikan', 'Share'], copy: ['Salin', 'Copy'], close: ['Tutup', 'Close'], save: ['Simpan ke playlist', 'Save to playlist'], dislike: ['Tidak menyukai video ini', 'Dislike this video'], remix: ['Remix video ini', 'Remix this video'],
  comments: ['Komentar', 'Comments'], viewComments: ['Lihat komentar', 'View comments'], addComment: ['Tambahkan komentar...', 'Add a comment...'], comment: ['Komentar', 'Comment'], reply: ['Balas', 'Reply'], addReply: ['Tambahkan balasan...', 'Add a reply...'],
  more: ['...selengkapnya', '...more'], play: ['Putar (k)', 'Play (k)'], fullscreen: ['Layar penuh (f)', 'Full screen (f)'], views: ['x ditonton', 'views'], hoursAgo: ['jam yang lalu', 'hours ago'], posts: ['Postingan', 'Posts'], videos: ['Video', 'Videos'],
  likeSong: ['Suka', 'Like'], dislikeSong: ['Tidak suka', 'Dislike'], nextSong: ['Berikutnya', 'Next'], nowPlaying: ['Sedang diputar', 'Now playing'],
  chat: ['Chat langsung', 'Live chat'], chatHere: ['Chat...', 'Chat...'], send: ['Kirim', 'Send'], history: ['Jeda histori tontonan', 'Pause watch history'], mark: ['Replika – bukan YouTube', 'Replika – bukan YouTube'],
});

/** In Indonesian the words are those of a count, and say nothing about who liked. */
export const likeVideo = (count: number): string => (lang === 'id' ? `suka video ini bersama ${count} orang lainnya` : `like this video along with ${count} other people`);
export const likePost = (count: number): string => (lang === 'id' ? `Sukai postingan ini bersama ${count} orang lainnya` : `Like this post along with ${count} other people`);
export const likeComment = (count: number): string => (lang === 'id' ? `Sukai komentar ini bersama ${count} orang lainnya` : `Like this comment along with ${count} other people`);
export const subscribeTo = (name: string): string => (lang === 'id' ? `Subscribe ke ${name}.` : `Subscribe to ${name}.`);
