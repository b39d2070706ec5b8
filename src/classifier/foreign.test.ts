import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
const symbols = (text: string): string[] => reader.read(text).map(({ symbol }) => symbol);

describe('a party of another country', () => {
  it.each(['Partai Demokrat AS kalah di senat', 'Joe Biden mundur, demokrat kelabakan', 'Obama dari Demokrat pidatonya keren', 'Partai Buruh Australia menang telak', 'partai buruh di Inggris menang'])('is not Indonesia\'s: %s', (text) => {
    expect(symbols(text)).not.toContain('§p');
  });

  it.each(['Demokrat antek Amerika', 'AHY bawa Demokrat ketemu Trump', 'Demokrat dukung Prabowo, mirip Trump', 'Partai Buruh demo di istana', 'Golkar antek Trump'])('but Indonesia\'s is, whatever it is compared to: %s', (text) => {
    expect(symbols(text)).toContain('§p');
  });
});
