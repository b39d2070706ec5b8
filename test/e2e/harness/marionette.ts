import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { until } from './dialog.ts';

const answerShape = v.tuple([v.number(), v.number(), v.nullable(v.object({ message: v.string() })), v.unknown()]);

/** One answer of the form `length:JSON`, or null while more bytes are to come. */
function take(buffer: Buffer): { body: string; rest: Buffer } | null {
  const colon = buffer.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
  return buffer.length < end ? null : { body: buffer.subarray(colon + 1, end).toString(), rest: buffer.subarray(end) };
}

/** Sends one command over Firefox's own remote protocol. Throws with Firefox's message where it refuses. */
async function command(socket: Socket, answers: () => Promise<string>, id: number, name: string, parameters: object): Promise<void> {
  const body = JSON.stringify([0, id, name, parameters]);
  socket.write(`${Buffer.byteLength(body)}:${body}`);
  const [, , error] = v.parse(answerShape, JSON.parse(await answers()));
  if (error) throw new Error(`Firefox refused ${name}: ${error.message}`);
}

/**
 * Installs folders as temporary add-ons into a running Firefox that was started with `--marionette` on a free port;
 * the way that release builds take an unsigned add-on.
 */
export async function installTemporarily(profile: string, folders: readonly string[]): Promise<void> {
  const file = join(profile, 'MarionetteActivePort');
  const port = await until('Firefox to open its remote port', async () => existsSync(file) && Number(readFileSync(file, 'utf8')), 20_000);
  const socket = connect(port, '127.0.0.1');
  try {
    let buffer: Buffer = Buffer.alloc(0);
    const ready: string[] = [];
    let failed: Error | null = null;
    socket.on('error', (error) => {
      failed = error;
    });
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let next = take(buffer); next; next = take(buffer)) {
        ready.push(next.body);
        buffer = next.rest;
      }
    });
    const answers = (): Promise<string> => until('an answer from Firefox', async () => {
      if (failed) throw failed;
      return ready.shift();
    }, 20_000);
    await answers(); // the greeting
    await command(socket, answers, 1, 'WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    let id = 1;
    for (const path of folders) {
      id += 1;
      await command(socket, answers, id, 'Addon:Install', { path, temporary: true });
    }
  } finally {
    socket.destroy();
  }
}
