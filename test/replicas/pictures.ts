const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const svg = (box: string, body: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`;
const hueOf = (seed: string): number => ([...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) * 137) % 360;

function scene(seed: string): string {
  const hue = hueOf(seed);
  const hills = [0, 1, 2].map((index) => {
    const y = 190 + index * 38;
    return `<path d="M0 ${y} q75 ${-50 - ((hue * (index + 3)) % 40)} 150 0 t150 0 t150 0 t150 0 V340 H0z" fill="hsl(${(hue + index * 14) % 360} 32% ${52 - index * 11}%)"/>`;
  });
  return svg('0 0 600 340', `<rect width="600" height="340" fill="hsl(${(hue + 180) % 360} 45% 84%)"/><circle cx="${120 + hue}" cy="84" r="36" fill="hsl(45 90% 82%)"/>${hills.join('')}`);
}

/**
 * One drawn picture by its path: `/emoji/<character>.svg`, `/avatar/<name>.svg`, `/poster/<line>|<line>.svg`,
 * anything else a landscape that depends on the name.
 */
export function picture(path: string): string {
  const [, kind = '', file = ''] = path.split('/').map((part) => decodeURIComponent(part));
  const name = file.replace(/\.svg$/, '');
  if (kind === 'emoji') return svg('0 0 20 20', `<text x="10" y="16" font-size="16" text-anchor="middle">${escape(name)}</text>`);
  const hue = hueOf(name);
  if (kind === 'avatar') {
    return svg('0 0 40 40', `<rect width="40" height="40" fill="hsl(${hue} 45% 46%)"/><text x="20" y="26" font-family="sans-serif" font-size="16" fill="#fff" text-anchor="middle">${escape([...name][0] ?? '?')}</text>`);
  }
  if (kind === 'poster') {
    const lines = name.split('|').map((line, index) => `<text x="300" y="${140 + index * 62}" font-family="sans-serif" font-weight="700" font-size="${index === 0 ? 46 : 34}" fill="#fff" text-anchor="middle">${escape(line)}</text>`);
    return svg('0 0 600 340', `<rect width="600" height="340" fill="hsl(${hue} 52% 38%)"/><rect x="14" y="14" width="572" height="312" fill="none" stroke="#fff" stroke-width="3"/>${lines.join('')}`);
  }
  return scene(name);
}
