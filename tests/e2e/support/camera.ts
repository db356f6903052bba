import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LumaImage } from '@daihoi/counting/reading';

/** A camera that Chromium takes for a real one: it sees what was laid before it last. */
export interface Camera {
  /** The file that Chromium is told to film from. */
  readonly film: string;
  show(frame: LumaImage): void;
  close(): void;
}

/** Opens a camera that sees nothing but a grey table. */
export function openCamera(): Camera {
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-camera-'));
  const film = join(folder, 'film.y4m');
  show({ width: 640, height: 480, luma: new Uint8Array(640 * 480).fill(90) });
  return { film, show, close: () => rmSync(folder, { recursive: true }) };

  function show(frame: LumaImage): void {
    writeFileSync(film, filmOf(frame));
  }
}

/** A film of one grey picture, twice a second: a page lies still, and a slow machine keeps up with it. */
function filmOf({ width, height, luma }: LumaImage): Buffer {
  // Films keep their greys between 16 and 235.
  const grey = luma.map((value) => 16 + Math.round((value * 219) / 255));
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const picture = Buffer.concat([Buffer.from('FRAME\n'), grey, colourless]);
  const head = `YUV4MPEG2 W${String(width)} H${String(height)} F2:1 Ip A1:1 C420\n`;
  return Buffer.concat([Buffer.from(head), picture, picture]);
}
