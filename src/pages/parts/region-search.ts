/** Finding one's own among all regions by what one would type: "kudus", "kota semarang", "jateng". */
import { type Region, regionById, regions } from '../../rules/regions.ts';

const KINDS: Readonly<Record<string, string>> = { kab: 'kab-', kabupaten: 'kab-', kota: 'kota-', prov: 'prov-', provinsi: 'prov-', propinsi: 'prov-' };

/** What provinces are called for short. */
const SHORT: Readonly<Record<string, string>> = {
  nad: 'prov-aceh', sumut: 'prov-sumatera-utara', sumbar: 'prov-sumatera-barat', sumsel: 'prov-sumatera-selatan', kepri: 'prov-kepulauan-riau',
  babel: 'prov-kepulauan-bangka-belitung', dki: 'prov-dk-jakarta', dkj: 'prov-dk-jakarta', jabar: 'prov-jawa-barat', jateng: 'prov-jawa-tengah',
  jatim: 'prov-jawa-timur', diy: 'prov-di-yogyakarta', jogja: 'prov-di-yogyakarta', kalbar: 'prov-kalimantan-barat', kalteng: 'prov-kalimantan-tengah',
  kalsel: 'prov-kalimantan-selatan', kaltim: 'prov-kalimantan-timur', kaltara: 'prov-kalimantan-utara', sulut: 'prov-sulawesi-utara',
  sulteng: 'prov-sulawesi-tengah', sulbar: 'prov-sulawesi-barat', sulsel: 'prov-sulawesi-selatan', sultra: 'prov-sulawesi-tenggara',
  ntb: 'prov-nusa-tenggara-barat', ntt: 'prov-nusa-tenggara-timur', malut: 'prov-maluku-utara',
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, ' ').trim();
const isProvince = ({ id, province }: Region): boolean => id === province;
export const provinces: readonly Region[] = regions.filter(isProvince);

/** The name without "Kabupaten" or "Kota". */
const bare = ({ name }: Region): string => plain(name).replace(/^(?:kabupaten|kota) /, '');

/** How well a region fits, 0 best; `undefined` where it does not. */
function fit(region: Region, words: string): number | undefined {
  const name = bare(region);
  if (name === words || SHORT[words] === region.id) return 0;
  if (name.startsWith(words)) return 1;
  if (` ${name}`.includes(` ${words}`)) return 2;
  const joined = words.replaceAll(' ', '');
  if (joined.length > 2 && name.replaceAll(' ', '').includes(joined)) return 3;
  // A province leads to its regencies and cities.
  const home = regionById(region.province);
  return home && (SHORT[words] === home.id || (words.length > 2 && bare(home).startsWith(words))) ? 4 : undefined;
}

/** @returns the regions that fit what was typed, the best first; all provinces where nothing is typed */
export function regionsLike(typed: string): readonly Region[] {
  const [first = '', ...rest] = plain(typed).split(' ');
  if (first === '') return provinces;
  const kind = KINDS[first];
  const words = kind === undefined ? [first, ...rest].join(' ') : rest.join(' ');
  return regions
    .flatMap((region) => {
      const how = kind !== undefined && !region.id.startsWith(kind) ? undefined : words === '' ? 1 : fit(region, words);
      return how === undefined ? [] : [{ region, how: how * 2 + (isProvince(region) ? 0 : 1) }];
    })
    .toSorted((a, b) => a.how - b.how)
    .map(({ region }) => region);
}

/** The one region of exactly this name, written out. */
export const regionNamed = (typed: string): Region | undefined => regions.find(({ name }) => plain(name) === plain(typed));
