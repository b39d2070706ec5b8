import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { scriptOf, sites } from './src/sites/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Pages that the manifest does not name. */
const pages = ['src/pages/welcome/index.html', 'src/pages/rulebook/index.html'].filter((page) => existsSync(here(page)));

/** One source for both browsers; Firefox has no schema for managed storage, and runs the background as an event page and knows no service worker here. */
function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, storage, ...shared } = manifest;
  const host_permissions = [...new Set(sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)))];
  const common = { ...shared, host_permissions };
  return (browser === 'firefox'
    ? { ...common, browser_specific_settings, background: { scripts: [background.service_worker], type: 'module' } }
    : { ...common, minimum_chrome_version, background, storage }) as unknown as ManifestV3Export;
}

/**
 * The model travels inside the worker's script: the extension's CSP forbids every connection, fetching a packaged file
 * included, and a static import is ready when the worker wakes.
 */
function embeddedModel(): Plugin {
  const id = 'virtual:model';
  return {
    name: 'embedded-model',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      const path = here('public/model.bin');
      this.addWatchFile(path);
      return `export default ${JSON.stringify(readFileSync(path).toString('base64'))};`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        delete bundle['model.bin'];
      },
    },
  };
}

/**
 * Each site's definition as a script of its own, run before the guard: a page carries only the definition of its site,
 * so the number of sites does not weigh on any of them.
 */
function siteScripts(): Plugin {
  return {
    name: 'site-scripts',
    generateBundle() {
      for (const site of sites) {
        this.emitFile({ type: 'asset', fileName: `sites/${site.id}.js`, source: scriptOf(site) });
      }
    },
  };
}

/**
 * crxjs makes every script registered at run time web-accessible, so any site could tell that the extension is there.
 * A registered or injected script needs no such entry; the build fails if one is left.
 */
function noWebAccessibleResources(): Plugin {
  return {
    name: 'no-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const built: Record<string, unknown> = JSON.parse(String(file.source));
        delete built['web_accessible_resources'];
        file.source = JSON.stringify(built, null, 2);
        // crxjs builds the guard apart as one script; the module it also leaves here is loaded by nobody.
        for (const [name, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('guard.iife.ts')) delete bundle[name];
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      embeddedModel(),
      siteScripts(),
      crx({ manifest: manifestFor(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      noWebAccessibleResources(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome120', 'firefox140'],
      modulePreload: false,
      // The worker carries the model.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: pages },
    },
  };
});
