import type { Annex, Paper } from '@daihoi/application/papers';
import type { LineStyles } from './line-style.ts';
import { partyStyles } from './party-format.ts';
import { addresseeWords, partyWords } from './party-words.ts';
import { holdLastLine, printBlocks } from './print-blocks.ts';
import { printCheck, printFoot } from './print-foot.ts';
import { numberText, printHeader } from './print-header.ts';
import { cleanText, printLine, printRuns, printWords } from './print-runs.ts';
import { printSigning } from './print-signing.ts';
import type { PrintedAnnex, PrintedLine, PrintedPaper } from './printed-paper.ts';

/** Puts a paper into the words and the order of the party format that its rule set names. */
export function printPaper(paper: Paper): PrintedPaper {
  const styles = partyStyles(paper.ruleSet);
  const blocks = [
    ...printTitle(paper, styles),
    ...printAddressee(paper, styles),
    ...printBases(paper, styles),
    ...printBlocks(paper.blocks, styles),
  ];
  const signing = printSigning(paper, styles);
  return {
    name: paperName(paper),
    styles,
    header: printHeader(paper, styles),
    // A page that holds nothing but a signature proves nothing.
    blocks: signing.rows.length > 0 ? holdLastLine(blocks) : blocks,
    signing,
    annexes: printAnnexes(paper, styles),
    foot: printFoot(paper, styles),
    check: printCheck(paper, styles),
    pageNumber: 'pageNumber',
    watermark: paper.purpose === 'rehearsal' ? partyWords.rehearsal : null,
  };
}

/** The name in the file's properties: type, abstract and number; never a person. */
function paperName(paper: Paper): string {
  const { title } = paper;
  const words = title.kind === 'named' ? [title.typeName, ...title.abstract] : [title.abstract];
  return cleanText([...words, numberText(paper.documentNumber)].filter(Boolean).join(' '));
}

function printTitle({ title }: Paper, styles: LineStyles): readonly PrintedLine[] {
  if (title.kind === 'letter') return [];
  return [
    printLine(styles, 'typeName', printWords(title.typeName)),
    ...title.abstract.map((line) => printLine(styles, 'abstract', printWords(line))),
    printLine(styles, 'abstractRule', printWords(partyWords.abstractRule)),
  ];
}

/** "Kính gửi:" in italics before the one name, or above several with a hyphen each. */
function printAddressee({ addressee }: Paper, styles: LineStyles): readonly PrintedLine[] {
  if (addressee === undefined) return [];
  const { names, manner } = addressee;
  const [only, ...others] = names;
  const word = printWords(`${addresseeWords[manner]}:`).map((run) => ({ ...run, italic: true }));
  if (only === undefined) return [];
  if (others.length === 0)
    return [printLine(styles, 'addressee', [...word, ...printWords(` ${only}`)])];
  return [
    printLine(styles, 'addresseeWord', word),
    ...names.map((name, index) => {
      const mark = index === names.length - 1 ? '.' : ',';
      return printLine(styles, 'addresseeName', printWords(`- ${name}${mark}`));
    }),
  ];
}

/** One legal basis per line, each "- …;" (BD-09). */
function printBases({ legalBases }: Paper, styles: LineStyles): readonly PrintedLine[] {
  return (legalBases ?? []).map((basis) =>
    printLine(styles, 'basis', [...printWords('- '), ...printRuns(basis), ...printWords(';')]),
  );
}

/** The annexes of a paper, with their labels and titles. */
export function printAnnexes({ annexes = [] }: Paper, styles: LineStyles): readonly PrintedAnnex[] {
  return annexes.map((annex, index, all) =>
    printAnnex(annex, annexLabel(index, all.length), styles),
  );
}

function printAnnex(annex: Annex, label: string, styles: LineStyles): PrintedAnnex {
  if (annex.goesOn === true)
    return { landscape: false, goesOn: true, blocks: printBlocks(annex.blocks, styles) };
  return {
    landscape: annex.orientation === 'landscape',
    goesOn: false,
    blocks: [
      printLine(styles, 'annexLabel', printWords(label)),
      printLine(styles, 'annexTitle', printWords(annex.title)),
      ...printBlocks(annex.blocks, styles),
    ],
  };
}

function annexLabel(index: number, count: number): string {
  return count === 1 ? partyWords.annex : `${partyWords.annex} ${index + 1}`;
}
