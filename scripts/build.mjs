// Builds dist/chromium and dist/firefox and refuses a build that a website could detect or that may connect anywhere.
import { readFileSync, rmSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

for (const browser of ['chromium', 'firefox']) {
  await build({ mode: browser, logLevel: 'warn' });
  const out = join('dist', browser);
  // The worker carries the model itself (see vite.config.ts); vite copies public/ whole.
  rmSync(join(out, 'model.bin'), { force: true });
  rmSync(join(out, '.vite'), { recursive: true, force: true });
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
