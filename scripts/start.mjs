// npm start: from a fresh checkout to a browser with the extension on replicas of sites. Needs only Node until
// the packages are there.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const USAGE = `npm start [-- OPTIONS]
  --headless           press the scenario without a window, write demo-screenshots/
  --browser=NAME|PATH  chromium, chrome, edge, brave or firefox, or the program's path
  --lang=id|en         language of the replicas and of what is printed (default id)
  --phase=P2           an election that is in this stage today (P1, P1b, P2, P3, P4, P5); P0, the default, is today's real calendar`;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const options = process.argv.slice(2);
if (options.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const unknown = options.find((option) => option !== '--headless' && !/^--browser=.+/.test(option) && !/^--lang=(id|en)$/.test(option) && !/^--phase=P(?:0|1b?|2|3|4|5)$/.test(option));
const say = (id, en) => (options.includes('--lang=en') ? en : id);
if (unknown !== undefined) {
  console.error(`${say('Pilihan tidak dikenal', 'Unknown option')}: ${unknown}\n${USAGE}`);
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// As `engines` in package.json says.
const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major >= 24;
if (!fits) fail(say(`Node ${process.versions.node} tidak didukung: pasang Node 20.19+, 22.12+, atau 24+.`, `Node ${process.versions.node} is not supported: install Node 20.19+, 22.12+ or 24+.`));

/** Runs a step to its end; a step that fails ends the start. */
function step(title, program, parameters) {
  console.log(`▸ ${title}`);
  const { status, error } = spawnSync(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) fail(`${say('Tidak dapat menjalankan', 'Cannot run')} ${program}: ${error.message}`);
  if (status !== 0) fail(`${say('Terhenti', 'Stopped')}: ${program} ${parameters.join(' ')} (${status ?? say('sinyal', 'signal')})`);
}

ensurePackages();
step(say('Membangun ekstensi', 'Building the extension'), process.execPath, [join('scripts', 'build.mjs')]);

const demo = spawn(process.execPath, [join('scripts', 'ts.mjs'), join('scripts', 'start', 'main.ts'), ...options], { stdio: 'inherit' });
// Ctrl+C reaches the demo too; it closes the browser and ends, and so do we.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => process.exit(code ?? 1));
