import type { InkPieces } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';

/** Ink of a row as it was compared with its print. */
export interface RowInk {
  readonly template: RowTemplate;
  readonly marks: Uint8Array;
  readonly found: InkPieces;
  /** Darkness over which a stroke on this paper is more than faint. */
  readonly firm: number;
  /** How far the ink of this print lies from its paper, as a share of the paper's brightness: 1 for ink that is all black. */
  readonly depth: number;
}
