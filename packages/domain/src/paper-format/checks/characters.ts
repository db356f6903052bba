import type { Confidence } from '../../kernel/index.ts';
import { characterRules } from '../data/character-rules.ts';
import { extentOf, isUpper, lineText, shownRuns } from '../line-facts.ts';
import type { PaperLine } from '../paper-file.ts';
import type { PaperParts } from '../paper-parts.ts';
import { listed, type ExaminedPaper, type FormatFault, type Raised } from '../raised.ts';

type CharacterRule = (typeof characterRules)[number];

/** How the letters of one part have to look. */
export interface Look {
  readonly rule: Raised['rule'];
  readonly part: Raised['part'];
  readonly sizes: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly upper?: boolean;
  readonly align?: PaperLine['align'];
  readonly confidence?: Confidence;
}

/** Letters of the head, the title and the end, part by part (CH-01 to CH-09, CH-19 to CH-26). */
export function checkCharacters(paper: ExaminedPaper): readonly Raised[] {
  const { parts, sets } = paper;
  if (sets.layout !== 'PF-2018' && sets.layout !== 'PF-2026') return [];
  const in2026 = sets.layout === 'PF-2026';
  return [
    ...characterRules.flatMap((rule) =>
      checkLook(partLines(parts, rule), lookIn(parts, lookOf(rule, in2026))),
    ),
    ...checkStar(parts),
    ...checkAddressee(parts),
    ...checkRecipientsHead(parts),
    ...checkMarks(parts),
  ];
}

function lookOf(rule: CharacterRule, in2026: boolean): Look {
  const { id, part, bold, italic, upper } = rule;
  const sizes = in2026 && 'sizesIn2026' in rule ? rule.sizesIn2026 : rule.sizes;
  const align = 'align' in rule ? { align: rule.align } : {};
  return { rule: id, part, sizes, bold, italic, upper, ...align };
}

/** The parts that stand in the head, where tabs or blanks place them: how their paragraph is aligned says nothing of where they stand. */
const headParts: readonly Look['part'][] = [
  'partyTitle',
  'superiorBody',
  'issuingBody',
  'documentNumber',
  'placeAndDate',
  'letterAbstract',
];

function isPlaced({ layout }: PaperParts['head']): boolean {
  return layout === 'tabs' || layout === 'blanks';
}

const endParts: readonly Look['part'][] = ['authority', 'post', 'signerName', 'recipients'];

function lookIn({ head, typedEnd }: PaperParts, { align, ...look }: Look): Look {
  const placed =
    (isPlaced(head) && headParts.includes(look.part)) || (typedEnd && endParts.includes(look.part));
  return align === undefined || placed ? look : { ...look, align };
}

function partLines({ head, ...parts }: PaperParts, { part }: CharacterRule): readonly PaperLine[] {
  const lines = {
    partyTitle: listed(head.partyTitle),
    superiorBody: head.superiorBody,
    issuingBody: head.issuingBody,
    documentNumber: listed(head.documentNumber),
    placeAndDate: listed(head.placeAndDate),
    letterAbstract: head.letterAbstract,
    typeName: listed(parts.typeName),
    abstract: parts.abstract,
    authority: parts.signatures.flatMap(({ authority }) => authority),
    post: parts.signatures.flatMap(({ post }) => post),
    signerName: parts.signatures.flatMap(({ name }) => listed(name)),
    recipients: parts.recipients,
  } as const satisfies Record<CharacterRule['part'], readonly PaperLine[]>;
  return lines[part];
}

/** Holds lines against a look; one finding for each way in which they differ. */
export function checkLook(lines: readonly PaperLine[], look: Look): readonly Raised[] {
  const { rule, part, confidence } = look;
  return differences(look).flatMap(({ fault, expected, foundIn }) => {
    const off = lines.filter((line) => foundIn(line) !== undefined);
    const found = [...new Set(off.map((line) => foundIn(line) ?? ''))].join(', ');
    const weaker = confidence === undefined ? {} : { confidence };
    return off.length === 0 ? [] : [{ rule, part, fault, lines: off, expected, found, ...weaker }];
  });
}

interface Difference {
  readonly fault: FormatFault;
  readonly expected: string;
  /** What was found where it differs. */
  readonly foundIn: (line: PaperLine) => string | undefined;
}

function differences(look: Look): readonly Difference[] {
  const { sizes, bold, italic, upper, align } = look;
  const [from, to] = sizes;
  return [
    { fault: 'size', expected: from === to ? `${from}` : `${from}-${to}`, foundIn: sizeOff(sizes) },
    ...(bold === undefined ? [] : [boldDifference(bold)]),
    ...(italic === undefined ? [] : [italicDifference(italic)]),
    ...(upper === true
      ? [{ fault: 'upper', expected: 'upper', foundIn: lowerFound } as const]
      : upper === false
        ? [{ fault: 'lower', expected: 'lower', foundIn: upperFound } as const]
        : []),
    ...(align === undefined
      ? []
      : [
          {
            fault: 'align',
            expected: align,
            foundIn: (line: PaperLine) => (line.align === align ? undefined : line.align),
          } as const,
        ]),
  ];
}

function sizeOff([from, to]: readonly [number, number]) {
  return (line: PaperLine): string | undefined => {
    const off = shownRuns(line)
      .map(({ size }) => size)
      .filter((size) => size < from || size > to);
    const written = [...new Set(off)].map((size) => String(size).replace('.', ','));
    return written.length === 0 ? undefined : written.join(', ');
  };
}

function boldDifference(bold: boolean): Difference {
  const wanted = bold ? 'all' : 'none';
  return {
    fault: bold ? 'bold' : 'notBold',
    expected: bold ? 'bold' : 'notBold',
    foundIn: (line) => {
      const extent = extentOf(line, (run) => run.bold);
      if (extent === wanted || shownRuns(line).length === 0) return undefined;
      return extent === 'part' ? 'partlyBold' : bold ? 'notBold' : 'bold';
    },
  };
}

function italicDifference(italic: boolean): Difference {
  const wanted = italic ? 'all' : 'none';
  return {
    fault: italic ? 'italic' : 'upright',
    expected: italic ? 'italic' : 'upright',
    foundIn: (line) => {
      const extent = extentOf(line, (run) => run.italic);
      if (extent === wanted || shownRuns(line).length === 0) return undefined;
      return extent === 'part' ? 'partlyItalic' : italic ? 'upright' : 'italic';
    },
  };
}

function lowerFound(line: PaperLine): string | undefined {
  return isUpper(lineText(line)) ? undefined : 'lower';
}

/** Capitals throughout; a name of one word in capitals and a symbol are none. */
function upperFound(line: PaperLine): string | undefined {
  const text = lineText(line);
  return isUpper(text) && text.length > 8 && /\s/u.test(text) && !/\d/u.test(text)
    ? 'upper'
    : undefined;
}

/** CH-04: the star is set in 14 points, centred; its size is known of secondary sources only. */
function checkStar({ head }: PaperParts): readonly Raised[] {
  const { star } = head;
  if (star === undefined) return [];
  const sizes = star.runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size);
  const size = sizes.find((each) => each !== 14);
  const base = { rule: 'CH-04', part: 'star', lines: [star] } as const;
  const found = String(size).replace('.', ',');
  return [
    ...(size === undefined ? [] : [{ ...base, fault: 'size', expected: '14', found } as const]),
    ...(star.align === 'centre' || isPlaced(head)
      ? []
      : [{ ...base, fault: 'align', expected: 'centre', found: star.align } as const]),
  ];
}

/** CH-22: 14 points, the word in italics. */
function checkAddressee({ addressee }: PaperParts): readonly Raised[] {
  const [first] = addressee;
  if (first === undefined) return [];
  const look = { rule: 'CH-22', part: 'addressee', sizes: [14, 14] } as const;
  const word = shownRuns(first)[0];
  const upright: Raised = {
    rule: 'CH-22',
    part: 'addressee',
    fault: 'italic',
    lines: [first],
    expected: 'italic',
    found: 'upright',
  };
  return [...checkLook(addressee, look), ...(word?.italic === false ? [upright] : [])];
}

/** CH-23: 14 points, upright, underlined. */
function checkRecipientsHead({ recipientsHead }: PaperParts): readonly Raised[] {
  if (recipientsHead === undefined) return [];
  const lines = [recipientsHead];
  const look = {
    rule: 'CH-23',
    part: 'recipientsHead',
    sizes: [14, 14],
    bold: false,
    italic: false,
  } as const;
  return checkLook(lines, look);
}

/** CH-25 and CH-26: marks in 14 points, bold. */
function checkMarks({ head }: PaperParts): readonly Raised[] {
  const boxed = [head.secrecyMark, head.urgencyMark].filter((line) => line !== undefined);
  const draft = [head.draftMark].filter((line) => line !== undefined);
  const look = { part: 'mark', sizes: [14, 14], bold: true, italic: false } as const;
  return [
    ...checkLook(boxed, { ...look, rule: 'CH-25', upper: true }),
    ...checkLook(draft, { ...look, rule: 'CH-26' }),
  ];
}
