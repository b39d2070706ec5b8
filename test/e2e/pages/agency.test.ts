/** Data that an agency supplies by a file: contestants nobody knew, and a campaign that runs today. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { accepted, press, write } from '../guard/action-case.ts';
import { OPTIONS, POPUP } from './extension.ts';

declare const chrome: { readonly storage: { readonly local: { set(items: Record<string, unknown>): Promise<void> } } };
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const PACK = {
  id: 'pilkada-uji',
  contest: 'Pemilihan Uji',
  phases: { P1: day(-60), P2: day(-10), P3: day(20), P4: day(23), P5: day(24), end: day(90) },
  contestants: [{ number: 1, names: ['Sekarwangi Arumdalu', 'Bagaskara Wicaksono'], aliases: ['Sekarwangi-Bagaskara'] }],
};
const file = (value: unknown) => ({ name: 'data.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

describe('a file of an agency', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { active: true });
  });
  afterAll(() => browser.close());

  test('a broken one is refused by field and changes nothing; a good one names contestants and sets the stage', async () => {
    const options = await browser.extensionPage(OPTIONS);
    const choose = options.getByTestId('agency-file');
    await choose.setInputFiles(file({ packs: [{ ...PACK, phases: { P1: day(0), P2: day(-10) } }] }));
    await options.getByTestId('agency-problems').getByText('phases.P2').waitFor();
    const refused = await options.getByTestId('agency-problems').textContent();
    expect(refused).toContain('harus sesudah P1');
    expect(refused).not.toContain('tetap dipakai');

    const popup = await browser.extensionPage(POPUP);
    await popup.getByText('Di luar masa pemilihan').waitFor();

    await choose.setInputFiles(file({ packs: [PACK] }));
    await options.getByText(PACK.contest).waitFor();
    await popup.reload();
    await popup.getByText('Masa kampanye').first().waitFor();
    await popup.getByText(PACK.contest).waitFor();

    const page = await browser.page('https://x.com/home');
    await write(page, 'editor', 'Ayo menangkan Sekarwangi-Bagaskara, coblos nomor 1!');
    await press(page, 'submit-inline');
    const dialog = browser.dialog(page);
    await dialog.waitOpen();
    expect(await dialog.text('sanction')).toMatch(/disiplin berat/i);
    await dialog.press('cancel');
    await dialog.waitClosed();
    expect(await accepted(page, 'post')).toBe(0);

    await options.getByTestId('agency-remove').click();
    await options.getByTestId('agency-remove').waitFor({ state: 'detached' });
    await popup.reload();
    await popup.getByText('Di luar masa pemilihan').waitFor();
  });

  test('what is kept and refused later is counted in the popup, without alarm, and read in the person’s language', async () => {
    const options = await browser.extensionPage(OPTIONS);
    await options.evaluate((text) => chrome.storage.local.set({ agency: text }), JSON.stringify({ packs: [{ ...PACK, contestants: [{}] }, { ...PACK, id: 'Salah' }, { ...PACK, id: 'lain' }] }));
    const popup = await browser.extensionPage(POPUP);
    const faults = popup.getByTestId('faults');
    await faults.getByText('2 isian keliru').waitFor();
    expect(await faults.getAttribute('role')).toBe('status');
    expect(await faults.textContent()).toContain('Data instansi yang lain tetap dipakai.');
    expect(await popup.getByTestId('state').textContent()).not.toContain('gangguan');
    expect(await faults.getByRole('link', { name: 'Lihat rinciannya' }).getAttribute('href')).toContain('#agency');
    await options.reload();
    await options.getByTestId('agency-problems').getByText('contestants.0.names: belum ada, padahal wajib').waitFor();
    expect(await options.getByTestId('agency-problems').textContent()).not.toMatch(/Expected|Invalid/);
    await options.getByTestId('agency-remove').click();
    await options.getByTestId('agency-remove').waitFor({ state: 'detached' });
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('file-heading');
    await Promise.all([options.close(), popup.close()]);
  });

  test('a definition that this browser can not use is named where an agency looks, and so is its selector', async () => {
    const { x } = await import('../../../src/sites/x/site.ts');
    const [like, ...others] = x.actions;
    const broken = { ...x, version: '2026-12-02', actions: [{ ...like, control: [{ css: 'button[' }] }, ...others] };
    const options = await browser.extensionPage(`${OPTIONS}#agency`);
    await options.getByTestId('agency').waitFor();
    // As a policy comes: past the page that would have refused a file.
    await options.evaluate((text) => chrome.storage.local.set({ agency: text }), JSON.stringify({ sites: [broken] }));
    await options.reload();
    await options.getByTestId('agency-problems').getByText('peramban tidak menerima pemilih "button["').waitFor();
    // The address leads to this part, for who goes by keyboard too.
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('agency-heading');
    await options.getByTestId('agency-remove').click();
    await options.getByTestId('agency-problems').waitFor({ state: 'detached' });
    await options.close();
  });

  test('dates for a region are offered to who gave none, and count once it is chosen', async () => {
    const options = await browser.extensionPage(OPTIONS);
    await options.getByTestId('agency-file').setInputFiles(file({ packs: [{ ...PACK, region: 'kab-kudus' }] }));
    await options.getByTestId('agency').getByText(PACK.contest).waitFor();
    await options.close();
    const popup = await browser.extensionPage(POPUP);
    await popup.getByTestId('region-offer').filter({ hasText: 'Kabupaten Kudus' }).first().waitFor();
    await popup.getByTestId('fill-region').click();
    await popup.keyboard.press('ArrowDown');
    await popup.getByRole('option', { name: 'dari data instansi Anda' }).waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByText('Masa kampanye').first().waitFor();
    expect(await popup.getByTestId('region-offer').count()).toBe(0);
    await popup.close();
  });

  test('a repaired definition takes over on the page', async () => {
    const { x } = await import('../../../src/sites/x/site.ts');
    // A definition that sees no like at all: what it repairs is of no matter, only that it counts.
    const repaired = { ...x, version: '2026-12-01', actions: x.actions.filter(({ kind }) => kind !== 'like'), shortcuts: [] };
    const options = await browser.extensionPage(OPTIONS);
    await options.getByTestId('agency-file').setInputFiles(file({ sites: [repaired] }));
    await options.getByText('X (2026-12-01)').waitFor();
    const page = await browser.page('https://x.com/home');
    await press(page, 'like', '1790000000000000302');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await options.getByTestId('agency-remove').click();
    await options.getByTestId('agency-remove').waitFor({ state: 'detached' });
    await page.reload();
    await press(page, 'like', '1790000000000000302');
    await browser.dialog(page).waitOpen();
    await page.close();
  });
});
