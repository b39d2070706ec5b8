import { speaker } from '../kit/words.ts';

export const say = speaker({
  home: ['Beranda', 'Home'], search: ['Cari', 'Search'], explore: ['Jelajahi', 'Explore'], reels: ['Reels', 'Reels'], messages: ['Pesan', 'Messages'],
  notifications: ['Notifikasi', 'Notifications'], newPost: ['Postingan baru', 'New post'], profile: ['Profil', 'Profile'], settings: ['Pengaturan', 'Settings'],
  like: ['Suka', 'Like'], unlike: ['Batal suka', 'Unlike'], comment: ['Komentar', 'Comment'], share: ['Bagikan', 'Share'],
  repost: ['Posting ulang', 'Repost'], save: ['Simpan', 'Save'], unsave: ['Hapus', 'Remove'],
  follow: ['Ikuti', 'Follow'], followBack: ['Ikuti Balik', 'Follow Back'], following: ['Mengikuti', 'Following'], requested: ['Diminta', 'Requested'], unfollow: ['Berhenti Mengikuti', 'Unfollow'],
  addComment: ['Tambahkan komentar…', 'Add a comment…'], post: ['Kirim', 'Post'], send: ['Kirim', 'Send'], reply: ['Balas', 'Reply'], replyTo: ['Balas', 'Reply to'],
  message: ['Pesan', 'Message'], write: ['Tulis pesan…', 'Write a message…'], next: ['Selanjutnya', 'Next'], caption: ['Tulis keterangan…', 'Write a caption…'],
  create: ['Buat postingan baru', 'Create new post'], choose: ['Pilih dari komputer', 'Select from computer'], shared: ['Postingan Anda telah dibagikan.', 'Your post has been shared.'],
  close: ['Tutup', 'Close'], cancel: ['Batal', 'Cancel'], more: ['selengkapnya', 'more'], options: ['Opsi lainnya', 'More options'], play: ['Putar', 'Play'],
  likes: ['suka', 'likes'], sponsored: ['Bersponsor', 'Sponsored'], suggested: ['Disarankan untuk Anda', 'Suggested for you'], copyLink: ['Salin tautan', 'Copy link'],
  profilePicture: ['Foto profil', 'profile picture'], photoBy: ['Foto oleh', 'Photo by'], on: ['pada', 'on'], maybe: ['Mungkin gambar', 'May be an image of'],
  private: ['Akun privat', 'Private account'], emoji: ['Emoji', 'Emoji'], mark: ['Replika – bukan Instagram', 'Replika – bukan Instagram'],
});
