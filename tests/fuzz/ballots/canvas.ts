import type { LumaImage } from '@daihoi/counting/reading';

/** A page being drawn: brightness of each dot, with its scale. */
export interface Canvas extends LumaImage {
  readonly dotsPerMm: number;
  /** The box of all ink since somebody last emptied it, in millimetres. */
  readonly reach: Reach;
}

interface Reach {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Dots that were paper before and are no more. */
  inked: number;
}

/** Forgets where ink went, and says where it went since it was last forgotten. */
export function takeReach({ reach }: Canvas): Readonly<Reach> {
  const taken = { ...reach };
  Object.assign(reach, noReach);
  return taken;
}

const noReach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, inked: 0 };

/** A copy of a page to draw on. */
export function copyCanvas(image: LumaImage, dotsPerMm: number): Canvas {
  const { width, height } = image;
  return { width, height, luma: new Uint8Array(image.luma), dotsPerMm, reach: { ...noReach } };
}

/** Brightness over which a dot is bare paper. */
const paper = 215;

/** Lays ink over a round spot: `cover` of the paper's light is replaced by the ink's brightness, soft at the rim. */
export function stampSpot(
  canvas: Canvas,
  spot: { readonly x: number; readonly y: number; readonly radius: number },
  ink: { readonly light: number; readonly cover: number },
): void {
  const { dotsPerMm, width, height, luma, reach } = canvas;
  reach.left = Math.min(reach.left, spot.x - spot.radius);
  reach.right = Math.max(reach.right, spot.x + spot.radius);
  reach.top = Math.min(reach.top, spot.y - spot.radius);
  reach.bottom = Math.max(reach.bottom, spot.y + spot.radius);
  const cx = spot.x * dotsPerMm;
  const cy = spot.y * dotsPerMm;
  const radius = Math.max(0.4, spot.radius * dotsPerMm);
  const left = Math.max(0, Math.floor(cx - radius - 1));
  const right = Math.min(width - 1, Math.ceil(cx + radius + 1));
  const top = Math.max(0, Math.floor(cy - radius - 1));
  const bottom = Math.min(height - 1, Math.ceil(cy + radius + 1));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const distance = Math.hypot(x + 0.5 - cx, y + 0.5 - cy);
      const share = Math.min(1, Math.max(0, radius + 0.5 - distance)) * ink.cover;
      if (share <= 0) continue;
      const at = y * width + x;
      const before = luma[at] ?? 255;
      // Ink only darkens: a light ink over black print stays black.
      const after = before * (1 - share) + Math.min(before, ink.light) * share;
      luma[at] = after;
      if (before > paper && after <= paper) reach.inked++;
    }
  }
}

/** Darkens (or lightens) a rectangle in millimetres by adding to its brightness. */
export function shadeRect(
  canvas: Canvas,
  rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  add: number,
): void {
  const { dotsPerMm, width, height, luma } = canvas;
  const right = Math.min(width - 1, Math.round((rect.x + rect.width) * dotsPerMm));
  const bottom = Math.min(height - 1, Math.round((rect.y + rect.height) * dotsPerMm));
  for (let y = Math.max(0, Math.round(rect.y * dotsPerMm)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.round(rect.x * dotsPerMm)); x <= right; x++) {
      const at = y * width + x;
      luma[at] = Math.max(0, Math.min(255, (luma[at] ?? 0) + add));
    }
  }
}
