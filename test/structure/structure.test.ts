/** Holds the layout: who may import whom, what a site folder has, what a file may be called. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const product = files.filter((file) => !/\.(?:test|stand)\.tsx?$/.test(file));

/** Of a folder below `src`, the folders and root files it may import; itself always. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  classifier: ['vocabulary.ts', 'packs'],
  rules: ['vocabulary.ts', 'classifier'],
  packs: ['vocabulary.ts'],
  sites: ['vocabulary.ts'],
  agency: ['vocabulary.ts', 'packs', 'rules', 'sites'],
  guard: ['vocabulary.ts', 'protocol.ts', 'delivery.ts', 'sites', 'dialog', 'classifier/assessment.ts'],
  dialog: ['vocabulary.ts', 'protocol.ts', 'rules/ruling.ts', 'classifier/assessment.ts'],
  locale: ['vocabulary.ts', 'classifier/assessment.ts', 'rules/ruling.ts', 'protocol.ts', '../public/_locales'],
  background: ['vocabulary.ts', 'protocol.ts', 'classifier', 'rules', 'packs', 'sites', 'locale', 'agency', 'guard/guard.iife.ts', 'guard/texts.ts'],
  pages: ['vocabulary.ts', 'protocol.ts', 'delivery.ts', 'classifier', 'rules', 'packs', 'sites', 'locale', 'dialog', 'agency'],
  'protocol.ts': ['vocabulary.ts', 'classifier/assessment.ts', 'rules/ruling.ts'],
  'delivery.ts': [],
  'vocabulary.ts': [],
};

const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import\s|import\s[^'";]*?\sfrom\s|export\s[^'";=]*?\sfrom\s)['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');
const folderOf = (file: string): string => relative('src', file).split('/')[0] ?? '';

describe('imports', () => {
  test.each(product)('%s imports only what its folder may', (file) => {
    const folder = folderOf(file);
    expect(Object.keys(MAY_IMPORT)).toContain(folder);
    for (const source of imports(file).filter((name) => name.startsWith('.'))) {
      const target = relative(join(root, 'src'), resolve(root, dirname(file), source.replace(/\?.*$/, '')));
      expect(target, 'what tests stand on is no part of the product').not.toMatch(/\.(?:test|stand)\.tsx?$/);
      if (target === folder || target.startsWith(`${folder}/`)) continue;
      const allowed = (MAY_IMPORT[folder] ?? []).some((name) => target === name || target.startsWith(`${name}/`) || target.startsWith(name));
      expect(allowed, `${file} may not import ${target}`).toBe(true);
    }
  });

  test.each(product.filter((file) => /^src\/(?:classifier|rules|packs|sites)\//.test(file)))('%s knows nothing of browser or page', (file) => {
    expect(imports(file).filter((name) => !name.startsWith('.') && name !== 'valibot')).toEqual([]);
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\b(?:chrome|browser)\.(?:runtime|storage|tabs)\b|\b(?:document|window)\.[a-z]/);
  });
});

// `connect-src 'none'` binds our pages and the worker, not the script in a site's page.
test.each(product)('%s opens no connection', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\b(?:fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|new Image\b)/);
});

// A style sheet in a site's page could fetch as well.
test.each(readdirSync(join(root, 'src'), { recursive: true }).map(String).filter((file) => file.endsWith('.css')))('%s fetches nothing', (file) => {
  expect(readFileSync(join(root, 'src', file), 'utf8')).not.toMatch(/\burl\s*\(|@import|image-set\s*\(|\bsrc\s*:/);
});

// What is kept is in the extension's own storage, behind the worker.
test.each(product.filter((file) => !file.startsWith('src/background/')))('%s keeps nothing', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB|cookieStore|storage\.(?:local|session|sync))\b|\bdocument\.cookie\b|\bcaches\./);
});

// A form's fields stand in the way of what they are named after; `guard/tree.ts` reads past them.
test.each(product.filter((file) => /^src\/guard\/(?!tree\.ts)/.test(file)))('%s asks the elements of a page by way of the tree', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
    /\.(?:matches|closest|querySelector(?:All)?|getAttribute|contains|getRootNode|getBoundingClientRect|getClientRects|isConnected|isContentEditable|tagName|localName|nodeType|textContent|ownerDocument|parentNode|parentElement|children|firstChild|firstElementChild|nextSibling|shadowRoot)\b|\binstanceof (?:\w*Element|Node|Text|ShadowRoot)\b/,
  );
});

describe('files', () => {
  test.each(files)('%s is named for what it is', (file) => {
    expect(file).not.toMatch(/\b(?:utils?|helpers?|common|managers?)\b/i);
  });

  test.each(product.filter((file) => !/\/data\//.test(file)))('%s is short enough to be read', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(350);
  });

  test.each(readdirSync(join(root, 'src/sites'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))(
    'the folder of site %s is complete',
    (site) => {
      for (const part of ['site.ts', 'site.test.ts', 'page.html']) expect(existsSync(join(root, 'src/sites', site, part)), part).toBe(true);
    },
  );
});
