import { readFileSync } from 'node:fs';

/**
 * Addresses of requests in a Chromium net log whose initiator is an extension, without the extension's own packaged
 * files. The log writes one event a line.
 */
export function requestsInNetLog(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const start = /"URL_REQUEST_START_JOB":(\d+)/.exec(text)?.[1];
  if (start === undefined) throw new Error(`${file} is no net log: it names no URL_REQUEST_START_JOB.`);
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    if (!line.includes(`"type":${start}`) || !/"initiator":"chrome-extension:/.test(line)) continue;
    const url = /"url":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
    if (url !== undefined && !url.startsWith('chrome-extension://')) found.add(url);
  }
  return [...found];
}
