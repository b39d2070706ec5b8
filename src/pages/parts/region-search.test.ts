import { describe, expect, test } from 'vitest';
import { regions } from '../../rules/regions.ts';
import { provinces, regionNamed, regionsLike } from './region-search.ts';

const first = (typed: string): string | undefined => regionsLike(typed)[0]?.name;
const names = (typed: string): string[] => regionsLike(typed).map(({ name }) => name);

describe('regions by what is typed', () => {
  test.each([
    ['kudus', 'Kabupaten Kudus'],
    ['Kab. Kudus', 'Kabupaten Kudus'],
    ['kota semarang', 'Kota Semarang'],
    ['kab semarang', 'Kabupaten Semarang'],
    ['jateng', 'Jawa Tengah'],
    ['jawa tengah', 'Jawa Tengah'],
    ['provinsi banten', 'Banten'],
    ['jogja', 'DI Yogyakarta'],
    ['papua', 'Papua'],
    ['sleman', 'Kabupaten Sleman'],
  ])('%s finds %s first', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test('what is of a kind comes with that kind alone', () => {
    expect(names('kota').every((name) => name.startsWith('Kota '))).toBe(true);
    expect(names('kota semarang')).toEqual(['Kota Semarang']);
  });

  test('a province brings its regencies and cities after it', () => {
    expect(names('jateng')).toContain('Kabupaten Kudus');
    expect(names('jawa tengah').indexOf('Kota Semarang')).toBeGreaterThan(0);
  });

  test('nothing typed is all provinces, and nonsense is none', () => {
    expect(regionsLike(' ')).toEqual(provinces);
    expect(regionsLike('atlantis')).toEqual([]);
  });

  test('every region is found first or second by its own name, and is named by it', () => {
    for (const { id, name } of regions) {
      expect(names(name).slice(0, 2), name).toContain(name);
      expect(regionNamed(name)?.id).toBe(id);
    }
  });

  test('part of a name names none', () => {
    expect(regionNamed('kudus')).toBeUndefined();
    expect(regionNamed('')).toBeUndefined();
  });
});
