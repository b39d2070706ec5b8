/** How our pages speak with the worker: one message, one parsed status, within a deadline. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { delivered } from '../../delivery.ts';
import { type ControlMessage, type PageMessage, type Status, status } from '../../protocol.ts';
import { type Site, siteSchema } from '../../sites/site.ts';

/** How long a person waits before we say that nothing answers, in milliseconds. A sleeping worker takes about 30. */
const DEADLINE = 6000;

/**
 * @returns the state after the message took effect
 * @throws Error saying why there is none: no worker, no answer in time, or a malformed one
 */
export async function tell(message: ControlMessage): Promise<Status> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE / 1000} s`)), DEADLINE);
  });
  try {
    const reply: unknown = await Promise.race([delivered(() => browser.runtime.sendMessage(message)), late]);
    const parsed = v.safeParse(status, reply);
    if (parsed.success) return parsed.output;
    const issue = parsed.issues[0];
    throw new Error(`malformed status: ${v.getDotPath(issue) ?? 'reply'}: ${issue.message}`);
  } finally {
    clearTimeout(timer);
  }
}

/** The agency's definition of a site, which counts before the built-in one; `null` where there is none. */
export async function definitionOf(site: string): Promise<Site | null> {
  const message: PageMessage = { type: 'definition', site };
  return v.parse(v.nullable(siteSchema), await delivered(() => browser.runtime.sendMessage(message)));
}
