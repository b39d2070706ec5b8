import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { until } from './dialog.ts';

const answerShape = v.tuple([v.number(), v.number(), v.nullable(v.object({ error: v.string(), message: v.string() })), v.unknown()]);
const PATIENCE = 20_000;

/** One answer of the form `length:JSON`, or null while more bytes are to come. */
function take(buffer: Buffer): { body: string; rest: Buffer } | null {
  const colon = buffer.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
  return buffer.length < end ? null : { body: buffer.subarray(colon + 1, end).toString(), rest: buffer.subarray(end) };
}

/**
 * A session over Firefox's own remote protocol: the way that release builds take an unsigned add-on. Firefox must have
 * been started with `--marionette` and the preference `marionette.port` 0.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #ready: string[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  #failed: Error | null = null;
  #last = 0;

  private constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('error', (error) => {
      this.#failed = error;
    });
    this.#socket.on('data', (chunk) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      for (let next = take(this.#buffer); next; next = take(this.#buffer)) {
        this.#ready.push(next.body);
        this.#buffer = next.rest;
      }
    });
  }

  /** Waits for the port that Firefox writes into its profile, and begins a session that trusts the replicas. */
  static async begin(profile: string): Promise<Marionette> {
    const file = join(profile, 'MarionetteActivePort');
    const port = await until('Firefox to open its remote port', async () => existsSync(file) && Number(readFileSync(file, 'utf8')), PATIENCE);
    const session = new Marionette(port);
    await session.#answer(); // the greeting
    await session.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return session;
  }

  /** Sends a command and gives its result. Throws with Firefox's message where it refuses. */
  async send(name: string, parameters: object = {}): Promise<unknown> {
    this.#last += 1;
    const body = JSON.stringify([0, this.#last, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    const [, , error, result] = v.parse(answerShape, JSON.parse(await this.#answer()));
    if (error) throw new Error(`Firefox refused ${name}: ${error.error} ${error.message}`);
    return result;
  }

  end(): void {
    this.#socket.destroy();
  }

  #answer(): Promise<string> {
    return until('an answer from Firefox', async () => {
      if (this.#failed) throw this.#failed;
      return this.#ready.shift();
    }, PATIENCE);
  }
}
