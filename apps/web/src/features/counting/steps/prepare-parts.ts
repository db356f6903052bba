import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { openItemsOf } from '../room/open-items.tsx';

/** What has to be there before the list is fixed, in the order in which it is done. */
export const prepareParts = ['list', 'committee', 'codes', 'roll', 'fix'] as const;
export type PreparePart = (typeof prepareParts)[number];

const codesOf: Readonly<Record<PreparePart, readonly string[]>> = {
  list: ['no-candidates', 'list-refused', 'not-in-pool'],
  committee: ['committee-refused', 'committee-too-small'],
  codes: [],
  roll: ['no-roll'],
  fix: [],
};

/** What is still open of one part. */
export function partItems(view: BallotSessionView, part: PreparePart) {
  return openItemsOf(view, 'fixList').filter(({ code }) => codesOf[part].includes(code));
}

/** True when nothing is missing of a part. */
export function isPartDone(view: BallotSessionView, part: PreparePart): boolean {
  switch (part) {
    case 'codes':
      return view.committee.length > 0 && view.committee.every(({ hasCode }) => hasCode);
    case 'fix':
      return view.printed > 0;
    case 'list':
    case 'committee':
    case 'roll':
      return partItems(view, part).length === 0;
  }
}

/** The first part that is not done; the last one when all are. */
export function nextPart(view: BallotSessionView): PreparePart {
  return prepareParts.find((part) => !isPartDone(view, part)) ?? 'fix';
}
