import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks, packsInOffice);
const riskOf = (text: string): string => classifier.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'subject').risk;

// None of these texts is among those that the model learned from, nor was one written on its account.
describe('feelings about people who are no politicians', () => {
  test.each([
    'pak camat ikut angkat karung beras, keringetan', 'Kepala puskesmas baru ramah dan cekatan, mantap', 'Pak RW tiap subuh nyapu selokan sendiri, salut', 'bu camat mau dengerin keluhan tukang becak, adem lihatnya',
    'bos gue omdo, bonus cuma di mulut', 'teknisi indihome janji jam 9 datang jam 4, pembohong ulung', 'PLN padam lagi, kompensasi mana', 'bank itu maling, potongan admin tiap minggu', 'wasitnya buta, kartu merah buat wasit!',
    'pelatih bego, pemain bagus dicadangin', 'kapten kita pejuang sejati, patah tulang tetap main', 'mantan pengkhianat, semoga dapat balasan', 'ketua RW korupsi uang kas agustusan, warga marah', 'restoran ini ampas, nasi goreng rasa air', 'penyiar radio pagi itu lucu banget, nyetir jadi nggak ngantuk',
    'jangan beli di toko itu, penipu!', 'kurir hujan-hujanan demi paketku, pahlawan', 'suamiku presiden, aku KPK nya, rekening diperiksa tiap malam', 'tim voli putri kita juara, hidup kelurahan Mekarsari!',
  ])('are left alone: %s', (text) => {
    expect(riskOf(text)).toBe('safe');
  });

  test.each(['caleg itu pembohong ulung, jangan dicoblos', 'calon bupati itu tukang pencitraan, kerjanya nol', 'paslon 3 maling uang rakyat', 'pendukung 01 munafik semua', 'capres kita pejuang sejati, menang satu putaran', 'kades kami sederhana, makanya kami pilih lagi nomor 1', 'Pak camat bilang kita semua dukung nomor 2, siap pak'])(
    'unless a contest is meant: %s', (text) => {
      expect(riskOf(text)).toBe('risky');
    });
});

describe('a council at work', () => {
  test.each(['mobil dinas fraksi PDIP masuk bengkel, kampas rem', 'lampu ruang fraksi Hanura mati, tolong tangga', 'tenaga ahli fraksi Demokrat titip berkas di resepsionis', 'galon fraksi PKB habis, fraksi PAN masih dua', 'ulang tahun staf fraksi Perindo, ada kue di pantry', 'Fraksi Golkar membacakan catatan atas LKPJ siang ini', 'Fraksi Gerindra sampaikan pemandangan umum atas raperda pajak daerah', 'Fraksi PSI minta penjelasan soal anggaran perjalanan dinas', 'Rapat pimpinan dihadiri Fraksi PKS, PPP dan Demokrat'])(
    'takes no side: %s', (text) => {
      expect(riskOf(text)).not.toBe('risky');
    });

  test.each(['fraksi Nasdem paling peduli rakyat, coblos lagi 2029', 'fraksi PAN kerjanya cuma tidur, jangan dipilih lagi'])('unless a vote is asked for: %s', (text) => {
    expect(riskOf(text)).toBe('risky');
  });
});
