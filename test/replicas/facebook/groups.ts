export interface DemoGroup {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  /** Members are asked first whether they really want in. */
  readonly warns: boolean;
}

/** Invented groups. */
export const GROUPS: readonly DemoGroup[] = [
  { slug: 'masakrumahan', name: 'Masak Rumahan Nusantara', about: 'Berbagi resep dan foto dapur.', warns: false },
  { slug: 'relawan02', name: 'Relawan Prabowo-Gibran Menang Satu Putaran', about: 'Ayo coblos nomor 2, dukung Prabowo-Gibran! ✌️', warns: false },
  { slug: 'relawan03', name: 'Sahabat Ganjar-Mahfud Menang', about: 'Coblos nomor 3 untuk Ganjar-Mahfud.', warns: true },
];
