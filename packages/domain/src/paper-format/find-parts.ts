import { partPatterns as pattern } from './data/part-patterns.ts';
import { findClosing, type FoundClosing } from './find-closing.ts';
import { findHead } from './find-head.ts';
import { gatherHead } from './gather-head.ts';
import { isBlank, isUpper, lineKey, lineText } from './line-facts.ts';
import type { PaperBlock, PaperFile, PaperLine } from './paper-file.ts';
import type { PaperParts } from './paper-parts.ts';
import { isTypeName } from './type-name-line.ts';

/** How far under the head a title may stand, and how many lines an abstract may have. */
const titleBlocks = 8;
const abstractLines = 6;

/** Takes a paper apart by position and words (document-format, section 2). */
export function findParts({ blocks }: PaperFile): PaperParts {
  const gathered = gatherHead(blocks);
  const title = findTitle(blocks, gathered.end);
  const addressee = findAddressee(blocks, title.end);
  const closing = findClosing(blocks, addressee.end);
  const annexes = findAnnexes(blocks, closing?.to ?? addressee.end);
  const to = closing?.from ?? annexes[0]?.block ?? blocks.length;
  const inBody = blocks.slice(addressee.end, to);
  return {
    head: findHead(gathered),
    typeName: title.typeName,
    abstract: title.abstract,
    abstractRule: title.rule,
    addressee: addressee.lines,
    body: inBody.flatMap((block) => (block.kind === 'line' && !isBlank(block) ? [block] : [])),
    endsWithTable:
      inBody.findLast((block) => block.kind === 'table' || !isBlank(block))?.kind === 'table',
    bodyBlocks: { from: addressee.end, to },
    annexes,
    ...signed(closing),
  };
}

function signed(closing: FoundClosing | undefined) {
  return {
    signatures: closing?.signatures ?? [],
    recipientsHead: closing?.recipientsHead,
    recipients: closing?.recipients ?? [],
    typedEnd: closing?.typed ?? false,
  };
}

interface FoundTitle {
  readonly typeName: PaperLine | undefined;
  readonly abstract: readonly PaperLine[];
  readonly rule: PaperLine | undefined;
  readonly end: number;
}

function findTitle(blocks: readonly PaperBlock[], from: number): FoundTitle {
  const at = blocks.findIndex(
    (block, index) => index >= from && index < from + titleBlocks && isTypeName(block),
  );
  const typeName = blocks[at];
  if (typeName?.kind !== 'line')
    return { typeName: undefined, abstract: [], rule: undefined, end: from };
  const abstract: PaperLine[] = [];
  for (let end = at + 1; end <= at + abstractLines; end += 1) {
    const block = blocks[end];
    if (block?.kind !== 'line') return { typeName, abstract, rule: undefined, end };
    if (pattern.dashes.test(lineText(block)))
      return { typeName, abstract, rule: block, end: end + 1 };
    if (isBlank(block)) continue;
    if (!goesOn(block, abstract)) return { typeName, abstract, rule: undefined, end };
    abstract.push(block);
  }
  return { typeName, abstract, rule: undefined, end: at + 1 + abstractLines };
}

/** An abstract is centred; without that it is at most the one bold line under the type name. */
function goesOn(line: PaperLine, before: readonly PaperLine[]): boolean {
  const key = lineKey(line);
  if (pattern.addresseeKey.test(key) || pattern.annexKey.test(key)) return false;
  const bold = line.runs.every((run) => run.bold || run.text.trim() === '');
  const short = lineText(line).length < 200;
  if (line.align === 'centre') return short && (before.length === 0 || !isUpper(lineText(line)));
  return before.length === 0 && bold && short && !/[.:;]$/u.test(key);
}

/** "Kinh gui" and the names that follow it, one to a line with a hyphen. */
function findAddressee(blocks: readonly PaperBlock[], from: number) {
  const at = blocks.findIndex(
    (block, index) =>
      index >= from && index < from + titleBlocks && block.kind === 'line' && isAddressee(block),
  );
  const first = blocks[at];
  if (first?.kind !== 'line') return { lines: [], end: from };
  const lines = [first];
  let end = at + 1;
  if (!/:\s*$/u.test(lineText(first))) return { lines, end };
  for (; end < at + 12; end += 1) {
    const block = blocks[end];
    if (block?.kind !== 'line' || !(block.numbered || /^[-\u2013+]/u.test(lineText(block)))) break;
    lines.push(block);
  }
  return { lines, end };
}

function isAddressee(line: PaperLine): boolean {
  return pattern.addresseeKey.test(lineKey(line));
}

function findAnnexes(blocks: readonly PaperBlock[], from: number): PaperParts['annexes'] {
  return blocks.flatMap((block, at) =>
    at >= from && block.kind === 'line' && block.align === 'centre' && isAnnex(block)
      ? [{ line: block, block: at }]
      : [],
  );
}

function isAnnex(line: PaperLine): boolean {
  return pattern.annexKey.test(lineKey(line)) && lineText(line).length < 60;
}
