/** Messages to a worker that may fall asleep while they are on their way. */

/** What the browsers say, Firefox in Indonesian too, of a message that nobody was there to take. */
const NOBODY = /receiving end does not exist/i;

/**
 * Sends once more where nobody took the message. Firefox loses one that comes in the moment its background page ends for
 * idleness (7 of 219 messages sent a second apart to a background that ends after one); the next one wakes the page. The
 * first was not received, so nothing is done twice.
 * @param send makes and sends the message
 * @returns the reply; rejects as the second sending does, or as the first for any other reason
 */
export async function delivered<Reply>(send: () => Promise<Reply>): Promise<Reply> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Error) || !NOBODY.test(error.message)) throw error;
    return send();
  }
}
