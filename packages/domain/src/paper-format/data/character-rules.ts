import type { PaperAlign } from '../paper-file.ts';
import type { PaperPart } from '../paper-parts.ts';

interface CharacterRow {
  readonly id: string;
  readonly part: PaperPart;
  /** Smallest and greatest size in points. */
  readonly sizes: readonly [number, number];
  /** The same under PF-2026, where its sources disagree. */
  readonly sizesIn2026?: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly align?: PaperAlign;
}

/** Letters of each part of a paper (document-format, section 4; 36-HD/VPTW, annex 3). */
export const characterRules = [
  {
    id: 'CH-01',
    part: 'partyTitle',
    sizes: [15, 15],
    sizesIn2026: [14, 15],
    bold: true,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-02',
    part: 'superiorBody',
    sizes: [14, 14],
    sizesIn2026: [13, 14],
    bold: false,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-03',
    part: 'issuingBody',
    sizes: [14, 14],
    sizesIn2026: [13, 14],
    bold: true,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-05',
    part: 'documentNumber',
    sizes: [14, 14],
    bold: false,
    italic: false,
    upper: false,
    align: 'centre',
  },
  { id: 'CH-06', part: 'placeAndDate', sizes: [14, 14], bold: false, italic: true, upper: false },
  {
    id: 'CH-07',
    part: 'typeName',
    sizes: [15, 16],
    bold: true,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-08',
    part: 'abstract',
    sizes: [14, 15],
    bold: true,
    italic: false,
    upper: false,
    align: 'centre',
  },
  { id: 'CH-09', part: 'letterAbstract', sizes: [12, 12], bold: false, italic: true, upper: false },
  {
    id: 'CH-19',
    part: 'authority',
    sizes: [14, 14],
    bold: true,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-20',
    part: 'post',
    sizes: [14, 14],
    bold: false,
    italic: false,
    upper: true,
    align: 'centre',
  },
  {
    id: 'CH-21',
    part: 'signerName',
    sizes: [14, 14],
    bold: true,
    italic: false,
    upper: false,
    align: 'centre',
  },
  { id: 'CH-24', part: 'recipients', sizes: [12, 12], bold: false, italic: false, upper: false },
] as const satisfies readonly CharacterRow[];

/** Sizes of the body and its headings in points. */
export const bodySizes = [14, 15] as const;
