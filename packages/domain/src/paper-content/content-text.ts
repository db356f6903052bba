import {
  bodyRoles,
  lineText,
  linesOf,
  type BodyRole,
  type PaperFile,
  type PaperLine,
  type PaperParts,
  type PaperTable,
} from '../paper-format/index.ts';
import { plainText } from './plain-text.ts';

/** A paragraph of the body: its words, the same folded letter by letter, and how high it stands as a heading. */
export interface ContentLine {
  readonly line: PaperLine;
  readonly text: string;
  readonly plain: string;
  readonly role: BodyRole;
  /** 1 is the highest; undefined for running text. */
  readonly heading: number | undefined;
  /** How many words it has. */
  readonly words: number;
}

/** A table of the body or of an annex. */
export interface ContentTable {
  readonly table: PaperTable;
  /** The words of every cell, row by row. */
  readonly cells: readonly (readonly string[])[];
}

/** A heading with all that stands under it down to the next heading of its height. */
export interface ContentSection {
  readonly heading: ContentLine;
  readonly lines: readonly ContentLine[];
}

/** The words of a paper as the checks of content look at them. */
export interface ContentText {
  readonly lines: readonly ContentLine[];
  readonly tables: readonly ContentTable[];
  readonly sections: readonly ContentSection[];
  /** Every line of the body and the annexes, those of tables too. */
  readonly all: readonly PaperLine[];
  /** The name of the type and the abstract as one line. */
  readonly title: string;
}

/** Reads the body and the annexes of a paper. */
export function readContent(file: PaperFile, parts: PaperParts): ContentText {
  const { from, to } = parts.bodyBlocks;
  const annexFrom = parts.annexes[0]?.block ?? file.blocks.length;
  const blocks = [...file.blocks.slice(from, to), ...file.blocks.slice(Math.max(annexFrom, to))];
  const lines = bodyRoles(parts.body).map(({ line, text, role }) => ({
    line,
    text,
    plain: plainText(text),
    role,
    heading: headingLevel(line, text, role),
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  }));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const title = [parts.typeName, ...parts.abstract].flatMap((line) =>
    line === undefined ? [] : [lineText(line)],
  );
  return {
    lines,
    tables: tables.map((table) => ({ table, cells: cellsOf(table) })),
    sections: sectionsOf(lines),
    all: blocks.flatMap(linesOf),
    title: title.join(' '),
  };
}

function cellsOf({ rows }: PaperTable): readonly (readonly string[])[] {
  return rows.map((row) => row.map(({ lines }) => lines.map(lineText).join(' ').trim()));
}

const longestHeading = 160;

/** How high each role stands; undefined where only its look tells. */
const levels: Partial<Record<BodyRole['kind'], number>> = {
  partNumber: 1,
  partTitle: 1,
  roman: 2,
  sectionNumber: 2,
  sectionTitle: 2,
};
/** The same for lines that are set as headings. */
const levelsWhenSet: Partial<Record<BodyRole['kind'], number>> = {
  banner: 1,
  arabic: 3,
  second: 4,
};

/** Parts, Roman numerals, Arabic titles, then short lines in bold or with a number of two figures. */
function headingLevel(line: PaperLine, text: string, role: BodyRole): number | undefined {
  const known = levels[role.kind];
  if (known !== undefined) return known;
  if (role.kind === 'arabic' && role.title) return 3;
  if (role.kind === 'second' && text.length < 90 && !/[.;,:]$/u.test(text)) return 4;
  return isSetAsHeading(line, text) ? (levelsWhenSet[role.kind] ?? 5) : undefined;
}

/** A short line all in bold or all in italics. */
function isSetAsHeading(line: PaperLine, text: string): boolean {
  if (text.length > longestHeading || /[.;,]$/u.test(text)) return false;
  const shown = line.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  if (shown.length === 0) return false;
  return shown.every((run) => run.bold) || shown.every((run) => run.italic);
}

/** What stands under each heading; a part number and its title on the next line are one. */
function sectionsOf(lines: readonly ContentLine[]): readonly ContentSection[] {
  return lines.flatMap((heading, at) => {
    const level = heading.heading;
    if (level === undefined) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(
      (each, step) =>
        each.heading !== undefined && each.heading <= level && !isTitleOf(heading, each, step),
    );
    return [{ heading, lines: end < 0 ? rest : rest.slice(0, end) }];
  });
}

function isTitleOf(heading: ContentLine, next: ContentLine, step: number): boolean {
  return step === 0 && heading.role.kind === 'partNumber' && next.role.kind === 'partTitle';
}

/** The words of running text, without headings. */
export function countWords(lines: readonly ContentLine[]): number {
  return lines.reduce((sum, { words, heading }) => (heading === undefined ? sum + words : sum), 0);
}
