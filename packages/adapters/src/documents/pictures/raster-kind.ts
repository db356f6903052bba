/** What kinds of pictures are drawn on pages on screen: dots only, nothing that could hold a script or a link. */
export type RasterKind = 'png' | 'jpeg' | 'gif';

/** The kind of a picture by its first bytes, whatever its name says; undefined for everything that is not drawn. */
export function rasterKind(head: Uint8Array): RasterKind | undefined {
  const letters = Buffer.from(head.subarray(0, 8)).toString('latin1');
  if (letters === '\u0089PNG\r\n\u001a\n') return 'png';
  if (letters.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  return /^GIF8[79]a/u.test(letters) ? 'gif' : undefined;
}

export interface RasterSize {
  readonly width: number;
  readonly height: number;
}

/** How many dots a picture says it has; undefined when it does not say so where it should. */
export function rasterSize(bytes: Uint8Array, kind: RasterKind): RasterSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'jpeg') return jpegSize(view);
  if (view.byteLength < 24) return undefined;
  return kind === 'png'
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Goes from segment to segment up to the one that begins the frame. */
function jpegSize(view: DataView): RasterSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The markers of frames; three of their range say something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
