// The part of npm start that needs the packages: finds a browser, then shows the replicas or presses the scenario.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../../test/e2e/harness/browser.ts';
import { launch } from '../../test/e2e/harness/launch.ts';
import { projectRoot } from '../../test/replicas/root.ts';
import { startReplicas } from '../../test/replicas/server.ts';
import { findBrowser, installChromium, type FoundBrowser } from './browsers.ts';
import { electionIn, isPhase } from './campaign.ts';
import { openFirefox } from './firefox-window.ts';
import { playScenario } from './scenario.ts';
import { inLanguage } from './words.ts';

const options = process.argv.slice(2);
const value = (name: string): string | null => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const headless = options.includes('--headless') || noDisplay;
const lang = value('lang') === 'en' ? 'en' : 'id';
const say = inLanguage(lang);
const phase = value('phase');

function browserOrReason(): FoundBrowser {
  const asked = value('browser');
  const found = findBrowser(asked, say) ?? (installChromium(say) ? findBrowser('chromium', say) : null);
  if (!found) throw new Error(say('Tidak ada peramban. Pasang Chromium, Chrome, Edge, Brave, atau Firefox, atau beri --browser=LETAK.', 'No browser found. Install Chromium, Chrome, Edge, Brave or Firefox, or give --browser=PATH.'));
  return found;
}

const URLS = ['https://x.com/home', 'https://www.facebook.com/'] as const;

function explain(): void {
  console.log([
    '',
    say('Peramban terbuka dengan profil sementara. Ekstensi sudah aktif; x.com dan www.facebook.com di sini adalah replika lokal.', 'The browser is open with a profile of its own. The extension is on; x.com and www.facebook.com are local replicas here.'),
    say('Tekan Suka, Balas, Posting ulang atau Bagikan pada unggahan biasa dan pada unggahan kampanye.', 'Press Like, Reply, Repost or Share on ordinary posts and on campaign posts.'),
    phase === null || phase === 'P0'
      ? say('Kalendernya hari ini; masa kampanye dapat dilihat dengan npm start -- --phase=P2', 'The calendar is today’s; see the campaign stage with npm start -- --phase=P2')
      : say(`Kalendernya peragaan: tahapan ${phase} berlangsung hari ini.`, `The calendar is made up: stage ${phase} is on today.`),
    say('Tutup jendelanya atau tekan Ctrl+C untuk selesai.', 'Close the window or press Ctrl+C to end.'),
  ].join('\n'));
}

/** Resolves on Ctrl+C or a request to end. A terminal and npm each send it, so later ones must not end us midway. */
const stopAsked = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
});

/** The data of the demo's election in a file, as an agency would hand it to a person; `null` for today's calendar. */
function electionFile(folder: string): string | null {
  if (!isPhase(phase) || phase === 'P0') return null;
  const path = join(folder, 'peragaan.json');
  writeFileSync(path, JSON.stringify(electionIn(phase)));
  return path;
}

/** Hands the file over on the page of settings, as a person does. */
async function supply(browser: TestBrowser, path: string | null): Promise<void> {
  if (path === null) return;
  const page = await browser.extensionPage('src/pages/options/index.html');
  await page.getByTestId('agency-file').setInputFiles(path);
  await page.getByTestId('agency-remove').waitFor();
  await page.close();
}

/** Opens the replicas in a window, with the extension on, until the window is closed or Ctrl+C is pressed. */
async function show(found: FoundBrowser, election: string | null): Promise<number> {
  const stopped = stopAsked();
  if (found.kind === 'firefox') {
    const server = await startReplicas(projectRoot(), lang);
    const firefox = await openFirefox(found.path, join(projectRoot(), 'dist/firefox'), server, lang, URLS, election);
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
  await supply(browser, election);
  for (const url of URLS) await browser.page(url);
  await browser.extensionPage('src/pages/welcome/index.html');
  explain();
  await Promise.race([stopped, closed]);
  await browser.close();
  return 0;
}

/** Presses the scenario without a window; 0 only if every outcome is as it should be. */
async function play(found: FoundBrowser, election: string | null): Promise<number> {
  const browser = await launch(found.kind, { executablePath: found.path, headless: true, lang, signals: false });
  const folder = join(projectRoot(), 'demo-screenshots');
  const stopped = stopAsked().then((): number => 130);
  // What a browser closed by Ctrl+C leaves unfinished fails, and nobody asks for it any more.
  const played = playScenario(browser, folder, say, () => supply(browser, election)).then((good): number => {
    console.log(`${good ? say('Semua sesuai. Gambar', 'All as it should be. Pictures') : say('Ada yang tidak sesuai. Gambar', 'Not all is as it should be. Pictures')}: ${folder}`);
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
  console.log(`▸ ${found.name} (${found.path})${headless ? say(', tanpa jendela', ', without a window') : ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'jj-demo-'));
  try {
    const election = electionFile(folder);
    return await (headless ? play(found, election) : show(found, election));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
