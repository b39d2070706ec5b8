/** Regions a person can choose: all provinces, and every regency and city that elects its head. */
import { places } from './calendar/places.ts';

export const ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof ZONES)[number];

/** Hours ahead of UTC; Indonesia has no summer time. */
export const ZONE_OFFSET: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

export interface Region {
  /** `prov-jawa-tengah`, `kab-kudus`, `kota-sukabumi`. */
  readonly id: string;
  readonly name: string;
  /** Id of the province; the region itself when it is one. */
  readonly province: string;
  readonly zone: Zone;
}

const PROVINCES: readonly (readonly [zone: Zone, names: readonly string[]])[] = [
  ['WIB', [
    'Aceh', 'Sumatera Utara', 'Sumatera Barat', 'Riau', 'Kepulauan Riau', 'Jambi', 'Sumatera Selatan', 'Kepulauan Bangka Belitung', 'Bengkulu',
    'Lampung', 'DK Jakarta', 'Banten', 'Jawa Barat', 'Jawa Tengah', 'DI Yogyakarta', 'Jawa Timur', 'Kalimantan Barat', 'Kalimantan Tengah',
  ]],
  ['WITA', [
    'Bali', 'Nusa Tenggara Barat', 'Nusa Tenggara Timur', 'Kalimantan Selatan', 'Kalimantan Timur', 'Kalimantan Utara', 'Sulawesi Utara',
    'Gorontalo', 'Sulawesi Tengah', 'Sulawesi Barat', 'Sulawesi Selatan', 'Sulawesi Tenggara',
  ]],
  ['WIT', ['Maluku', 'Maluku Utara', 'Papua', 'Papua Barat', 'Papua Barat Daya', 'Papua Selatan', 'Papua Tengah', 'Papua Pegunungan']],
];

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const provinces: readonly Region[] = PROVINCES.flatMap(([zone, names]) =>
  names.map((name) => ({ id: `prov-${slug(name)}`, name, province: `prov-${slug(name)}`, zone })),
);

const districts: readonly Region[] = places.flatMap(([provinceName, regencies, cities]) => {
  const found = provinces.find((one) => one.name === provinceName);
  if (!found) throw new Error(`places name unknown province "${provinceName}"`);
  const { id: province, zone } = found;
  return [
    ...regencies.map((name) => ({ id: `kab-${slug(name)}`, name: `Kabupaten ${name}`, province, zone })),
    ...cities.map((name) => ({ id: `kota-${slug(name)}`, name: `Kota ${name}`, province, zone })),
  ];
});

export const regions: readonly Region[] = [...provinces, ...districts].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const byId: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]));

/** What an id looks like, for those who gave another. */
export const REGION_IDS = 'ids are written like prov-jawa-tengah, kab-kudus, kota-sukabumi';

/** The region of this id, or `undefined` when we have none. */
export function regionById(id: string): Region | undefined {
  return byId.get(id);
}
