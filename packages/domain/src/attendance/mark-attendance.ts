import { mayExclude, type ElectionBody, type ExclusionReason } from '../election/index.ts';
import { err, ok, type Result } from '../kernel/index.ts';
import type { Attendance, RegisterEntry } from './register-entry.ts';

/** Where somebody was seen; a place is given to an alternate by `replaceBy`. */
export type Seen = Exclude<Attendance, { readonly kind: 'replaced' }>;

export type MarkRefusal =
  | { readonly code: 'attendance.replaced'; readonly name: string }
  | { readonly code: 'attendance.exclusion-not-of-body'; readonly reason: ExclusionReason }
  | {
      readonly code: 'attendance.barred';
      readonly name: string;
      readonly reason: ExclusionReason;
    };

/**
 * Reasons that keep a person away from voting whether or not he or she comes: such a person is not marked as present until the
 * reason was taken back. The others say that somebody is away, and end by themselves once he or she comes.
 */
const barring: readonly ExclusionReason[] = ['tempElsewhere', 'suspended', 'charged'];

/**
 * Marks where a convened person is. Somebody exempted who comes loses the exclusion (244-QĐ/TW, article 32); somebody suspended,
 * charged or in party life elsewhere is refused while that stands.
 */
export function markAttendance(
  entry: RegisterEntry,
  attendance: Seen,
  body: ElectionBody,
): Result<RegisterEntry, MarkRefusal> {
  const { name, attendance: before } = entry;
  if (before.kind === 'replaced') return err({ code: 'attendance.replaced', name });
  if (attendance.kind === 'absent' && attendance.exclusion !== null) {
    const reason = attendance.exclusion;
    if (!mayExclude(body, reason)) return err({ code: 'attendance.exclusion-not-of-body', reason });
  }
  if (attendance.kind === 'present' && before.kind === 'absent' && before.exclusion !== null) {
    const reason = before.exclusion;
    if (barring.includes(reason)) return err({ code: 'attendance.barred', name, reason });
  }
  return ok({ ...entry, attendance });
}

export type ReplaceRefusal =
  | { readonly code: 'attendance.no-alternates' }
  | { readonly code: 'attendance.not-away'; readonly name: string };

/**
 * Gives the place of a delegate who is away to an alternate, who takes it as present. Only a congress of delegates has alternates
 * (244-QĐ/TW, article 32: a delegate absent for the whole congress counts no more once an alternate has the place).
 * @returns the entry that gave the place, and the one that took it
 */
export function replaceBy(
  entry: RegisterEntry,
  alternate: Pick<RegisterEntry, 'id' | 'name' | 'unit'>,
  body: ElectionBody,
): Result<readonly [RegisterEntry, RegisterEntry], ReplaceRefusal> {
  if (body !== 'delegateCongress') return err({ code: 'attendance.no-alternates' });
  const { kind } = entry.attendance;
  if (kind === 'present' || kind === 'replaced')
    return err({ code: 'attendance.not-away', name: entry.name });
  return ok([
    { ...entry, attendance: { kind: 'replaced', by: alternate.id } },
    { ...alternate, attendance: { kind: 'present' } },
  ]);
}

export type ReturnRefusal =
  | { readonly code: 'attendance.not-replaced'; readonly name: string }
  | { readonly code: 'attendance.place-passed-on'; readonly name: string };

/**
 * Takes a replacement back that was a mistake: the delegate has the place again and is looked for anew. An alternate whose own
 * place was given on is refused, for somebody else sits there by now.
 * @returns the delegate; the alternate leaves the register
 */
export function returnPlace(
  entry: RegisterEntry,
  alternate: RegisterEntry | undefined,
): Result<RegisterEntry, ReturnRefusal> {
  const { name, attendance } = entry;
  if (attendance.kind !== 'replaced' || attendance.by !== alternate?.id)
    return err({ code: 'attendance.not-replaced', name });
  if (alternate.attendance.kind === 'replaced')
    return err({ code: 'attendance.place-passed-on', name: alternate.name });
  return ok({ ...entry, attendance: { kind: 'expected' } });
}
