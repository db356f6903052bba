import type { Congress } from '../congress/index.ts';
import type { ElectionBody, ElectionOffice } from '../election/index.ts';

/** Who was convened together: the congress, or the people it elected at their first meeting, of whom each body has its own. */
export const gatherings = ['congress', 'committee', 'inspectionCommittee'] as const;
export type Gathering = (typeof gatherings)[number];

/** The gathering whose register a ballot is measured by: the deputy heads of inspection are elected by that committee alone. */
export function gatheringOf(of: {
  readonly body: ElectionBody;
  readonly office: ElectionOffice;
}): Gathering {
  if (of.body !== 'committeeMeeting') return 'congress';
  return of.office === 'inspectionDeputyHead' ? 'inspectionCommittee' : 'committee';
}

/** The body as which a gathering votes; a congress is of all members or of delegates. */
export function bodyOfGathering(
  gathering: Gathering,
  { type }: Pick<Congress, 'type'>,
): ElectionBody {
  if (gathering !== 'congress') return 'committeeMeeting';
  return type === 'ALL_MEMBER' ? 'memberCongress' : 'delegateCongress';
}
