/** An icon that carries the label of the unlabelled button around it. */
export function glyph(label: string, path: string, size = 24): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ 'aria-label': label, role: 'img', height: size, width: size, viewBox: '0 0 24 24' })) svg.setAttribute(name, String(value));
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = label;
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(title, shape);
  return svg;
}
