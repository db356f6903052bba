/** One fault that can be put into a paper without a fault. */
export interface FaultKind {
  readonly id: string;
  readonly paper: 'politicalReport' | 'selfReview';
  /** The rule that has to see it. */
  readonly rule: string;
  /** Words of the paragraph at which it has to be seen; undefined for what is missing from the whole paper. */
  readonly at: string | undefined;
  /** What the finding has to ask for, where the rule alone does not tell. */
  readonly expected?: string;
  /** `text` changes the body as it is written, `file` the XML of the document. */
  readonly where: 'text' | 'file';
  readonly from: string | RegExp;
  readonly to: string;
}

/** A fault as a row. */
export type FaultRow = readonly [
  id: string,
  rule: string,
  at: string | undefined,
  from: string | RegExp,
  to: string,
  expected?: string,
];

/** Rows as faults of one paper. */
export function kindsOf(
  paper: FaultKind['paper'],
  where: FaultKind['where'],
  rows: readonly FaultRow[],
): readonly FaultKind[] {
  return rows.map(([id, rule, at, from, to, expected]) => ({
    id,
    paper,
    where,
    rule,
    at,
    from,
    to,
    ...(expected === undefined ? {} : { expected }),
  }));
}
