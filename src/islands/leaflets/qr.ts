import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address, as dense and with the same quiet edge as on the printed files (see scripts/lib/qr.ts). */
export function qrPicture(address: string): SVGElement {
  const { data, size } = encode(address, { ecc: 'Q', border: 4 });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', rows.join(''));
  svg.append(path);
  return svg;
}
