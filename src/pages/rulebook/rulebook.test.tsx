// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/catalogue.ts';
import { RuleBook } from './rulebook.tsx';

const worker = vi.hoisted(() => ({ answer: (_message: unknown): Promise<unknown> => new Promise(() => {}), ui: 'id' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => worker.ui },
    runtime: { sendMessage: (message: unknown) => worker.answer(message) },
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const status = (change: object = {}, now: object = {}) => ({
  active: true,
  settings: { role: 'pppk', region: 'kab-pasuruan', language: 'auto', strictness: 'standard', ...change },
  consentAt: 1,
  phase: 'P2',
  faults: [],
  unwell: [],
  counts: { today: { cancelled: 0, continued: 0 }, total: { cancelled: 0, continued: 0 } },
  agency: { policy: [], file: [], regions: [], problems: [] },
  ...now,
});

let root: HTMLElement;
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
const text = (selector: string): string => find(selector).textContent ?? '';
const entries = (): string[] => [...root.querySelectorAll('.rules .entry')].map((one) => one.id);

async function open(): Promise<void> {
  await act(async () => {
    render(<RuleBook />, root);
    await Promise.resolve();
  });
}
async function choose(selector: string, value: string): Promise<void> {
  await act(() => {
    const control = find(selector);
    if (!(control instanceof HTMLSelectElement) && !(control instanceof HTMLInputElement)) throw new Error(`${selector} is no control`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  Element.prototype.scrollIntoView = () => {};
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  worker.answer = () => new Promise(() => {});
  worker.ui = 'id';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the rule book', { timeout: 60_000 }, () => {
  it('is readable while nothing answers: every rule in force, searchable', async () => {
    await open();
    const current = rules.filter((one) => one.nature !== 'history').map((one) => one.id);
    expect(entries().toSorted()).toEqual([...current].toSorted());
    await choose('[data-testid=search]', 'pasal 5 huruf n angka 6');
    expect(entries()).toContain('pp94-5n6');
    expect(entries().length).toBeLessThan(10);
    await choose('[data-testid=search]', 'tidak ada yang begini');
    expect(entries()).toEqual([]);
    expect(text('[data-testid=count]')).toContain('Tidak ada aturan yang cocok');
  });

  it('filters by action, phase and role', async () => {
    await open();
    const [action, phase, role] = [...root.querySelectorAll('.rules select')].map((one) => `#${one.id.replaceAll(':', '\\:')}`);
    await choose(action ?? '', 'like');
    await choose(phase ?? '', 'P2');
    await choose(role ?? '', 'pns');
    expect(entries()).toContain('skb-b6');
    expect(entries()).not.toContain('skb-a4');
    expect(entries()).not.toContain('uu-desa-29');
  });

  it('starts from the person’s own role, phase and region', async () => {
    worker.answer = () => Promise.resolve(status());
    await open();
    await vi.waitFor(() => expect(text('.wording')).toContain('Tabel B'));
    expect(text('[data-testid=answer]')).toContain('Menyukai unggahan dukungan kepada calon termasuk pelanggaran disiplin menurut SKB Netralitas 2022, Tabel B nomor 6.');
    expect(text('[data-testid=answer]')).toContain('pemutusan hubungan perjanjian kerja');
    expect(text('[data-testid=answer]')).toContain('Pernyataan Pasuruan 2024');
  });

  it('answers by the law of the election that the person is in, and of the one chosen', async () => {
    worker.answer = () => Promise.resolve(status({ role: 'bpd' }, { phase: 'P3', election: 'pilkada' }));
    await open();
    await vi.waitFor(() => expect(root.querySelectorAll('.ask select')).toHaveLength(5));
    await choose('.ask select', 'share');
    // As the dialog does: the Local Election Act does not name members of a village council.
    expect(text('[data-testid=answer]')).toContain('Risiko: proses pidana');
    expect(text('[data-testid=answer]')).toContain('UU Pilkada, Pasal 187 ayat (1)');
    expect(text('[data-testid=answer]')).not.toContain('UU Pemilu 7/2017');
    const election = [...root.querySelectorAll('.ask select')].find((one) => one.querySelector('[value=pilkada]'));
    await choose(`#${election?.id.replaceAll(':', '\\:')}`, 'pemilu');
    expect(text('[data-testid=answer]')).toContain('UU Pemilu 7/2017, Pasal 280 ayat (2) dan (3)');
    expect(text('[data-testid=answer]')).not.toContain('UU Pilkada');
  });

  it('reads out the gist of an answer, not all of it', async () => {
    await open();
    const said = [...document.querySelectorAll('[data-testid=answer] [role=status]')].map((one) => one.textContent);
    expect(said).toEqual(['Menyukai unggahan dukungan kepada bakal calon atau partai disarankan dihindari menurut Bawaslu dan BKN. Tidak ada larangan tegas']);
    expect(document.querySelector('[data-testid=answer]')?.closest('[role=status], [aria-live]')).toBeNull();
  });

  it('answers for conduct away from a button too', async () => {
    await open();
    await choose('.ask select', 'party-member');
    expect(text('[data-testid=answer]')).toContain('Pemberhentian tidak dengan hormat');
    // Action, phase, role and region: what is said of content and accounts does not matter here.
    expect(root.querySelectorAll('.ask select, .ask [role=combobox]')).toHaveLength(4);
    expect(root.querySelectorAll('.ask select')).toHaveLength(3);
  });

  it('tells village staff away from a button who judges them', async () => {
    worker.answer = () => Promise.resolve(status({ role: 'kades' }));
    await open();
    await vi.waitFor(() => expect(text('[data-testid=answer]')).toContain('UU Desa'));
    await choose('.ask select', 'attend-support');
    expect(text('[data-testid=answer]')).toContain('Bawaslu dan bupati atau wali kota');
    expect(text('[data-testid=answer]')).not.toContain('BKN');
    await choose('.ask select', 'party-member');
    expect(text('.wording')).toContain('soal anggota biasa UU Desa diam');
  });

  it('marks what is our own reading, away from a button', async () => {
    worker.answer = () => Promise.resolve(status({ role: 'pns' }, { phase: 'P3', election: 'pemilu' }));
    await open();
    await vi.waitFor(() => expect(root.querySelectorAll('.ask select')).toHaveLength(5));
    await choose('.ask select', 'attend-support');
    expect(text('[data-testid=answer]')).toContain('Risiko: hukuman disiplin berat');
    expect(text('[data-testid=answer]')).toContain('jawaban ini bacaan kami');
    expect(text('[data-testid=answer]')).toContain('Bukti: ');
    await choose('.ask select', 'party-member');
    expect(text('[data-testid=answer]')).not.toContain('bacaan kami');
  });

  it('tells that no campaign may be held now, where it allows listening', async () => {
    worker.answer = () => Promise.resolve(status({ role: 'pns' }, { phase: 'P3', election: 'pilkada' }));
    await open();
    await vi.waitFor(() => expect(root.querySelectorAll('.ask select')).toHaveLength(5));
    await choose('.ask select', 'listen');
    expect(text('.wording')).toBe('Menyimak rekaman kampanye atau debat, tanpa atribut; kampanye baru tidak boleh diadakan pada masa ini: Diperbolehkan dengan syarat');
    expect(text('[data-testid=answer]')).toContain('Masa tenang pilkada: tidak boleh ada kegiatan kampanye');
  });

  it('calls no last day an inauguration where nobody was inaugurated', async () => {
    await open();
    for (const contest of ['Sengketa hasil Pilkada 2024', 'Pemungutan suara ulang Barito Utara 2025']) {
      const entry = [...root.querySelectorAll('.calendars .entry')].find((one) => one.textContent?.includes(contest));
      expect(entry?.textContent).toBeDefined();
      expect(entry?.textContent).not.toMatch(/Pelantikan\d/);
    }
  });

  it('does not say of days that were not found that there were none', async () => {
    await open();
    const banjarbaru = [...root.querySelectorAll('.calendars .entry')].find((one) => one.textContent?.includes('Banjarbaru'));
    expect(banjarbaru?.textContent).toContain('masa kampanye tidak ditemukan');
    expect(banjarbaru?.textContent).not.toMatch(/Masa kampanyetidak ada(?!, atau tidak ditemukan)/);
  });

  it('speaks the browser’s language, and the one chosen', async () => {
    worker.ui = 'en-GB';
    await open();
    expect(text('h1')).toBe('Rule book');
    expect(document.documentElement.lang).toBe('en');
    await act(() => find('button[lang=id]').click());
    expect(text('h1')).toBe('Buku aturan');
    expect(document.documentElement.lang).toBe('id');
  });

  it('opens the rule its address names, one of the past included', async () => {
    location.hash = '#skb-b6';
    await open();
    expect(find('#skb-b6').hasAttribute('open')).toBe(true);
    expect(entries()).not.toContain('kasn');
    await act(async () => {
      location.hash = '#kasn';
      dispatchEvent(new Event('hashchange'));
    });
    expect(find('#kasn').hasAttribute('open')).toBe(true);
    expect(text('#kasn')).toContain('SE MenPANRB 4/2024');
  });

  it('is not upset by an address that names nothing', async () => {
    location.hash = '#%E0%A4%A';
    await open();
    expect(entries().length).toBeGreaterThan(100);
  });

  it('shows its age, and warns from twelve months on', async () => {
    vi.useFakeTimers({ now: new Date('2027-11-24T00:00:00Z'), toFake: ['Date'] });
    await open();
    expect(text('[data-testid=age]')).toContain('24 November 2026');
    expect(text('[data-testid=age]')).toContain('365 hari yang lalu');
    expect(root.querySelector('[data-testid=old]')).toBeNull();
    await act(() => render(null, root));
    vi.setSystemTime(new Date('2027-12-01T00:00:00Z'));
    await open();
    expect(text('[data-testid=old]')).toContain('lebih dari 12 bulan');
  });

  it.each([
    ['en', '2026-11-24', 'today'],
    ['en', '2026-11-25', '1 day ago'],
    ['id', '2026-11-24', 'hari ini'],
    ['id', '2029-11-24', '1.096 hari yang lalu'],
  ])('writes its age as %s does: %s', async (language, day, age) => {
    worker.ui = language;
    vi.useFakeTimers({ now: new Date(`${day}T05:00:00Z`), toFake: ['Date'] });
    await open();
    expect(text('[data-testid=age]')).toContain(`(${age})`);
  });

  it('names for every rule its standing, evidence, sources and the date it was checked', async () => {
    await open();
    for (const entry of root.querySelectorAll('.rules .entry')) {
      const terms = [...entry.querySelectorAll('dt')].map((term) => term.textContent);
      expect(terms).toEqual(expect.arrayContaining(['Kedudukan', 'Mengikat', 'Bukti', 'Sumber', 'Dicek']));
      expect(entry.querySelectorAll('dd li').length).toBeGreaterThan(0);
      expect(entry.textContent).not.toContain('undefined');
    }
  });
});
