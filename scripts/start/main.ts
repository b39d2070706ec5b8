// The part of npm start that needs the packages: finds a browser, then shows the replicas or presses the scenario.
import { join } from 'node:path';
import { launch } from '../../test/e2e/harness/launch.ts';
import { projectRoot } from '../../test/replicas/root.ts';
import { startReplicas } from '../../test/replicas/server.ts';
import { findBrowser, installChromium, type FoundBrowser } from './browsers.ts';
import { openFirefox } from './firefox-window.ts';
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

const URLS = ['https://x.com/home', 'https://www.facebook.com/'] as const;

function explain(): void {
  console.log([
    '',
    'Peramban terbuka dengan profil sementara. Ekstensi sudah aktif; x.com dan www.facebook.com di sini adalah replika lokal.',
    'Tekan Suka, Balas, Posting ulang atau Bagikan pada unggahan biasa dan pada unggahan kampanye.',
    'Tutup jendelanya atau tekan Ctrl+C untuk selesai.',
  ].join('\n'));
}

/** Resolves on Ctrl+C or a request to end. A terminal and npm each send it, so later ones must not end us midway. */
const stopAsked = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
});

/** Opens the replicas in a window, with the extension on, until the window is closed or Ctrl+C is pressed. */
async function show(found: FoundBrowser): Promise<number> {
  const stopped = stopAsked();
  if (found.kind === 'firefox') {
    const server = await startReplicas(projectRoot(), lang);
    const firefox = await openFirefox(found.path, join(projectRoot(), 'dist/firefox'), server, lang, URLS);
    explain();
    await Promise.race([stopped, firefox.closed]);
    await firefox.close();
    await server.close();
    return 0;
  }
  const browser = await launch('chromium', { executablePath: found.path, headless: false, lang, probe: false, signals: false, viewport: null });
  const closed = new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
  });
  await browser.activate();
  for (const url of URLS) await browser.page(url);
  await browser.extensionPage('src/pages/welcome/index.html');
  explain();
  await Promise.race([stopped, closed]);
  await browser.close();
  return 0;
}

/** Presses the scenario without a window; 0 only if every outcome is as it should be. */
async function play(found: FoundBrowser): Promise<number> {
  const browser = await launch(found.kind, { executablePath: found.path, headless: true, lang, signals: false });
  const folder = join(projectRoot(), 'demo-screenshots');
  const stopped = stopAsked().then((): number => 130);
  // What a browser closed by Ctrl+C leaves unfinished fails, and nobody asks for it any more.
  const played = playScenario(browser, folder).then((good): number => {
    console.log(good ? `Semua sesuai. Gambar: ${folder}` : `Ada yang tidak sesuai. Gambar: ${folder}`);
    return good ? 0 : 1;
  });
  try {
    return await Promise.race([played, stopped]);
  } finally {
    played.catch(() => undefined);
    await browser.close();
  }
}

async function main(): Promise<number> {
  const found = browserOrReason();
  console.log(`▸ ${found.name} (${found.path})${headless ? ', tanpa jendela' : ''}`);
  return headless ? play(found) : show(found);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
