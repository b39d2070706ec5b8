import { speaker } from '../kit/words.ts';

export const say = speaker({
  forYou: ['Untuk Anda', 'For You'], following: ['Mengikuti', 'Following'], search: ['Cari', 'Search'], upload: ['Unggah', 'Upload'], activity: ['Aktivitas', 'Activity'], settings: ['Pengaturan', 'Settings'],
  likeVideo: ['Sukai video', 'Like video'], likes: ['suka', 'likes'], unlike: ['Batal Suka', 'Unlike'], comments: ['Komentar', 'Comments'], readComments: ['Baca atau tambah komentar', 'Read or add comments'],
  favorite: ['Tambahkan ke Favorit', 'Add to Favorites'], shareVideo: ['Bagikan video', 'Share video'], shares: ['kali dibagikan', 'shares'], repost: ['Posting ulang', 'Repost'], removeRepost: ['Hapus posting ulang', 'Remove repost'],
  copyLink: ['Salin tautan', 'Copy link'], whatsapp: ['Bagikan ke WhatsApp', 'Share to WhatsApp'], follow: ['Ikuti', 'Follow'], addComment: ['Tambahkan komentar...', 'Add comment...'], post: ['Posting', 'Post'], reply: ['Balas', 'Reply'],
  describe: ['Bagikan lebih banyak tentang video Anda di sini...', 'Share more about your video here...'], draft: ['Simpan draf', 'Save draft'], select: ['Pilih video', 'Select video'], sure: ['Lanjutkan memposting?', 'Continue to post?'], postNow: ['Posting sekarang', 'Post now'], cancel: ['Batal', 'Cancel'],
  live: ['LIVE', 'LIVE'], likeLive: ['Suka', 'Like'], close: ['Tutup', 'Close'], sponsored: ['Bersponsor', 'Sponsored'], private: ['Akun privat', 'Private account'], accounts: ['Akun', 'Accounts'], videos: ['Video', 'Videos'], mute: ['Bisukan', 'Mute'],
  mark: ['Replika – bukan TikTok', 'Replika – bukan TikTok'],
});
