import { electionBase } from './election-base.ts';
import type { ElectionInput } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import { mayExclude } from './exclusion.ts';

/**
 * Refuses a roll that contradicts itself. Who is excluded is not in the room, so those present are never more than the base;
 * a voter receives one ballot, so no more are issued than people are present.
 */
export function checkAttendance(input: ElectionInput): ElectionRefusal | undefined {
  const { convened, present, issued, body } = input;
  const excluded = input.excluded ?? [];
  const foreign = excluded.findIndex(({ reason }) => !mayExclude(body, reason));
  if (foreign >= 0) {
    const found = excluded[foreign]?.reason ?? '';
    return { code: 'election.exclusion-not-of-body', at: `excluded[${foreign}].reason`, found };
  }
  const base = electionBase({ convened, excluded });
  if (base < 1) return { code: 'election.base-empty', at: 'excluded', found: base, expected: 1 };
  if (present > convened) {
    return {
      code: 'election.present-over-convened',
      at: 'present',
      found: present,
      expected: convened,
    };
  }
  if (present > base) {
    return { code: 'election.excluded-present', at: 'present', found: present, expected: base };
  }
  if (issued > present) {
    return { code: 'election.issued-over-present', at: 'issued', found: issued, expected: present };
  }
  return undefined;
}
