import type { BallotSessionView, PreparedBody } from '@daihoi/contract/ballot-session';
import { tidyText } from '@daihoi/domain/text';
import { candidateNamed } from './names-in.ts';

type Role = PreparedBody['committee'][number]['role'];

/** One row of the committee as it is being written. */
export interface MemberDraft {
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly role: Role;
  readonly official: boolean;
}

export const roles: readonly Role[] = ['head', 'member', 'technician'];

/** The committee as rows to write in; a new one begins with its head and two members. */
export function draftOf({ committee }: BallotSessionView): readonly MemberDraft[] {
  if (committee.length > 0) return committee.map((each) => ({ ...each, key: each.id }));
  return [newRow('0', 'head'), newRow('1', 'member'), newRow('2', 'member')];
}

/** An empty row. */
export function newRow(key: string, role: Role = 'member'): MemberDraft {
  return { key, name: '', role, official: role !== 'technician' };
}

/** Rows with names as the contract takes them; whoever stands on the list is marked, so that the rules can refuse. */
export function committeeOf(
  rows: readonly MemberDraft[],
  candidates: BallotSessionView['candidates'],
): PreparedBody['committee'] {
  return rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name, role, official }) => {
      const candidateId = candidateNamed(name, candidates);
      return {
        ...(id === undefined ? {} : { id }),
        name: tidyText(name),
        role,
        official,
        ...(candidateId === undefined ? {} : { candidateId }),
      };
    });
}
