import { toString as draw } from 'qrcode';

/** A text as a QR code in SVG: black on white with the quiet edge that cameras need. */
export function drawForCamera(text: string): Promise<string> {
  return draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
