import type { FindingSeverity } from '../index.ts';
import type { SamplePaper } from './sample-paper.ts';

/** A fault in a paper that is right otherwise: the rule that sees it, and how much it weighs. */
export type PlantedFault = readonly [
  rule: string,
  severity: FindingSeverity,
  changes: Partial<SamplePaper>,
];
