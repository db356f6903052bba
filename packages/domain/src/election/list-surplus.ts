import type { ElectionOffice } from './election-body.ts';

/** The most surplus that the regulations allow, in percent of the seats, and the range that is prepared. */
const maxSurplusPercent = 30;
const preparedPercent = { from: 10, to: 15 };
/** Bodies this small may have one name more than seats, though 30 percent of them is less than one. */
const smallBody = { from: 3, to: 5 };

/** Only committees and standing committees must have a surplus, and only theirs is limited. */
export function hasSurplusRule(office: ElectionOffice): boolean {
  return office === 'committee' || office === 'standingCommittee';
}

/** One or two seats: the list must be longer, yet 30 percent rounds to nothing. The text does not settle it. */
export function isSurplusOpen(contest: {
  readonly office: ElectionOffice;
  readonly seats: number;
}): boolean {
  return hasSurplusRule(contest.office) && contest.seats < smallBody.from;
}

/** The longest list allowed; `null` where the regulation sets no limit. */
export function maxListSize(contest: {
  readonly office: ElectionOffice;
  readonly seats: number;
}): number | null {
  if (!hasSurplusRule(contest.office)) return null;
  const { seats } = contest;
  if (seats >= smallBody.from && seats <= smallBody.to) return seats + 1;
  return seats + Math.floor((seats * maxSurplusPercent) / 100);
}

/** True when the surplus is 10 to 15 percent of the seats, what a convening committee prepares. */
export function isPreparedRange(list: {
  readonly seats: number;
  readonly surplus: number;
}): boolean {
  const share = list.surplus * 100;
  return share >= preparedPercent.from * list.seats && share <= preparedPercent.to * list.seats;
}
