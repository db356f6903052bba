import type { ElectionOffice } from '@daihoi/domain/election';

/** What decides how many an organisation elects. */
export interface ElectingBody {
  readonly level: string;
  readonly singleCell: boolean;
  readonly members: number;
}

/** Seats of an office, names on its list, and where on the list of the committee these names begin. */
export interface OfficeSeats {
  readonly seats: number;
  readonly list: number;
  readonly from: number;
}

type Fixed = Exclude<ElectionOffice, 'committee' | 'standingCommittee' | 'delegates'>;

/** Offices whose size does not depend on the committee: above the grassroots, and at it. */
const aboveGrassroots: Readonly<Record<Fixed, OfficeSeats>> = {
  secretary: { seats: 1, list: 1, from: 0 },
  deputySecretary: { seats: 2, list: 2, from: 1 },
  inspectionCommittee: { seats: 7, list: 8, from: 3 },
  inspectionHead: { seats: 1, list: 1, from: 3 },
  inspectionDeputyHead: { seats: 1, list: 1, from: 4 },
};
const atGrassroots: typeof aboveGrassroots = {
  secretary: { seats: 1, list: 1, from: 0 },
  deputySecretary: { seats: 1, list: 1, from: 1 },
  inspectionCommittee: { seats: 3, list: 4, from: 2 },
  inspectionHead: { seats: 1, list: 1, from: 2 },
  inspectionDeputyHead: { seats: 1, list: 1, from: 3 },
};

/** Invented sizes, the usual ones for an organisation of that kind; the committee itself is the first on every list. */
export function seatsOf(office: ElectionOffice, body: ElectingBody): OfficeSeats {
  const committee = committeeSize(body);
  const upper = body.level === 'UPPER_GRASSROOTS';
  if (office === 'committee')
    return { seats: committee, list: committee + surplusOf(committee), from: 0 };
  if (office === 'delegates') return delegates(body, committee);
  if (office !== 'standingCommittee') return (upper ? aboveGrassroots : atGrassroots)[office];
  const seats = upper ? 13 : Math.max(3, Math.floor(committee / 3));
  return { seats, list: seats + (upper ? 2 : 1), from: 0 };
}

function committeeSize({ level, singleCell, members }: ElectingBody): number {
  if (level === 'UPPER_GRASSROOTS') return 41;
  if (singleCell) return 3;
  return members >= 150 ? 15 : 9;
}

/** At most fifteen in a hundred more names than seats, and one where that is none. */
function surplusOf(seats: number): number {
  return Math.max(1, Math.floor(seats * 0.15));
}

function delegates(body: ElectingBody, committee: number): OfficeSeats {
  if (body.level === 'UPPER_GRASSROOTS') return { seats: 18, list: 21, from: 0 };
  const seats = Math.min(committee, Math.max(1, Math.round(body.members / 40)), 8);
  return { seats, list: seats + 1, from: 0 };
}
