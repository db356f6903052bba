import type { MarksBody } from '@daihoi/contract/ballot-session';
import type { BallotMarks } from '@daihoi/domain/ballot-session';

/** Marks as they travel: nothing that was not seen. */
export function toMarksBody({ struck, rows, question, flag }: BallotMarks): MarksBody {
  return {
    ...(struck ? { struck: [...struck] } : {}),
    ...(rows ? { rows: [...rows] } : {}),
    ...(question === undefined ? {} : { question }),
    ...(flag === undefined ? {} : { flag }),
  };
}
