import { lang } from '../runtime/start.ts';

const table = {
  home: ['Beranda', 'Home'], explore: ['Jelajahi', 'Explore'], notifications: ['Notifikasi', 'Notifications'],
  messages: ['Pesan', 'Messages'], profile: ['Profil', 'Profile'], settings: ['Pengaturan', 'Settings'], search: ['Cari', 'Search'],
  forYou: ['Untuk Anda', 'For you'], following: ['Mengikuti', 'Following'], follow: ['Ikuti', 'Follow'],
  whoToFollow: ['Ikuti siapa', 'Who to follow'], post: ['Posting', 'Post'], postAll: ['Posting semua', 'Post all'], reply: ['Balas', 'Reply'],
  placeholder: ['Apa yang sedang hangat dibicarakan?', 'What’s happening?'], replyPlaceholder: ['Posting balasan Anda', 'Post your reply'],
  repost: ['Posting ulang', 'Repost'], reposted: ['Diposting ulang', 'Reposted'], undoRepost: ['Urungkan posting ulang', 'Undo repost'],
  quote: ['Kutip', 'Quote'], quoteLabel: ['Kutipan', 'Quote'], like: ['Suka', 'Like'], liked: ['Disukai', 'Liked'],
  bookmark: ['Markah', 'Bookmark'], bookmarked: ['Dimarkahi', 'Bookmarked'], sharePost: ['Bagikan postingan', 'Share post'],
  copyLink: ['Salin tautan', 'Copy link'], sendByMessage: ['Kirim lewat Pesan Langsung', 'Send via Direct Message'],
  more: ['Lainnya', 'More'], close: ['Tutup', 'Close'], back: ['Kembali', 'Back'], showMore: ['Tampilkan lebih banyak', 'Show more'],
  promoted: ['Dipromosikan', 'Ad'], image: ['Gambar', 'Image'], add: ['Tambah postingan', 'Add post'], poll: ['Polling', 'Poll'], media: ['Tambah foto atau video', 'Add photos or video'],
  unfollow: ['Berhenti mengikuti', 'Unfollow'], notInterested: ['Tidak tertarik pada postingan ini', 'Not interested in this post'], block: ['Blokir', 'Block'], cancel: ['Batal', 'Cancel'], message: ['Mulai pesan baru', 'Start a new message'],
  send: ['Kirim', 'Send'], sent: ['Postingan Anda telah terkirim.', 'Your post was sent.'], view: ['Lihat', 'View'],
  replies: ['balasan', 'replies'], reposts: ['posting ulang', 'reposts'], likes: ['suka', 'likes'], bookmarks: ['markah', 'bookmarks'], views: ['tayangan', 'views'],
  previous: ['Slide sebelumnya', 'Previous slide'], next: ['Slide berikutnya', 'Next slide'],
  replyingTo: ['Membalas', 'Replying to'], play: ['Putar', 'Play'], thread: ['Postingan', 'Post'], mark: ['Replika – bukan X', 'Replika – bukan X'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof table;
/** A label in the page's language. */
export const say = (word: Word): string => table[word][lang === 'id' ? 0 : 1];
