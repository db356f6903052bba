import type { Board } from '@daihoi/contract/progress';
import { BoardCharts } from './board-charts.tsx';
import { ChaseList } from './chase-list.tsx';
import { focusLevel } from './focus-level.ts';
import type { BoardAbout } from './use-board-about.ts';

interface BelowLevelsProps {
  readonly board: Board;
  readonly about: BoardAbout;
}

/** The season in time, the units, and whom to chase: what a board shows under its levels. */
export function BelowLevels({ board, about }: BelowLevelsProps) {
  const focus = focusLevel(board);
  return (
    <>
      <BoardCharts board={board} about={about} />
      {focus && <ChaseList level={focus} about={about} />}
    </>
  );
}
