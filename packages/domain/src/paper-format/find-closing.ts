import { partPatterns as pattern } from './data/part-patterns.ts';
import {
  extentOf,
  isBlank,
  isUpper,
  lineKey,
  linesOf,
  lineText,
  splitAtTabs,
} from './line-facts.ts';
import type { PaperBlock, PaperLine, PaperTable } from './paper-file.ts';
import type { PaperSignature } from './paper-parts.ts';
import { marginOf, sidesOf } from './typed-sides.ts';

/** The end of a paper: signatures and recipients, and the blocks they stand in. */
export interface FoundClosing {
  readonly signatures: readonly PaperSignature[];
  readonly recipientsHead: PaperLine | undefined;
  readonly recipients: readonly PaperLine[];
  /** Tabs or blanks part its sides. */
  readonly typed: boolean;
  readonly from: number;
  readonly to: number;
}

/** Columns of lines: one for each cell, or for each side of lines with tabs. */
type Columns = readonly (readonly PaperLine[])[];

/** How many blocks of the end may hold signatures and recipients. */
const closingBlocks = 24;

/** Finds the end of the paper behind a block: a table with it, or plain lines. Undefined when there is none. */
export function findClosing(blocks: readonly PaperBlock[], from: number): FoundClosing | undefined {
  const behind = blocks.map((block, at) => (at >= from ? signOf(block) : 'none'));
  const sure = behind.indexOf('sure');
  // A post in capitals may head a column of any table: only the last one is taken for an end.
  const at = sure < 0 ? behind.lastIndexOf('post') : sure;
  if (at < 0) return undefined;
  const to = closingEnd(blocks, at);
  const lines = blocks.slice(at, to).filter((block) => block.kind === 'line');
  const typed = marginOf(lines) !== undefined;
  return closingOf(columnsBetween(blocks, at, to), { from: at, to, typed });
}

type ClosingSign = 'sure' | 'post' | 'none';

function signOf(block: PaperBlock): ClosingSign {
  if (block.kind === 'table' && !isNarrow(block)) return 'none';
  const signs = linesOf(block).map(lineSign);
  if (signs.includes('sure')) return 'sure';
  return signs.includes('post') ? 'post' : 'none';
}

/** Up to the first annex, the next ruled table, or the end. */
function closingEnd(blocks: readonly PaperBlock[], from: number): number {
  const rest = blocks.slice(from + 1, from + closingBlocks);
  const stop = rest.findIndex(
    (block) =>
      (block.kind === 'line' && pattern.annexKey.test(lineKey(block))) ||
      (block.kind === 'table' && !isClosingTable(block)),
  );
  return stop < 0 ? Math.min(blocks.length, from + closingBlocks) : from + 1 + stop;
}

function isClosingTable(block: PaperBlock): boolean {
  return block.kind === 'table' && signOf(block) !== 'none';
}

function isNarrow({ rows }: PaperTable): boolean {
  return rows.length <= 12 && rows.every((row) => row.length <= 3);
}

function lineSign(line: PaperLine): ClosingSign {
  const signs = splitAtTabs(line).map((part): ClosingSign => {
    const text = lineText(part);
    if (isUpper(text) && pattern.authority.test(text)) return 'sure';
    if (pattern.recipientsKey.test(lineKey(part)) && text.length < 14) return 'sure';
    const post = isUpper(text) && pattern.postKey.test(lineKey(part)) && text.length < 40;
    return post && line.align === 'centre' ? 'post' : 'none';
  });
  if (signs.includes('sure')) return 'sure';
  return signs.includes('post') ? 'post' : 'none';
}

function columnsBetween(blocks: readonly PaperBlock[], from: number, to: number): Columns {
  const own = blocks.slice(from, to);
  const lines = own.filter((block) => block.kind === 'line');
  const margin = marginOf(lines);
  if (margin !== undefined) return [...typedColumns(lines, margin), ...own.flatMap(tableColumns)];
  return own.flatMap((block): Columns => {
    if (block.kind === 'line') return splitAtTabs(block).map((part) => [part]);
    return tableColumns(block);
  });
}

function tableColumns(block: PaperBlock): Columns {
  if (block.kind === 'line') return [];
  const width = Math.max(...block.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    block.rows.flatMap((row) => row[column]?.lines ?? []).filter((line) => !isBlank(line)),
  );
}

/** Lines by the sides that tabs or blanks part. */
function typedColumns(lines: readonly PaperLine[], margin: number): Columns {
  const sides = lines.map((line) => sidesOf(line, margin));
  return [
    sides.flatMap(({ left }) => left),
    sides.flatMap(({ right }) => right),
    ...sides.flatMap(({ alone }) => alone.map((line) => [line])),
  ];
}

function closingOf(
  columns: Columns,
  place: Pick<FoundClosing, 'from' | 'to' | 'typed'>,
): FoundClosing {
  // Plain lines are one column; a table with two signatures above its recipients is taken apart by the word for recipients.
  const loose = columns.filter((column) => column.length === 1).flat();
  const wide = columns.filter((column) => column.length > 1);
  const all = [...wide, ...(loose.length > 0 ? [loose] : [])];
  const cut = all.map(cutAtRecipients);
  const recipients = cut.flatMap((each) => each.recipients);
  const [head, ...list] = recipients;
  return {
    signatures: withStrayNames(cut.map((each) => each.others)),
    recipientsHead: head,
    recipients: list,
    ...place,
  };
}

/** A name that stands in a block of its own, without a post above it, belongs to the signature that has none. */
function withStrayNames(columns: Columns): readonly PaperSignature[] {
  const signatures = columns.flatMap(signaturesOf);
  const strays = columns
    .filter((lines) => signaturesOf(lines).length === 0)
    .flatMap((lines) => lines.filter((line) => isName(lineText(line))));
  return signatures.map((each) =>
    each.name === undefined ? { ...each, name: strays.shift() } : each,
  );
}

/** The recipients of a column begin with their word and go on while lines are marked or not in capitals. */
function cutAtRecipients(lines: readonly PaperLine[]) {
  const at = lines.findIndex((line) => pattern.recipientsKey.test(lineKey(line)));
  if (at < 0) return { others: lines, recipients: [] };
  const rest = lines.slice(at + 1);
  const stop = rest.findIndex((line) => isUpper(lineText(line)));
  const end = stop < 0 ? lines.length : at + 1 + stop;
  return {
    others: [...lines.slice(0, at), ...lines.slice(end)],
    recipients: lines.slice(at, end),
  };
}

function signaturesOf(lines: readonly PaperLine[]): readonly PaperSignature[] {
  const starts = lines.flatMap((line, at) => (beginsSignature(lines, at) ? [at] : []));
  return starts.map((start, index) => signatureOf(lines.slice(start, starts[index + 1])));
}

/** An authority begins a signature; so does a post in capitals that no authority or post stands above. */
function beginsSignature(lines: readonly PaperLine[], at: number): boolean {
  const text = lineText(lines[at] ?? lines[0] ?? emptyLine);
  if (!isUpper(text)) return false;
  if (pattern.authority.test(text)) return !/^[KT]/u.test(text) || !followsAuthority(lines, at);
  const isPost = pattern.postKey.test(lineKey(lines[at] ?? emptyLine));
  const above = lines[at - 1];
  return isPost && (above === undefined || !isUpper(lineText(above)));
}

/** "T/M DANG UY" above "K/T BI THU": the second goes on with the first. */
function followsAuthority(lines: readonly PaperLine[], at: number): boolean {
  const above = lines[at - 1];
  return above !== undefined && isUpper(lineText(above));
}

const emptyLine: PaperLine = {
  kind: 'line',
  paragraph: 0,
  runs: [],
  align: 'left',
  firstLine: 0,
  spacing: { rule: 'multiple', line: 1, before: 0, after: 0 },
  ruled: false,
  drawn: false,
  numbered: false,
  fromTextBox: false,
  pageField: false,
};

function signatureOf(lines: readonly PaperLine[]): PaperSignature {
  const inCapitals = nameInCapitals(lines);
  const upper = lines.filter(
    (line) => line !== inCapitals && (isUpper(lineText(line)) || beginsAuthority(line)),
  );
  const postAt = upper.findIndex(isPost);
  const split = postAt < 0 ? weightChange(upper) : postAt;
  const others = lines.filter((line) => !upper.includes(line));
  const name =
    others.find((line) => isName(lineText(line))) ?? others.findLast((line) => isLikeName(line));
  return { authority: upper.slice(0, split), post: upper.slice(split), name };
}

/** The last line, in capitals as the post above it: a family name begins it, or only it is bold. */
function nameInCapitals(lines: readonly PaperLine[]): PaperLine | undefined {
  const last = lines.findLast((line) => !isBlank(line));
  const above = last && lines[lines.indexOf(last) - 1];
  if (last === undefined || above === undefined || isOfOffice(last)) return undefined;
  if (!isUpper(lineText(last)) || !isName(lineText(last))) return undefined;
  const stressed = isBold(last) && isPost(above) && !isBold(above);
  return stressed || pattern.familyNameKey.test(lineKey(last)) ? last : undefined;
}

/** Words of an authority, a post or a body. */
function isOfOffice(line: PaperLine): boolean {
  return isPost(line) || beginsAuthority(line) || pattern.bodyNameKey.test(`${lineKey(line)} `);
}

function isBold(line: PaperLine): boolean {
  return extentOf(line, (run) => run.bold) === 'all';
}

function beginsAuthority(line: PaperLine): boolean {
  return pattern.authority.test(lineText(line));
}

function isPost(line: PaperLine): boolean {
  return !beginsAuthority(line) && pattern.postKey.test(lineKey(line));
}

/** Without a known post: lines after the authority that are not bold name the post. */
function weightChange(lines: readonly PaperLine[]): number {
  const at = lines.findIndex(
    (line, index) => index > 0 && extentOf(line, (run) => run.bold) === 'none',
  );
  return at < 0 ? lines.length : at;
}

/** Two to seven words, each with a capital, nothing else. */
function isName(text: string): boolean {
  const words = text.replace(/^(?:\p{L}{1,3}\. ?)+/u, '').split(' ');
  return words.length >= 2 && words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A name one of whose words is in small letters, or of one word only. */
function isLikeName(line: PaperLine): boolean {
  return /^\p{Lu}[\p{L}.' -]{1,40}$/u.test(lineText(line));
}
