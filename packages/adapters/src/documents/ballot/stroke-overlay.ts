import type { PenStroke } from '@daihoi/counting/deck';
import type { Overlay } from './repeat-pages.ts';

const pointsPerMm = 72 / 25.4;

/** The strokes of one page as a drawing on top of it; `height` is the page's, in millimetres. */
export function strokeOverlay(strokes: readonly PenStroke[], height: number): Overlay {
  return ['q 1 J 1 j', ...strokes.map((stroke) => operatorsOf(stroke, height)), 'Q'].join('\n');
}

function operatorsOf({ points, width, ink }: PenStroke, height: number): string {
  const path = points.map(
    ([x, y], at) => `${inPoints(x)} ${inPoints(height - y)} ${at === 0 ? 'm' : 'l'}`,
  );
  return [`${coloursOf(ink)} RG ${inPoints(width)} w`, ...path, 'S'].join('\n');
}

/** `#1b3c92` as three shares of one. */
function coloursOf(ink: string): string {
  return [1, 3, 5]
    .map((at) => (Number.parseInt(ink.slice(at, at + 2), 16) / 255).toFixed(3))
    .join(' ');
}

function inPoints(millimetres: number): string {
  return (millimetres * pointsPerMm).toFixed(3);
}
