import { lang } from '../runtime/start.ts';

const table = {
  typeMessage: ['Ketik pesan', 'Type a message'], typeTo: ['Ketik pesan ke', 'Type a message to'], typeToGroup: ['Ketik pesan ke grup', 'Type a message to group'], typeUpdate: ['Ketik pembaruan', 'Type an update'], openChatOf: ['Buka detail chat untuk', 'Open chat details for'], send: ['Kirim', 'Send'], selected: ['dipilih', 'selected'], voice: ['Pesan suara', 'Voice message'], attach: ['Lampirkan', 'Attach'], photos: ['Foto & video', 'Photos & videos'], cards: ['Kontak', 'Contact'], poll: ['Polling', 'Poll'], event: ['Acara', 'Event'], question: ['Ajukan pertanyaan', 'Ask question'], answer: ['Tambah', 'Add'], eventName: ['Nama acara', 'Event name'], eventAbout: ['Deskripsi', 'Description'], caption: ['Tambah keterangan', 'Add a caption'], emoji: ['Pilih emoji, GIF, stiker', 'Expressions picker'],
  chats: ['Chat', 'Chats'], status: ['Pembaruan di Status', 'Updates in Status'], channels: ['Saluran', 'Channels'], communities: ['Komunitas', 'Communities'], settings: ['Pengaturan', 'Settings'], search: ['Cari', 'Search'],
  menu: ['Menu konteks', 'Context menu'], react: ['Beri reaksi', 'React'], moreReactions: ['Reaksi lainnya', 'More reactions'], reply: ['Balas', 'Reply'], forward: ['Teruskan', 'Forward'], star: ['Beri bintang', 'Star'], remove: ['Hapus', 'Delete'], select: ['Pilih pesan', 'Select messages'], mute: ['Bisukan notifikasi', 'Mute notifications'], more: ['Menu', 'Menu'],
  forwardTo: ['Teruskan pesan ke', 'Forward message to'], myStatus: ['Status saya', 'My status'], close: ['Tutup', 'Close'], addStatus: ['Tambah Status', 'Add Status'], text: ['Teks', 'Text'], typeStatus: ['Ketik status', 'Type a status'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], join: ['Gabung ke grup', 'Join group'], joinCommunity: ['Gabung ke komunitas', 'Join community'], requestJoin: ['Minta untuk bergabung', 'Request to join'], members: ['anggota', 'members'], followers: ['pengikut', 'followers'], find: ['Temukan saluran untuk diikuti', 'Find channels to follow'], leave: ['Keluar dari grup', 'Exit group'], unfollow: ['Berhenti mengikuti', 'Unfollow'], unfollowTitle: ['Berhenti mengikuti saluran?', 'Unfollow channel?'], cancel: ['Batal', 'Cancel'],
  profile: ['Detail profil', 'Profile details'], you: ['Anda', 'You'], viewReactions: ['lihat reaksi', 'View reactions'], play: ['Putar video', 'Play video'], readOnly: ['Hanya admin yang dapat mengirim pesan', 'Only admins can send messages'], encrypted: ['Pesan terenkripsi secara end-to-end.', 'Messages are end-to-end encrypted.'],
  welcome: ['Pilih chat untuk mulai membaca', 'Choose a chat to start reading'], mark: ['Replika – bukan WhatsApp', 'Replika – bukan WhatsApp'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof table;
/** A label in the page's language. */
export const say = (word: Word): string => table[word][lang === 'id' ? 0 : 1];
