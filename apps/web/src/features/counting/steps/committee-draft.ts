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
  /** Why somebody of the same name on the list is another person; empty while nobody said so. */
  readonly namesake?: string | undefined;
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

/** Rows with names as the contract takes them; whoever stands on the list is marked, so that the rules can refuse; a namesake is told with the reason. */
export function committeeOf(
  rows: readonly MemberDraft[],
  candidates: BallotSessionView['candidates'],
): PreparedBody['committee'] {
  return rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name, role, official, namesake = '' }) => {
      const standing = candidateNamed(name, candidates);
      const reason = standing === undefined ? '' : tidyText(namesake);
      const candidateId = reason === '' ? standing : undefined;
      return {
        ...(id === undefined ? {} : { id }),
        name: tidyText(name),
        role,
        official,
        ...(candidateId === undefined ? {} : { candidateId }),
        ...(reason === '' ? {} : { namesake: reason }),
      };
    });
}
