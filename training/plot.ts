/** A line of a plot: points in data units. */
export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [number, number])[];
}

const WIDTH = 480;
const HEIGHT = 340;
const LEFT = 52;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 44;

/** A plain SVG line plot with a white ground, ticks and a legend. Ranges are in data units. */
export function linePlot(title: string, x: { label: string; range: readonly [number, number] }, y: { label: string; range: readonly [number, number] }, series: readonly Series[]): string {
  const px = (value: number): number => LEFT + ((value - x.range[0]) / (x.range[1] - x.range[0])) * (WIDTH - LEFT - RIGHT);
  const py = (value: number): number => HEIGHT - BOTTOM - ((value - y.range[0]) / (y.range[1] - y.range[0])) * (HEIGHT - TOP - BOTTOM);
  const lines: string[] = [];
  for (let i = 0; i <= 5; i += 1) {
    const vx = x.range[0] + ((x.range[1] - x.range[0]) * i) / 5;
    const vy = y.range[0] + ((y.range[1] - y.range[0]) * i) / 5;
    const short = (value: number): string => (Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(2));
    lines.push(
      `<path d="M${px(vx).toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}M${LEFT} ${py(vy).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
      `<text x="${px(vx).toFixed(1)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${short(vx)}</text>`,
      `<text x="${LEFT - 6}" y="${(py(vy) + 4).toFixed(1)}" text-anchor="end">${short(vy)}</text>`,
    );
  }
  for (const [i, { name, colour, points }] of series.entries()) {
    lines.push(
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([a, b]) => `${px(a).toFixed(1)},${py(b).toFixed(1)}`).join(' ')}"/>`,
      `<rect x="${LEFT + 10}" y="${HEIGHT - BOTTOM - 14 - 16 * (series.length - 1 - i)}" width="12" height="3" fill="${colour}"/>`,
      `<text x="${LEFT + 28}" y="${HEIGHT - BOTTOM - 9 - 16 * (series.length - 1 - i)}">${name}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="#fff"/>
<text x="${WIDTH / 2}" y="17" text-anchor="middle" font-size="13">${title}</text>
${lines.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${x.label}</text>
<text transform="translate(13 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${y.label}</text>
</svg>
`;
}
