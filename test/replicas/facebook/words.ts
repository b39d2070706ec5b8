import { lang } from '../runtime/start.ts';

const table = {
  like: ['Suka', 'Like'], react: ['Tanggapi', 'React'], reactions: ['Tanggapan', 'Reactions'], comment: ['Komentar', 'Comment'], leaveComment: ['Beri komentar', 'Leave a comment'],
  share: ['Bagikan', 'Share'], shareLong: ['Kirim ini ke teman Anda atau posting di profil Anda.', 'Send this to friends or post it on your profile.'],
  shareNow: ['Bagikan sekarang', 'Share now'], send: ['Kirim', 'Send'], shareStory: ['Bagikan ke Cerita', 'Share to story'], shareGroup: ['Bagikan ke grup', 'Share to a group'],
  saySomething: ['Katakan sesuatu tentang ini...', 'Say something about this...'], seeMore: ['Lihat selengkapnya', 'See more'],
  whoReacted: ['Lihat siapa yang menanggapi ini', 'See who reacted to this'], commentAs: ['Komentari sebagai Anda', 'Comment as You'], postComment: ['Kirim komentar', 'Post comment'],
  thinking: ['Apa yang Anda pikirkan?', "What's on your mind?"], writeSomething: ['Tulis sesuatu...', 'Write something...'], createPost: ['Buat postingan', 'Create post'],
  next: ['Berikutnya', 'Next'], sendPost: ['Kirim', 'Post'], post: ['Posting', 'Post'], photoVideo: ['Foto/video', 'Photo/video'], settingsOfPost: ['Pengaturan postingan', 'Post settings'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], liked: ['Disukai', 'Liked'], addFriend: ['Tambah teman', 'Add friend'], cancelRequest: ['Batalkan permintaan', 'Cancel request'],
  join: ['Gabung ke grup', 'Join group'], joined: ['Sudah bergabung', 'Joined'], joinAnyway: ['Tetap gabung ke grup', 'Join group anyway'],
  message: ['Pesan', 'Message'], pressEnter: ['Tekan Enter untuk mengirim', 'Press enter to send'], sendLike: ['Kirim Suka', 'Send a Like'],
  close: ['Tutup', 'Close'], actions: ['Tindakan untuk postingan ini', 'Actions for this post'], sponsored: ['Bersponsor', 'Sponsored'], play: ['Putar video', 'Play video'],
  home: ['Beranda', 'Home'], groups: ['Grup', 'Groups'], video: ['Video', 'Video'], messenger: ['Messenger', 'Messenger'], notifications: ['Notifikasi', 'Notifications'], search: ['Cari', 'Search'],
  zoomIn: ['Perbesar', 'Zoom in'], zoomOut: ['Perkecil', 'Zoom out'], previousPhoto: ['Foto sebelumnya', 'Previous photo'], nextPhoto: ['Foto berikutnya', 'Next photo'], previousCard: ['Kartu sebelumnya', 'Previous card'], nextCard: ['Kartu berikutnya', 'Next card'], mute: ['Bisukan', 'Mute'],
  createStory: ['Buat cerita', 'Create story'], textStory: ['Buat cerita teks', 'Create a text story'], photoStory: ['Buat cerita foto', 'Create a photo story'], startTyping: ['Mulai mengetik', 'Start typing'],
  linkPreview: ['Pratinjau tautan', 'Link preview'], suggestedPages: ['Halaman yang disarankan', 'Suggested pages'], settings: ['Pengaturan', 'Settings'], members: ['ribu anggota', 'K members'], reply: ['Balas', 'Reply'], mark: ['Replika – bukan Facebook', 'Replika – bukan Facebook'],
} satisfies Record<string, [string, string]>;

export type Word = keyof typeof table;
const column = lang === 'id' ? 0 : 1;
/** A label in the page's language. */
export const say = (word: Word): string => table[word][column];

/** Reactions in their order in the picker; the first is the plain like. */
export const REACTIONS = [
  { id: 'like', face: '👍', names: ['Suka', 'Like'] },
  { id: 'love', face: '❤️', names: ['Super', 'Love'] },
  { id: 'care', face: '🤗', names: ['Peduli', 'Care'] },
  { id: 'haha', face: '😆', names: ['Haha', 'Haha'] },
  { id: 'wow', face: '😮', names: ['Wow', 'Wow'] },
  { id: 'sad', face: '😢', names: ['Sedih', 'Sad'] },
  { id: 'angry', face: '😡', names: ['Marah', 'Angry'] },
] as const;
export type ReactionId = (typeof REACTIONS)[number]['id'];

export const reactionName = (id: ReactionId): string => REACTIONS.find((reaction) => reaction.id === id)?.names[column] ?? id;
export const removeLabel = (id: ReactionId): string => (lang === 'id' ? `Hapus ${reactionName(id)}` : `Remove ${reactionName(id)}`);
export const changeLabel = (id: ReactionId): string => (lang === 'id' ? `Ubah tanggapan ${reactionName(id)}` : `Change ${reactionName(id)} reaction`);
export const countLabel = (id: ReactionId, count: number): string => (lang === 'id' ? `${reactionName(id)}: ${count} orang` : `${reactionName(id)}: ${count} ${count === 1 ? 'person' : 'people'}`);
export const commentBy = (name: string): string => (lang === 'id' ? `Komentar oleh ${name} 2 jam yang lalu` : `Comment by ${name} 2 hours ago`);
export const replyTo = (name: string): string => (lang === 'id' ? `Balas ${name}` : `Reply to ${name}`);
/** Machine-written picture description. */
export const seenAs = (seen: string): string => (lang === 'id' ? `Mungkin gambar ${seen}` : `May be an image of ${seen}`);
