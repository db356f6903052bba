import type { Confidence } from '../../kernel/index.ts';

/** Where a rule comes from: the guidance on layout, the regulation on types, or what the program itself holds to. */
type RuleOrigin = 'layout' | 'types' | 'house';

interface RuleRow {
  readonly id: string;
  readonly origin: RuleOrigin;
  /** The place in the paper, where it is known. */
  readonly clause: string;
  /** How sure the rule is under 36-HD/VPTW; under other guidance it is held to be less sure. */
  readonly confidence: Confidence;
  /** How sure it is under 11-HD/VPTW, where that was read. */
  readonly in2004?: Confidence;
  /** The list of sources in which it was read (document-format, section 14). */
  readonly source: string;
}

/**
 * Rules of form that one file can be checked by, in the order of a paper (document-format, sections 2 to 11). `MC-n` is the
 * mandatory component of cell n of the official diagram; `NO-FORM`, `NO-TYPE`, `NO-CITE` are section 6 and `SG-FORM` is the
 * table of section 9 without a number of its own; `IS-01` is section 11; `GV-01` is section 12; `PF-00` says that a guidance was not read.
 */
export const formatRules = [
  { id: 'PF-00', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'GV-01', origin: 'house', clause: '', confidence: 'BACKGROUND', source: 'F19' },
  { id: 'PG-01', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'PG-03', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  {
    id: 'PG-04',
    origin: 'layout',
    clause: 'annex-3',
    confidence: 'CONFIRMED',
    in2004: 'CONFIRMED',
    source: 'F04',
  },
  { id: 'PG-05', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  {
    id: 'PG-06',
    origin: 'layout',
    clause: '',
    confidence: 'PARTIAL',
    in2004: 'CONFIRMED',
    source: 'F11',
  },
  {
    id: 'PG-07',
    origin: 'layout',
    clause: '',
    confidence: 'PARTIAL',
    in2004: 'CONFIRMED',
    source: 'F11',
  },
  {
    id: 'PG-08',
    origin: 'layout',
    clause: '',
    confidence: 'PARTIAL',
    in2004: 'CONFIRMED',
    source: 'F11',
  },
  {
    id: 'PG-09',
    origin: 'layout',
    clause: '',
    confidence: 'PARTIAL',
    in2004: 'CONFIRMED',
    source: 'F11',
  },
  {
    id: 'PG-11',
    origin: 'layout',
    clause: '',
    confidence: 'PARTIAL',
    in2004: 'CONFIRMED',
    source: 'F11',
  },
  { id: 'PG-12', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'PG-13', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'MC-2', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'MC-3', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'MC-4', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'MC-5', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'MC-7', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'MC-9', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'HD-00', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'HD-01', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F14' },
  { id: 'HD-02', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F14' },
  { id: 'HD-03', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F15' },
  { id: 'HD-04', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'HD-05', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F13' },
  { id: 'HD-06', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F15' },
  { id: 'HD-07', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F15' },
  { id: 'HD-08', origin: 'layout', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'HD-09', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F03' },
  { id: 'CH-01', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-02', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-03', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-04', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F13' },
  { id: 'CH-05', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-06', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-07', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-08', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-09', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-10', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-11', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-12', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-13', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-14', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'CH-15', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'CH-16', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F08' },
  { id: 'CH-17', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F08' },
  { id: 'CH-19', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'CH-20', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F07' },
  { id: 'CH-21', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'CH-22', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'CH-23', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F07' },
  { id: 'CH-24', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F07' },
  { id: 'CH-25', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'CH-26', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'NO-FORM', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'NO-02', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'NO-03', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'NO-05', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'NO-TYPE', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'NO-CITE', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'DT-01', origin: 'layout', clause: 'annex-3', confidence: 'CONFIRMED', source: 'F04' },
  { id: 'DT-02', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'DT-04', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'DT-06', origin: 'house', clause: '', confidence: 'CONFIRMED', source: '' },
  { id: 'DT-07', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'IS-01', origin: 'types', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-01', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-02', origin: 'layout', clause: '', confidence: 'CONFIRMED', source: 'F10' },
  { id: 'BD-03', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-04', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F08' },
  { id: 'BD-05', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'BD-06', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-07', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F07' },
  { id: 'BD-08', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-09', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-10', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-11', origin: 'house', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'BD-12', origin: 'house', clause: '', confidence: 'CONFIRMED', source: '' },
  { id: 'SG-01', origin: 'layout', clause: 'item-1.7', confidence: 'CONFIRMED', source: 'F17' },
  { id: 'SG-02', origin: 'layout', clause: 'item-1.7', confidence: 'CONFIRMED', source: 'F17' },
  { id: 'SG-FORM', origin: 'layout', clause: 'item-1.7', confidence: 'CONFIRMED', source: 'F17' },
  { id: 'SG-03', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'SG-04', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'SG-06', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'RC-01', origin: 'layout', clause: '', confidence: 'PARTIAL', source: 'F07' },
  { id: 'RC-03', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'MK-01', origin: 'house', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'FL-01', origin: 'house', clause: '', confidence: 'PARTIAL', source: '' },
  { id: 'FL-02', origin: 'house', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'MK-03', origin: 'house', clause: '', confidence: 'BACKGROUND', source: '' },
  { id: 'MK-02', origin: 'layout', clause: '', confidence: 'BACKGROUND', source: 'F10' },
] as const satisfies readonly RuleRow[];
