import { lang } from '../runtime/start.ts';

const table = {
  message: ['Pesan', 'Message'], broadcast: ['Siaran', 'Broadcast'], send: ['Kirim Pesan', 'Send Message'], voice: ['Rekam pesan suara', 'Record a voice message'], caption: ['Tambahkan keterangan...', 'Add a caption...'], attach: ['Lampirkan', 'Add an attachment'], photo: ['Foto atau Video', 'Photo or Video'], sendShort: ['Kirim', 'Send'],
  reply: ['Balas', 'Reply'], forward: ['Teruskan', 'Forward'], share: ['Teruskan', 'Forward'], copy: ['Salin Teks', 'Copy Text'], save: ['Unduh', 'Download'], remove: ['Hapus', 'Delete'], removeTitle: ['Hapus pesan ini?', 'Delete this message?'], cancel: ['Batal', 'Cancel'], close: ['Tutup', 'Close'],
  forwardTo: ['Teruskan ke...', 'Forward to...'], saved: ['Pesan Tersimpan', 'Saved Messages'], forwardHead: ['Teruskan pesan', 'Forward message'],
  joinGroup: ['Gabung Grup', 'Join Group'], joinChannel: ['Gabung Kanal', 'Join Channel'], subscribe: ['LANGGANAN', 'SUBSCRIBE'], joinUpper: ['GABUNG', 'JOIN'], requestJoin: ['Minta Bergabung', 'Request to Join'], requestGroup: ['Minta Bergabung ke Grup', 'Request to Join Group'], requestChannel: ['Minta Bergabung ke Kanal', 'Request to Join Channel'], leave: ['Keluar', 'Leave'], leaveTitle: ['Yakin ingin keluar?', 'Are you sure you want to leave?'], mute: ['Senyapkan', 'Mute'], more: ['Tindakan lain', 'More actions'],
  search: ['Cari', 'Search'], settings: ['Pengaturan', 'Settings'], menu: ['Buka menu', 'Open menu'], back: ['Kembali', 'Back'], play: ['Putar', 'Play'], members: ['anggota', 'members'], online: ['online', 'online'], you: ['Anda', 'You'],
  mark: ['Replika – bukan Telegram', 'Replika – bukan Telegram'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof table;
/** A label in the page's language. */
export const say = (word: Word): string => table[word][lang === 'id' ? 0 : 1];
