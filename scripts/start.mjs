// npm start: from a fresh checkout to a browser with the extension on replicas of X and Facebook. Needs only Node until
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
  --lang=id|en         language of the replicas (default id)`;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const options = process.argv.slice(2);
if (options.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const unknown = options.find((option) => option !== '--headless' && !/^--browser=.+/.test(option) && !/^--lang=(id|en)$/.test(option));
if (unknown !== undefined) {
  console.error(`Unknown option: ${unknown}\n${USAGE}`);
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);

/** Runs a step to its end; a step that fails ends the start. */
function step(title, program, parameters) {
  console.log(`▸ ${title}`);
  const { status, error } = spawnSync(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) fail(`${program} can't run: ${error.message}`);
  if (status !== 0) fail(`Stopped: "${program} ${parameters.join(' ')}" ended with ${status ?? 'a signal'}.`);
}

ensurePackages();
step('Membangun ekstensi', process.execPath, [join('scripts', 'build.mjs')]);

const demo = spawn(process.execPath, [join('scripts', 'ts.mjs'), join('scripts', 'start', 'main.ts'), ...options], { stdio: 'inherit' });
// Ctrl+C reaches the demo too; it closes the browser and ends, and so do we.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => process.exit(code ?? 1));
