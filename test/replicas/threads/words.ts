import { speaker } from '../kit/words.ts';

export const say = speaker({
  home: ['Beranda', 'Home'], search: ['Cari', 'Search'], create: ['Buat', 'Create'], notifications: ['Notifikasi', 'Notifications'], profile: ['Profil', 'Profile'], settings: ['Pengaturan', 'Settings'],
  like: ['Suka', 'Like'], unlike: ['Batalkan suka', 'Unlike'], reply: ['Balas', 'Reply'], repost: ['Posting ulang', 'Repost'], reposted: ['Diposting ulang', 'Reposted'], removeRepost: ['Hapus', 'Remove'], quote: ['Kutip', 'Quote'],
  share: ['Bagikan', 'Share'], copyLink: ['Salin tautan', 'Copy link'], save: ['Simpan', 'Save'], unsave: ['Batal simpan', 'Unsave'], more: ['Lainnya', 'More'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], unfollow: ['Berhenti mengikuti', 'Unfollow'], cancel: ['Batal', 'Cancel'],
  opener: ['Kolom teks kosong. Ketik untuk menulis postingan baru.', 'Empty text field. Type to compose a new post.'], placeholder: ['Apa yang baru?', 'What’s new?'],
  newThread: ['Utas baru', 'New thread'], replyTo: ['Balas ke', 'Reply to'], addToThread: ['Tambahkan ke utas', 'Add to thread'], post: ['Posting', 'Post'], send: ['Kirim', 'Post'], attach: ['Lampirkan media', 'Attach media'],
  posted: ['Diposting', 'Posted'], view: ['Lihat', 'View'], profilePicture: ['Foto profil', 'profile picture'], likes: ['suka', 'likes'], replies: ['balasan', 'replies'], play: ['Putar', 'Play'],
  thread: ['Utas', 'Thread'], suggested: ['Disarankan untuk Anda', 'Suggested for you'], private: ['Profil privat', 'Private profile'], sponsored: ['Bersponsor', 'Sponsored'], forYou: ['Untuk Anda', 'For you'], photo: ['Mungkin gambar', 'May be an image of'],
  mark: ['Replika – bukan Threads', 'Replika – bukan Threads'],
});
