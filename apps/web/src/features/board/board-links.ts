import type { BoardAbout } from './use-board-about.ts';

/** The list behind a figure; the as-of day comes along by itself. */
export function figureLink(about: BoardAbout, level: string, figure: string): string {
  return `/board/${about.unitId}/${level}/${figure}${dayOf(about)}`;
}

/** The board itself, on the same day. */
export function boardLink(about: BoardAbout): string {
  return `/board/${about.unitId}${dayOf(about)}`;
}

export function changesLink(about: BoardAbout): string {
  return `/board/${about.unitId}/changes${dayOf(about)}`;
}

export function congressLink(congressId: string): string {
  return `/congresses/${congressId}`;
}

/** Those elected under the unit of the board, on its day. */
export function statisticsLink(about: BoardAbout): string {
  return `/statistics/${about.unitId}${dayOf(about)}`;
}

/** A plain download: the browser sends the session by itself. */
export function workbookHref({ unitId, season, asOf }: BoardAbout): string {
  return `/api/units/${unitId}/board/workbook?season=${season}&asOf=${asOf}`;
}

function dayOf({ asOf, season, seasonNamed }: BoardAbout): string {
  return `?asOf=${asOf}${seasonNamed ? `&season=${season}` : ''}`;
}
