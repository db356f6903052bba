import { rollOf, type BallotSession, type RollSnapshot } from '@daihoi/domain/ballot-session';
import type { CongressRecord } from '../congress/index.ts';

/** What the congress says of its own attendance; undefined while nobody has entered it. */
export function attendanceOf({ details }: CongressRecord): RollSnapshot['attendance'] {
  const { convened, present } = details;
  return convened === undefined || present === undefined ? undefined : { convened, present };
}

/**
 * The attendance of the congress as it stands now, when it was changed after the roll in force was frozen; undefined while both
 * are of one mind, and at a meeting of the elected, which has an attendance of its own.
 */
export function attendanceSince(
  session: BallotSession,
  congress: CongressRecord,
): RollSnapshot['attendance'] {
  const before = rollOf(session)?.attendance;
  const now = attendanceOf(congress);
  if (session.body === 'committeeMeeting' || !before || !now) return undefined;
  return before.convened === now.convened && before.present === now.present ? undefined : now;
}
