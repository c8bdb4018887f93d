import { renderSVG } from 'uqr';

/**
 * The QR code of an address as SVG, black on white, with the quiet edge of 4 modules that the standard asks for.
 * A quarter of it may be dirty or torn (level Q) and a phone can still read it.
 */
export function qrSvg(address: string): string {
  return renderSVG(address, { ecc: 'Q', border: 4 });
}
