import {
  isFaulty,
  judgeRows,
  type JudgedRow,
  type NamedPerson,
  type PersonRow,
} from '@daihoi/domain/attendance';
import { useMemo, useState } from 'react';

/** A list that was looked at: what fits, what has to be mended, and of whom a person is asked. */
export interface JudgedList {
  readonly rows: readonly JudgedRow[];
  /** What would be written now. */
  readonly taken: readonly JudgedRow[];
  readonly faulty: readonly JudgedRow[];
  readonly namesakes: readonly JudgedRow[];
  /** Those who stand on the register or in the list already. */
  readonly skipped: readonly JudgedRow[];
  readonly isOther: (row: JudgedRow) => boolean;
  /** Says of a namesake that he or she is somebody else, or takes that back. */
  readonly sayOther: (row: JudgedRow, other: boolean) => void;
}

/** Judges rows against the register as it stands now, and remembers which namesakes are different people. */
export function useJudgedRows(
  register: readonly NamedPerson[],
  read: readonly PersonRow[],
): JudgedList {
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => judgeRows(register, read), [register, read]);
  function isOther(row: JudgedRow): boolean {
    return others.has(keyOf(row));
  }
  return {
    rows,
    taken: rows.filter(
      (row) => row.verdict.kind === 'fits' || (row.verdict.kind === 'namesake' && isOther(row)),
    ),
    faulty: rows.filter(isFaulty),
    namesakes: rows.filter(({ verdict }) => verdict.kind === 'namesake'),
    skipped: rows.filter(({ verdict: { kind } }) => kind === 'known' || kind === 'twice'),
    isOther,
    sayOther: (row, other) => {
      const next = new Set(others);
      if (other) next.add(keyOf(row));
      else next.delete(keyOf(row));
      setOthers(next);
    },
  };
}

/** A row and its person: somebody else on the same row is asked about anew. */
function keyOf({ row, name, unit }: JudgedRow): string {
  return [row, name, unit].join('|');
}
