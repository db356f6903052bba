import type { LumaImage } from '@daihoi/counting/reading';
import type { Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import type { Spot } from './pen.ts';

/** What a machine or a phone does to a sheet. Lengths in millimetres, angles in degrees. */
export interface ScanSetting {
  readonly dpi: number;
  readonly rotation: number;
  readonly quarterTurns: 0 | 1 | 2 | 3;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly shear: number;
  readonly shift: { readonly x: number; readonly y: number };
  /** How far each corner of the frame is pulled in, as on a photo from the side. */
  readonly pull: readonly [number, number, number, number, number, number, number, number];
  /** Waves of the feed or of a sheet that does not lie flat. */
  readonly wave: { readonly size: number; readonly length: number; readonly phase: number };
  /** What lies around the sheet. */
  readonly around: number;
  /** Brightness of ink and paper after the machine's own curve. */
  readonly black: number;
  readonly white: number;
  readonly gamma: number;
  /** Light at the four corners, as a share. */
  readonly light: readonly [number, number, number, number];
  /** A shadow over a part of the sheet. */
  readonly shadow?: {
    readonly at: number;
    readonly slope: number;
    readonly depth: number;
    readonly soft: number;
  };
  readonly blur: 0 | 1 | 2;
  readonly noise: number;
  readonly margin: number;
}

const stride = 32;

/** The image of a sheet that a machine gives. */
export function scanSheet(sheet: Canvas, setting: ScanSetting, chance: Chance): LumaImage {
  const blurred = blur(sheet, setting.blur);
  const pageWidth = sheet.width / sheet.dotsPerMm;
  const pageHeight = sheet.height / sheet.dotsPerMm;
  const isTurned = setting.quarterTurns % 2 === 1;
  const dots = setting.dpi / 25.4;
  const spanX = (isTurned ? pageHeight : pageWidth) + 2 * setting.margin;
  const spanY = (isTurned ? pageWidth : pageHeight) + 2 * setting.margin;
  const width = Math.round(spanX * dots);
  const height = Math.round(spanY * dots);
  const luma = new Uint8Array(width * height);
  const curve = toneCurve(setting);
  const grain = grainOf(setting.noise, chance);
  const place = placing(setting, { pageWidth, pageHeight, spanX, spanY });
  let seed = chance.between(1, 1_000_000);
  for (let y = 0; y < height; y++) {
    let begin = place(0, y / dots);
    let litFrom = Math.round(lightAt(setting, 0, y / height) * 65_536);
    for (let from = 0; from < width; from += stride) {
      const to = Math.min(width, from + stride);
      const end = place(to / dots, y / dots);
      const lit = Math.round(lightAt(setting, to / width, y / height) * 65_536);
      const count = to - from;
      seed = copyStretch(blurred, luma, {
        at: y * width + from,
        count,
        x: Math.round((begin.x * sheet.dotsPerMm - 0.5) * 256),
        y: Math.round((begin.y * sheet.dotsPerMm - 0.5) * 256),
        stepX: Math.round(((end.x - begin.x) * sheet.dotsPerMm * 65_536) / count),
        stepY: Math.round(((end.y - begin.y) * sheet.dotsPerMm * 65_536) / count),
        lit: litFrom,
        stepLit: Math.round((lit - litFrom) / count),
        curve,
        grain,
        around: setting.around,
        seed,
      });
      begin = end;
      litFrom = lit;
    }
  }
  return { width, height, luma };
}

/** Copies a short straight stretch, between the dots of the sheet, with light and grain; gives the chance back. */
function copyStretch(
  { width, height, luma: from }: LumaImage,
  luma: Uint8Array,
  way: {
    at: number;
    count: number;
    x: number;
    y: number;
    stepX: number;
    stepY: number;
    lit: number;
    stepLit: number;
    curve: Uint8Array;
    grain: Int8Array;
    around: number;
    seed: number;
  },
): number {
  const { at: start, count, x: fromX, y: fromY, stepX, stepY, curve, grain, around } = way;
  let { seed } = way;
  for (let step = 0; step < count; step++) {
    const x = fromX + ((stepX * step) >> 8);
    const y = fromY + ((stepY * step) >> 8);
    const left = x >> 8;
    const top = y >> 8;
    let value = around;
    if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
      const at = top * width + left;
      const upper = (from[at] ?? 0) * (256 - (x & 255)) + (from[at + 1] ?? 0) * (x & 255);
      const below = at + width;
      const lower = (from[below] ?? 0) * (256 - (x & 255)) + (from[below + 1] ?? 0) * (x & 255);
      value = (upper * (256 - (y & 255)) + lower * (y & 255)) >> 16;
    }
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    const noisy =
      (((curve[value] ?? 255) * (way.lit + way.stepLit * step)) >> 16) +
      (grain[(seed >>> 16) & 4095] ?? 0);
    luma[start + step] = noisy < 0 ? 0 : noisy > 255 ? 255 : noisy;
  }
  return seed;
}

/** True when the edge of the frame runs through a box of the sheet, or past it. */
export function cutsOff(
  sheet: Canvas,
  setting: ScanSetting,
  boxes: readonly { x: number; y: number; width: number; height: number }[],
): boolean {
  const pageWidth = sheet.width / sheet.dotsPerMm;
  const pageHeight = sheet.height / sheet.dotsPerMm;
  const isTurned = setting.quarterTurns % 2 === 1;
  const spanX = (isTurned ? pageHeight : pageWidth) + 2 * setting.margin;
  const spanY = (isTurned ? pageWidth : pageHeight) + 2 * setting.margin;
  const place = placing(setting, { pageWidth, pageHeight, spanX, spanY });
  const inFrame = boxes
    .flatMap((box) => cornersOf(box))
    .every((corner) => {
      const { x, y } = frameOf(place, setting, corner);
      return x > 0.5 && y > 0.5 && x < spanX - 0.5 && y < spanY - 0.5;
    });
  return !inFrame;
}

/** Where in the frame a place of the sheet comes to lie: steps against the error of a guess, which the placing hardly bends. */
function frameOf(
  place: (x: number, y: number) => Spot,
  setting: ScanSetting,
  wanted: Spot,
): { readonly x: number; readonly y: number } {
  const angle = (setting.rotation * Math.PI) / 180 + (setting.quarterTurns * Math.PI) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [x, y] = [0, 0];
  for (let step = 0; step < 40; step++) {
    const seen = place(x, y);
    const [dx, dy] = [wanted.x - seen.x, wanted.y - seen.y];
    x += 0.8 * (cos * dx - sin * dy);
    y += 0.8 * (sin * dx + cos * dy);
  }
  return { x, y };
}

function cornersOf(box: { x: number; y: number; width: number; height: number }) {
  return [
    { x: box.x - 0.5, y: box.y - 0.5 },
    { x: box.x + box.width + 0.5, y: box.y - 0.5 },
    { x: box.x - 0.5, y: box.y + box.height + 0.5 },
    { x: box.x + box.width + 0.5, y: box.y + box.height + 0.5 },
  ];
}

function placing(
  setting: ScanSetting,
  frame: { pageWidth: number; pageHeight: number; spanX: number; spanY: number },
): (x: number, y: number) => { x: number; y: number } {
  const angle = (setting.rotation * Math.PI) / 180 + (setting.quarterTurns * Math.PI) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { wave, pull } = setting;
  return (frameX, frameY) => {
    const u = frameX / frame.spanX;
    const v = frameY / frame.spanY;
    const [ax, ay, bx, by, cx, cy, dx, dy] = pull;
    // A photo from the side: the frame's corners see places further in or out.
    const depth =
      1 + (ax + bx - cx - dx) * (v - 0.5) * 0.006 + (ay + by - cy - dy) * (u - 0.5) * 0.006;
    const px = (frameX - frame.spanX / 2 + (ax - bx) * v) / depth;
    const py = (frameY - frame.spanY / 2 + (cy - dy) * u) / depth;
    const x = (px * cos + py * sin) / setting.scaleX + setting.shift.x;
    const y = (-px * sin + py * cos) / setting.scaleY + setting.shift.y + setting.shear * x;
    return {
      x: x + frame.pageWidth / 2 + wave.size * Math.sin((2 * Math.PI * y) / (wave.length * 1.3)),
      y:
        y +
        frame.pageHeight / 2 +
        wave.size * Math.sin((2 * Math.PI * (y + x * 0.2)) / wave.length + wave.phase),
    };
  };
}

function toneCurve({ black, white, gamma }: ScanSetting): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(black + (white - black) * (value / 255) ** gamma),
  );
}

function lightAt({ light, shadow }: ScanSetting, u: number, v: number): number {
  const [a, b, c, d] = light;
  const even = a * (1 - u) * (1 - v) + b * u * (1 - v) + c * u * v + d * (1 - u) * v;
  if (!shadow) return even;
  const into = (v - shadow.at - shadow.slope * (u - 0.5)) / shadow.soft;
  return even * (1 - shadow.depth * Math.min(1, Math.max(0, into)));
}

function grainOf(noise: number, chance: Chance): Int8Array {
  return Int8Array.from({ length: 4096 }, () => Math.round(chance.normal(noise)));
}

/** Softens by a weighted square of three dots, so many times. */
function blur(image: LumaImage, times: number): LumaImage {
  let { luma } = image;
  const { width, height } = image;
  for (let time = 0; time < times; time++) {
    const across = new Uint8Array(luma.length);
    for (let at = 1; at < luma.length - 1; at++) {
      across[at] = ((luma[at - 1] ?? 0) + 2 * (luma[at] ?? 0) + (luma[at + 1] ?? 0) + 2) >> 2;
    }
    const down = new Uint8Array(luma.length).fill(255);
    for (let at = width; at < luma.length - width; at++) {
      down[at] =
        ((across[at - width] ?? 0) + 2 * (across[at] ?? 0) + (across[at + width] ?? 0) + 2) >> 2;
    }
    luma = down;
  }
  return { width, height, luma };
}
