/** Who votes: a congress of all members, a congress of delegates, or a meeting of a committee. */
export const electionBodies = ['memberCongress', 'delegateCongress', 'committeeMeeting'] as const;
export type ElectionBody = (typeof electionBodies)[number];

/** What is voted for; every office is a ballot of its own. */
export const electionOffices = [
  'committee',
  'standingCommittee',
  'secretary',
  'deputySecretary',
  'inspectionCommittee',
  'inspectionHead',
  'inspectionDeputyHead',
  'delegates',
] as const;
export type ElectionOffice = (typeof electionOffices)[number];

/** Offices that one person holds. */
export function isOneSeatOffice(office: ElectionOffice): boolean {
  return office === 'secretary' || office === 'inspectionHead';
}
