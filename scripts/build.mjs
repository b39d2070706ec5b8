// Builds dist/chromium and dist/firefox and refuses a build that a website could detect or that may connect anywhere.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Whose code is built in, under which terms; minifying takes the notices out that they ask to be passed on. */
function notices() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies).map((name) => {
    const folder = join('node_modules', name);
    const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (text === undefined) throw new Error(`${name} has no licence file`);
    const source = typeof repository === 'string' ? repository : repository.url;
    return `${name} ${version} (${license})\n${source}\n\n${readFileSync(join(folder, text), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(72)}\n\n`);
}

for (const browser of ['chromium', 'firefox']) {
  await build({ mode: browser, logLevel: 'warn' });
  const out = join('dist', browser);
  // The worker carries the model itself (see vite.config.ts); vite copies public/ whole.
  rmSync(join(out, 'model.bin'), { force: true });
  rmSync(join(out, '.vite'), { recursive: true, force: true });
  copyFileSync('LICENSE', join(out, 'LICENSE.txt'));
  writeFileSync(join(out, 'THIRD-PARTY.txt'), notices());
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const faults = [];
  if ('web_accessible_resources' in manifest) faults.push('the manifest exposes web_accessible_resources');
  if ('content_scripts' in manifest) faults.push('a content script would run before opt-in');
  if (!manifest.content_security_policy.extension_pages.includes("connect-src 'none'")) faults.push('the CSP allows connections');
  if (readdirSync(out, { recursive: true }).some((file) => String(file).endsWith('.map'))) faults.push('source maps are shipped');
  if (faults.length > 0) {
    console.error(`${out}: ${faults.join('; ')}`);
    process.exit(1);
  }
  console.log(`built ${out}`);
}
