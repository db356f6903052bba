import type { InkPiece } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';

/**
 * Bits at the feet of letters: at most so many, in samples over and under the line on which the letters stand, so tall and so long. Dots
 * under a name are more.
 */
const feet = { most: 3, over: 2, under: 7, beside: 3, tall: 6, across: 12 } as const;

/** The pieces without what letters leave of lines along their feet: the second stroke over a name, or the turns of a scribble. */
export function withoutFeet(
  pieces: readonly InkPiece[],
  template: RowTemplate,
): readonly InkPiece[] {
  const others = pieces.filter((piece) => !isAtFoot(piece, template));
  return pieces.length - others.length > feet.most ? pieces : others;
}

function isAtFoot({ left, right, top, bottom }: InkPiece, { name }: RowTemplate): boolean {
  return (
    left >= name.from - feet.beside &&
    right <= name.to + feet.beside &&
    top >= name.coreBottom - feet.over &&
    bottom <= name.coreBottom + feet.under &&
    bottom - top < feet.tall &&
    right - left < feet.across
  );
}
