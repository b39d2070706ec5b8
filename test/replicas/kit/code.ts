const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A numeric id as the short code in an address: eleven letters, digits, `-` and `_`. */
export function codeOf(id: string): string {
  let code = '';
  for (let rest = BigInt(id); rest > 0n; rest /= 64n) code = `${LETTERS[Number(rest % 64n)] ?? ''}${code}`;
  return code.padStart(11, 'A');
}

/** The numeric id behind a short code; a number stays as it is. */
export function idOf(code: string): string {
  if (/^\d{12,}$/.test(code)) return code;
  let id = 0n;
  for (const letter of code) id = id * 64n + BigInt(Math.max(0, LETTERS.indexOf(letter)));
  return String(id);
}
