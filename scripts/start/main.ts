// The part of npm start that needs the packages: finds a browser, then shows the replicas or presses the scenario.
import { join } from 'node:path';
import type { TestBrowser } from '../../test/e2e/harness/browser.ts';
import { launch } from '../../test/e2e/harness/launch.ts';
import { projectRoot } from '../../test/replicas/root.ts';
import { findBrowser, installChromium, type FoundBrowser } from './browsers.ts';
import { playScenario } from './scenario.ts';

const options = process.argv.slice(2);
const value = (name: string): string | null => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const headless = options.includes('--headless') || noDisplay;
const lang = value('lang') === 'en' ? 'en' : 'id';

function browserOrReason(): FoundBrowser {
  const asked = value('browser');
  const found = findBrowser(asked) ?? (installChromium() ? findBrowser('chromium') : null);
  if (!found) throw new Error('No browser found. Install Chromium, Chrome, Edge, Brave or Firefox, or give --browser=PATH.');
  return found;
}

/** Opens the replicas in a window, with the extension on, until the window is closed or Ctrl+C is pressed. */
async function show(browser: TestBrowser): Promise<void> {
  await browser.activate();
  await browser.page('https://x.com/home');
  await browser.page('https://www.facebook.com/');
  await browser.extensionPage('src/pages/welcome/index.html');
  console.log([
    '',
    'Peramban terbuka dengan profil sementara. Ekstensi sudah aktif; x.com dan www.facebook.com di sini adalah replika lokal.',
    'Tekan Suka, Balas, Posting ulang atau Bagikan pada unggahan biasa dan pada unggahan kampanye.',
    'Tutup jendelanya atau tekan Ctrl+C untuk selesai.',
  ].join('\n'));
  await new Promise<void>((resolve) => {
    browser.context.on('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function main(): Promise<number> {
  const found = browserOrReason();
  console.log(`▸ ${found.name} (${found.path})${headless ? ', tanpa jendela' : ''}`);
  const browser = await launch(found.kind, {
    executablePath: found.path, headless, lang, temporary: true, probe: headless, signals: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  let stopped = false;
  const close = (): Promise<void> => browser.close().catch(() => undefined);
  if (!headless) {
    await show(browser);
    await close();
    return 0;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    stopped = true;
    void close();
  });
  try {
    const folder = join(projectRoot(), 'demo-screenshots');
    const good = await playScenario(browser, folder);
    console.log(good ? `Semua sesuai. Gambar: ${folder}` : 'Ada yang tidak sesuai.');
    return good ? 0 : 1;
  } catch (error) {
    // A browser closed by Ctrl+C fails whatever was under way.
    if (stopped) return 130;
    throw error;
  } finally {
    await close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
