import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ElectionOffice } from '@daihoi/domain/election';

export type Member = BallotSessionView['committee'][number];

/** Where a ballot lives: the parts of its address. */
export interface BallotAddress {
  readonly congressId: string;
  readonly office: ElectionOffice;
  readonly number: number;
}

/** The address of a ballot, as the routes of the contract take it. */
export function addressOf(view: BallotSessionView): BallotAddress {
  return { congressId: view.congressId, office: view.office, number: view.round.number };
}

/** What tells a void ballot from the one that is held in its place. */
export function askedOf({ state, id }: Pick<BallotSessionView, 'state' | 'id'>) {
  return state === 'VOID' ? { session: id } : {};
}

/** The address of a ballot's room in the pages. */
export function roomPath({ congressId, office, number }: BallotAddress): string {
  return `/congresses/${congressId}/counting/${office}/${String(number)}`;
}

/** The list of ballots of a congress. */
export function listPath(congressId: string): string {
  return `/congresses/${congressId}/counting`;
}

/** The one who leads the committee. */
export function headOf({ committee }: BallotSessionView): Member | undefined {
  return committee.find(({ role }) => role === 'head');
}

/** Those who may act: everybody but technicians. */
export function votingMembers({ committee }: BallotSessionView): readonly Member[] {
  return committee.filter(({ role }) => role !== 'technician');
}

/** The name of a member; a dash for somebody who has left the committee since. */
export function memberName({ committee }: BallotSessionView, id: string | undefined): string {
  return committee.find((each) => each.id === id)?.name ?? '—';
}

/** The roll in force. */
export function lastRoll({ rolls }: BallotSessionView) {
  return rolls.at(-1);
}
