import type { Confidence } from '../../kernel/index.ts';

interface RuleRow {
  readonly id: string;
  /** CONFIRMED where arithmetic, the calendar or the code of a character proves the fault; the rest is judgement. */
  readonly confidence: Confidence;
}

/**
 * Rules of content that one file can be checked by. All are the program's own: no regulation lists them. `UC` characters, `PH`
 * places left to fill, `SP` spelling, `FG` figures, `CA` calendar, terms and ordinals, `UN` names of units, `PN` numbers of
 * papers, `NM` names of persons, `RP` required parts, `VG` vagueness.
 */
export const contentRules = [
  { id: 'RP-01', confidence: 'PARTIAL' },
  { id: 'RP-02', confidence: 'PARTIAL' },
  { id: 'RP-03', confidence: 'PARTIAL' },
  { id: 'RP-04', confidence: 'BACKGROUND' },
  { id: 'VG-01', confidence: 'PARTIAL' },
  { id: 'VG-02', confidence: 'BACKGROUND' },
  { id: 'FG-01', confidence: 'CONFIRMED' },
  { id: 'FG-02', confidence: 'CONFIRMED' },
  { id: 'FG-03', confidence: 'CONFIRMED' },
  { id: 'FG-04', confidence: 'CONFIRMED' },
  { id: 'FG-05', confidence: 'CONFIRMED' },
  { id: 'FG-06', confidence: 'PARTIAL' },
  { id: 'FG-07', confidence: 'PARTIAL' },
  { id: 'FG-08', confidence: 'PARTIAL' },
  { id: 'FG-09', confidence: 'BACKGROUND' },
  { id: 'FG-10', confidence: 'PARTIAL' },
  { id: 'FG-11', confidence: 'PARTIAL' },
  { id: 'FG-12', confidence: 'PARTIAL' },
  { id: 'CA-01', confidence: 'CONFIRMED' },
  { id: 'CA-02', confidence: 'CONFIRMED' },
  { id: 'CA-03', confidence: 'CONFIRMED' },
  { id: 'CA-04', confidence: 'PARTIAL' },
  { id: 'CA-05', confidence: 'PARTIAL' },
  { id: 'CA-06', confidence: 'PARTIAL' },
  { id: 'CA-07', confidence: 'PARTIAL' },
  { id: 'UN-01', confidence: 'PARTIAL' },
  { id: 'UN-02', confidence: 'PARTIAL' },
  { id: 'UN-03', confidence: 'CONFIRMED' },
  { id: 'PN-01', confidence: 'PARTIAL' },
  { id: 'PN-02', confidence: 'PARTIAL' },
  { id: 'PN-03', confidence: 'PARTIAL' },
  { id: 'NM-01', confidence: 'PARTIAL' },
  { id: 'SP-01', confidence: 'PARTIAL' },
  { id: 'SP-02', confidence: 'BACKGROUND' },
  { id: 'SP-03', confidence: 'PARTIAL' },
  { id: 'SP-04', confidence: 'BACKGROUND' },
  { id: 'SP-05', confidence: 'BACKGROUND' },
  { id: 'SP-06', confidence: 'PARTIAL' },
  { id: 'UC-01', confidence: 'CONFIRMED' },
  { id: 'UC-02', confidence: 'CONFIRMED' },
  { id: 'UC-03', confidence: 'PARTIAL' },
  { id: 'UC-04', confidence: 'CONFIRMED' },
  { id: 'PH-01', confidence: 'CONFIRMED' },
  { id: 'PH-02', confidence: 'CONFIRMED' },
  { id: 'PH-03', confidence: 'CONFIRMED' },
  { id: 'PH-04', confidence: 'CONFIRMED' },
  { id: 'PH-05', confidence: 'CONFIRMED' },
  { id: 'PH-06', confidence: 'PARTIAL' },
] as const satisfies readonly RuleRow[];
