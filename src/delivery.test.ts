import { describe, expect, test } from 'vitest';
import { delivered } from './delivery.ts';

const NOBODY = 'Could not establish connection. Receiving end does not exist.';

/** A worker that answers each message with the next of these. */
function worker(...answers: (string | Error)[]): { send: () => Promise<string>; readonly sent: number } {
  let sent = 0;
  return {
    send: async () => {
      const answer = answers[sent++];
      if (answer === undefined) throw new Error('asked more often than expected');
      if (typeof answer !== 'string') throw answer;
      return answer;
    },
    get sent() {
      return sent;
    },
  };
}

describe('a message to the worker', () => {
  test('is sent once where it is taken', async () => {
    const awake = worker('reply');
    expect(await delivered(awake.send)).toBe('reply');
    expect(awake.sent).toBe(1);
  });

  test('is sent once more where the worker fell asleep meanwhile', async () => {
    const asleep = worker(new Error(NOBODY), 'reply');
    expect(await delivered(asleep.send)).toBe('reply');
    expect(asleep.sent).toBe(2);
  });

  test('is not sent a third time', async () => {
    const gone = worker(new Error(NOBODY), new Error(NOBODY), 'reply');
    await expect(delivered(gone.send)).rejects.toThrow(NOBODY);
    expect(gone.sent).toBe(2);
  });

  test('is not sent again where it was taken, and refused or left unanswered', async () => {
    for (const message of ['malformed message: type', 'The message port closed before a response was received.', 'Extension context invalidated.']) {
      const refusing = worker(new Error(message), 'reply');
      await expect(delivered(refusing.send)).rejects.toThrow(message);
      expect(refusing.sent).toBe(1);
    }
  });
});
