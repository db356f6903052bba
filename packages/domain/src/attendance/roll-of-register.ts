import { exclusionsOf, type BallotRoll, type ElectionBody } from '../election/index.ts';
import { canonicalJson } from '../kernel/index.ts';
import type { RegisterEntry } from './register-entry.ts';

type Marked = Pick<RegisterEntry, 'attendance'>;

/**
 * The roll that the register makes: whoever gave the place to an alternate is counted no more, whoever was not seen yet is away.
 * Exclusions come in the order of the regulation; the register knows only those of its body (`markAttendance`).
 */
export function rollOfRegister(register: readonly Marked[], body: ElectionBody): BallotRoll {
  const convened = register.filter(({ attendance }) => attendance.kind !== 'replaced');
  const excluded = exclusionsOf(body)
    .map((reason) => ({
      reason,
      count: convened.filter(
        ({ attendance }) => attendance.kind === 'absent' && attendance.exclusion === reason,
      ).length,
    }))
    .filter(({ count }) => count > 0);
  return { convened: convened.length, excluded, present: countOf(convened, 'present') };
}

/** How many were not looked for yet: a roll counts them as away. */
export function stillExpected(register: readonly Marked[]): number {
  return countOf(register, 'expected');
}

/**
 * What a register says as one text, to be hashed: it is the same exactly while the same people are in the same place, whatever
 * order they come in.
 */
export function registerText(register: readonly RegisterEntry[]): string {
  return register
    .map(({ id, name, unit, attendance }) => canonicalJson({ id, name, unit, attendance }))
    .toSorted()
    .join('\n');
}

function countOf(register: readonly Marked[], kind: RegisterEntry['attendance']['kind']): number {
  return register.filter(({ attendance }) => attendance.kind === kind).length;
}
