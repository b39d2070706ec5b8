import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { projectRoot } from '../../replicas/root.ts';
import { startReplicas } from '../../replicas/server.ts';
import { resolverRules } from './chromium.ts';
import { until } from './dialog.ts';
import { browserPath } from './places.ts';

const messageShape = v.object({ id: v.optional(v.number()), error: v.optional(v.object({ message: v.string() })), result: v.optional(v.unknown()) });
const loadedShape = v.object({ id: v.string() });
const targetShape = v.object({ targetId: v.string() });
const targetsShape = v.object({ targetInfos: v.array(v.object({ url: v.string() })) });
const sessionShape = v.object({ sessionId: v.string() });
const valueShape = v.object({ result: v.object({ value: v.optional(v.unknown()) }), exceptionDetails: v.optional(v.object({ text: v.string() })) });

/** A tab that is looked into. */
export interface AlonePage {
  /** The value of an expression in the page. */
  run(expression: string): Promise<unknown>;
  /** Goes where a script of the page would. */
  leaveFor(url: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

/** Chromium with nothing attached to a page until a test says so: it prerenders no page for one that a driver holds. */
export interface ChromiumAlone {
  /** Opens a tab and leaves it alone. */
  open(url: string): Promise<string>;
  /** From now on the tab is looked into. */
  attach(tab: string): Promise<AlonePage>;
  activate(): Promise<void>;
  deactivate(): Promise<void>;
  /** How often a page was asked for, by its path. */
  visits(path: string): number;
  close(): Promise<void>;
}

/** Speaks the browser's protocol over its pipe: messages of JSON with a zero after each. */
class Pipe {
  readonly #out: Writable;
  readonly #waiting = new Map<number, { readonly method: string; resolve(result: unknown): void; reject(error: Error): void }>();
  #last = 0;
  #read = '';

  constructor(out: Writable, incoming: Readable) {
    this.#out = out;
    incoming.setEncoding('utf8');
    incoming.on('data', (text: string) => {
      const [...whole] = (this.#read + text).split('\0');
      this.#read = whole.pop() ?? '';
      for (const each of whole) {
        const message = v.parse(messageShape, JSON.parse(each));
        const waiting = message.id !== undefined && this.#waiting.get(message.id);
        if (!waiting) continue;
        if (message.error) waiting.reject(new Error(`Chromium refused ${waiting.method}: ${message.error.message}`));
        else waiting.resolve(message.result);
      }
    });
    incoming.on('close', () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`Chromium ended without an answer to ${method}.`));
    });
  }

  /** Sends a command and gives its result. Throws with Chromium's message where it refuses. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    }).finally(() => this.#waiting.delete(id));
  }
}

/** Loads the extension and the probe. @returns the extension's id */
async function loaded(pipe: Pipe, root: string): Promise<string> {
  const { id } = v.parse(loadedShape, await pipe.send('Extensions.loadUnpacked', { path: join(root, 'dist/chromium') }));
  await pipe.send('Extensions.loadUnpacked', { path: join(root, 'test/probe') });
  // It opens by itself, before what a test opens.
  await until('the welcome page', async () => v.parse(targetsShape, await pipe.send('Target.getTargets')).targetInfos.some(({ url }) => url.includes(`${id}/src/pages/welcome/`)));
  return id;
}

/** Starts it with a fresh profile, the built extension, the probe, and the replicas behind the real host names. */
export async function startChromiumAlone(): Promise<ChromiumAlone> {
  const root = projectRoot();
  const server = await startReplicas(root);
  const profile = mkdtempSync(join(tmpdir(), 'jj-chromium-'));
  const program = spawn(browserPath('chromium'), [
    '--headless=new', '--remote-debugging-pipe', '--enable-unsafe-extension-debugging', `--user-data-dir=${profile}`, '--lang=id', '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic', '--ignore-certificate-errors', '--disable-background-networking', `--host-resolver-rules=${resolverRules(server)}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, LANGUAGE: 'id' } });
  const ended = new Promise<void>((resolve) => void program.once('exit', () => resolve()));
  const [, , , out, incoming] = program.stdio;
  if (!(out instanceof Writable && incoming instanceof Readable)) throw new Error('Chromium was started without a pipe.');
  const pipe = new Pipe(out, incoming);
  const close = async (): Promise<void> => {
    // Told to, it waits for its processes, which write into the profile.
    await Promise.race([pipe.send('Browser.close').catch(() => undefined), ended]);
    await ended;
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const id = await loaded(pipe, root).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const open = async (url: string, background = false): Promise<string> => v.parse(targetShape, await pipe.send('Target.createTarget', { url, background })).targetId;
  const attach = async (targetId: string): Promise<AlonePage> => {
    const { sessionId } = v.parse(sessionShape, await pipe.send('Target.attachToTarget', { targetId, flatten: true }));
    const mouse = (type: string, x: number, y: number, button: 'none' | 'left'): Promise<unknown> => pipe.send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: button === 'left' ? 1 : 0 }, sessionId);
    return {
      async run(expression) {
        const { result, exceptionDetails } = v.parse(valueShape, await pipe.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId));
        if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
        return result.value;
      },
      leaveFor: async (url) => void (await pipe.send('Runtime.evaluate', { expression: `location.href = ${JSON.stringify(url)}` }, sessionId)),
      move: async (x, y) => void (await mouse('mouseMoved', x, y, 'none')),
      async click(x, y) {
        await mouse('mousePressed', x, y, 'left');
        await mouse('mouseReleased', x, y, 'left');
      },
    };
  };
  /**
   * Presses buttons of one of the extension's pages, one after the other, until something is there. The page stays behind
   * the others: one that goes to the back gives up what it had prerendered.
   */
  const press = async (path: string, buttons: readonly string[], end: string): Promise<void> => {
    const page = await attach(await open(`chrome-extension://${id}/src/pages/${path}/index.html`, true));
    for (const name of buttons) {
      await until(name, () => page.run(`(() => { const found = document.querySelector('[data-testid="${name}"]'); if (!found || found.disabled) return false; found.click(); return true; })()`).then(Boolean));
    }
    await until(end, () => page.run(`document.querySelector('[data-testid="${end}"]') !== null`).then(Boolean));
  };
  return {
    open: (url) => open(url),
    attach,
    close,
    visits: server.visits,
    activate: () => press('welcome', ['consent', 'activate'], 'active'),
    deactivate: () => press('popup', ['deactivate'], 'reactivate'),
  };
}
