import { describe, expect, it } from 'vitest';
import { ruleCard } from '../card.ts';
import { ruleById } from '../catalogue.ts';
import { rule } from '../rule.ts';
import type { RuleQuestion } from '../ruling.ts';

describe('regional rules', () => {
  it.each([
    ['kab-kudus', 'pns', 'kudus'], ['kab-batang', 'pns', 'bkn-batang-2023'], ['kab-cilacap', 'pppk', 'cilacap-2023'], ['kab-sleman', 'nonasn', 'sleman-2023'],
    ['kota-sukabumi', 'nonasn', 'sukabumi-2024'], ['kab-pasuruan', 'perangkat', 'pasuruan-2024'], ['prov-sulawesi-selatan', 'pns', 'sulsel-2024'], ['prov-sumatera-barat', 'cpns', 'sumbar-2024'],
  ] as const)('%s, %s: %s', (region, role, id) => {
    const asked = { kind: 'share', class: 'support', phase: 'P2', role } as const;
    expect(rule({ ...asked, region }).rules).toContain(id);
    expect(rule(asked).rules).not.toContain(id);
  });
  it.each([
    ['kab-cilacap', { kind: 'like', class: 'support', phase: 'P0' }, 'Bawaslu dan BKN'],
    ['kab-cilacap', { kind: 'like', class: 'support', phase: 'P5' }, 'Bawaslu dan BKN'],
    ['kab-batang', { kind: 'like', class: 'support', phase: 'P0' }, 'Bawaslu dan BKN'],
    ['kab-batang', { kind: 'comment', class: 'discussion', phase: 'P2' }, 'sejumlah pemerintah daerah'],
    ['kab-batang', { kind: 'follow', class: 'discussion', phase: 'P2', account: 'contestant' }, 'Bawaslu (contoh'],
    ['kab-kudus', { kind: 'comment', class: 'discussion', phase: 'P2' }, 'sejumlah pemerintah daerah'],
    ['kota-sukabumi', { kind: 'share', class: 'discussion', phase: 'P2' }, 'sejumlah pemerintah daerah'],
    ['kab-sleman', { kind: 'follow', class: 'discussion', phase: 'P2', account: 'contestant' }, 'Bawaslu Sleman (2023, tentang akun calon)'],
  ] as const)('a region that said something else advises against nothing: %s, %j', (region, of, adviser) => {
    const asked: RuleQuestion = { ...of, role: 'pns', region };
    const ruling = rule(asked);
    expect(ruling.rules.some((id) => ruleById(id)?.region === region)).toBe(true);
    expect(ruleCard(ruling, asked, 'id').wording).toContain(`disarankan dihindari menurut ${adviser}`);
  });
  it('claims no advice of the person’s own agency, nor any on incumbents', () => {
    const asked: RuleQuestion = { kind: 'like', class: 'support', phase: 'P0', role: 'nonasn' };
    expect(ruleCard(rule(asked), asked, 'id').wording).toBe('Menyukai unggahan dukungan kepada bakal calon atau partai disarankan dihindari menurut Bawaslu dan Kementerian PANRB.');
    expect(ruleById('petahana')?.adviser?.id).not.toMatch(/Bawaslu|BKN/);
  });
  it('names the adviser who is nearest', () => {
    const asked = { kind: 'comment', class: 'discussion', phase: 'P2', role: 'pns', region: 'kab-pasuruan' } as const;
    expect(ruleCard(rule(asked), asked, 'id').wording).toBe('Mengomentari bahasan politik disarankan dihindari menurut Pj Bupati Pasuruan (2024).');
  });
});
