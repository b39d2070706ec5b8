import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle.ts';
import { selfSigned } from './certificate.ts';
import { replicaAt, replicas, type Replica } from './hosts.ts';
import { picture } from './pictures.ts';
import { posts } from './posts/index.ts';

export interface ReplicaServer {
  readonly port: number;
  /** Base64 SHA-256 of the server's public key. */
  readonly spki: string;
  /** Every host name to point at this server. */
  readonly hosts: readonly string[];
  /** How often the page at a path was asked for. */
  visits(path: string): number;
  close(): Promise<void>;
}

/** As strict as the strictest of the real sites: no inline code without its nonce, no string turned into code or markup. */
const policy = (nonce: string, assets: readonly string[]): string => [
  "default-src 'self'",
  `script-src 'self' 'nonce-${nonce}'`,
  `style-src 'self' 'nonce-${nonce}'`,
  `img-src 'self' blob: ${assets.map((host) => `https://${host}`).join(' ')}`.trim(),
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

function drawn(path: string, response: ServerResponse): void {
  const body = picture(path);
  response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' });
  response.end(body);
}

/**
 * Serves every replica over TLS on a free local port, under whatever of its real host names the browser asks for.
 * `lang` is the pages' language where the address has no `?lang=`.
 */
export async function startReplicas(root: string, lang: 'id' | 'en' = 'id'): Promise<ReplicaServer> {
  const all = replicas(root);
  const assets = new Set(all.flatMap((replica) => replica.assets));
  const scripts = new Map<string, Promise<string>>();
  const script = (entry: string): Promise<string> => {
    const known = scripts.get(entry) ?? bundleScript(root, join(root, entry));
    scripts.set(entry, known);
    return known;
  };
  const recorder = await script('test/replicas/runtime/recorder.ts');

  const visits = new Map<string, number>();
  const page = (replica: Replica, response: ServerResponse, keep: boolean, prerenders: string | null): void => {
    const nonce = randomBytes(16).toString('base64');
    const data = { lang, posts };
    const head = `<script>${recorder}</script><script type="application/json" id="replica-data">${safeJson(data)}</script>`;
    // Chromium makes the page of these rules ready unseen, and shows it when it is gone to.
    const rules = prerenders === null ? '' : `<script type="speculationrules">${safeJson({ prerender: [{ urls: [prerenders], eagerness: 'immediate' }] })}</script>`;
    const html = replica.html
      .replace('<!-- recorder -->', () => head + rules)
      .replaceAll(/<(script|style)(?=[\s>])/g, (_all, tag: string) => `<${tag} nonce="${nonce}"`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce, replica.assets), 'cache-control': keep ? 'no-cache' : 'no-store', 'x-frame-options': 'SAMEORIGIN' });
    response.end(html);
  };
  const app = async (replica: Replica, response: ServerResponse): Promise<void> => {
    const entry = `test/replicas/${replica.id}/main.ts`;
    const body = existsSync(join(root, entry)) ? await script(entry) : '';
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' });
    response.end(body);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://replica');
    if (assets.has(host)) return drawn(pathname, response);
    const found = replicaAt(all, host, pathname);
    if (!found || pathname === '/favicon.ico') {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end(`No replica of ${host}${pathname}`);
      return undefined;
    }
    const { replica, path } = found;
    if (path === '/_replica/app.js') return app(replica, response);
    if (path.startsWith('/_replica/img/')) return drawn(path.slice('/_replica/img'.length), response);
    visits.set(pathname, (visits.get(pathname) ?? 0) + 1);
    // Browsers keep no page for "back" that must not be stored.
    return page(replica, response, searchParams.has('kept'), searchParams.get('prerenders'));
  };

  const hosts = [...new Set(all.flatMap((replica) => replica.hosts)), ...assets];
  const certificate = selfSigned(hosts);
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The replica server got no port.');
  return {
    port: address.port,
    spki: certificate.spki,
    hosts,
    visits: (path) => visits.get(path) ?? 0,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
