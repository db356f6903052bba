import { bodyRoles, type BodyLine } from './body-role.ts';
import { findParts } from './find-parts.ts';
import { tidyText } from '../text/index.ts';
import { isBlank, lineText } from './line-facts.ts';
import type {
  PaperBlock,
  PaperFile,
  PaperLine,
  PaperNoteMark,
  PaperPicture,
} from './paper-file.ts';

/** A paragraph of what a paper says, with what it is there for. */
export interface ProseParagraph {
  /** Which paragraph of the file this is, counted from 1 with those inside tables and empty ones. */
  readonly paragraph: number;
  /** One line, NFC, single spaces; the lines of a paragraph that is broken by hand stand in one. */
  readonly text: string;
  /** `basis` is a paragraph that only names what the paper rests on, `cell` stands in a table. */
  readonly role: 'text' | 'heading' | 'basis' | 'cell';
  /** Marks of notes, by their places in `text`. */
  readonly notes?: readonly PaperNoteMark[];
  /** Pictures that stand in it or behind it, before the next words. */
  readonly pictures?: readonly PaperPicture[];
}

const longestHeading = 160;

/**
 * What a paper says, in reading order: its body and its annexes, without head, title, addressee, signatures, recipients and page
 * numbers. Empty paragraphs are left out.
 */
export function paperProse(file: PaperFile): readonly ProseParagraph[] {
  const { bodyBlocks, annexes } = findParts(file);
  const { blocks } = file;
  const behind = Math.max(bodyBlocks.to, annexes[0]?.block ?? blocks.length);
  const annexHeads = new Set(annexes.map(({ line }) => line));
  const said = [...blocks.slice(bodyBlocks.from, bodyBlocks.to), ...blocks.slice(behind)];
  const roles = new Map(bodyRoles(said.flatMap(plainLine)).map((each) => [each.line, each]));
  const lines = said.flatMap((block) => linesWithRole(block, (line) => roleOf(line)));
  return joined(lines);

  function roleOf(line: PaperLine): ProseParagraph['role'] {
    const found = roles.get(line);
    if (annexHeads.has(line)) return 'heading';
    return found === undefined ? 'text' : proseRole(found);
  }
}

function plainLine(block: PaperBlock): readonly PaperLine[] {
  return block.kind === 'line' && !isBlank(block) ? [block] : [];
}

function linesWithRole(
  block: PaperBlock,
  roleOf: (line: PaperLine) => ProseParagraph['role'],
): readonly ProseParagraph[] {
  const lines = block.kind === 'line' ? [block] : block.rows.flat().flatMap((cell) => cell.lines);
  return lines
    .filter((line) => !isBlank(line) || line.pictures !== undefined)
    .map((line) => ({
      paragraph: line.paragraph,
      text: lineText(line),
      role: block.kind === 'line' ? roleOf(line) : 'cell',
      ...(line.notes
        ? { notes: line.notes.map((mark) => ({ ...mark, at: placeIn(line, mark) })) }
        : {}),
      ...(line.pictures ? { pictures: line.pictures } : {}),
    }));
}

/** Where a mark stands in the tidied words of its line. */
function placeIn(line: PaperLine, { at }: PaperNoteMark): number {
  const before = line.runs.map(({ text, at: from = 0 }) => text.slice(0, Math.max(0, at - from)));
  return Math.min(tidyText(before.join('')).length, lineText(line).length);
}

const headings: ReadonlySet<string> = new Set([
  'partNumber',
  'partTitle',
  'sectionNumber',
  'sectionTitle',
]);
const headingsWhenShort: ReadonlySet<string> = new Set(['roman', 'banner']);

/** A number before a sentence does not make it a heading: a heading is short and ends without a mark. */
function proseRole({ role, text }: BodyLine): ProseParagraph['role'] {
  if (role.kind === 'basis') return 'basis';
  const short = text.length <= longestHeading;
  const isHeading =
    headings.has(role.kind) ||
    (headingsWhenShort.has(role.kind) && short) ||
    (role.kind === 'arabic' && role.title) ||
    (role.kind === 'second' && short && !/[.,:;]$/u.test(text));
  return isHeading ? 'heading' : 'text';
}

/**
 * Lines of one paragraph stand together; what the first of them is, the paragraph is. A picture without words goes with the words
 * before it.
 */
function joined(lines: readonly ProseParagraph[]): readonly ProseParagraph[] {
  const paragraphs: ProseParagraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.text === '') {
      if (last) paragraphs.splice(-1, 1, { ...last, ...besides(last, line) });
    } else if (last?.paragraph !== line.paragraph) paragraphs.push(line);
    else
      paragraphs.splice(-1, 1, {
        ...last,
        ...besides(last, line),
        text: `${last.text} ${line.text}`,
      });
  }
  return paragraphs;
}

/** Notes and pictures of two lines, where there are any. */
function besides(
  before: ProseParagraph,
  line: ProseParagraph,
): Pick<ProseParagraph, 'notes' | 'pictures'> {
  const moved = (line.notes ?? []).map((mark) => ({
    ...mark,
    at: before.text.length + 1 + mark.at,
  }));
  const notes = [...(before.notes ?? []), ...moved];
  const pictures = [...(before.pictures ?? []), ...(line.pictures ?? [])];
  return {
    ...(notes.length > 0 ? { notes } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}
