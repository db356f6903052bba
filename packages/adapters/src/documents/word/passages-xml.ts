import type { Paper, PassageContent } from '@daihoi/application/papers';
import { partyStyles } from '../forms/party-format.ts';
import type { LineStyles } from '../forms/line-style.ts';
import { printParts } from '../forms/print-blocks.ts';
import { printAnnexes } from '../forms/print-paper.ts';
import type { PrintedBlock, PrintedLine, PrintedRun } from '../forms/printed-paper.ts';
import { lettersOf } from '../fill/write-text.ts';
import { wordAlign } from './word-styles.ts';
import { textWidth } from './word-pages.ts';
import { tableXml } from './passage-table-xml.ts';
import { twipsFromMm, twipsFromPt } from './twips.ts';

/** Stretches of a paper as paragraphs and tables that carry their whole look: the file they go into may not know our styles. */
export function passagesXml(paper: Paper, parts: readonly PassageContent[]): readonly string[] {
  const styles = partyStyles(paper.ruleSet);
  const printed = printParts(
    parts.map((part) => (part === 'annexes' ? [] : part)),
    styles,
  );
  return parts.map((part, at) =>
    part === 'annexes' ? annexesXml(paper, styles) : blocksXml(printed[at] ?? [], styles),
  );
}

function annexesXml(paper: Paper, styles: LineStyles): string {
  return printAnnexes(paper, styles)
    .map(({ blocks }) => blocksXml([{ kind: 'pageBreak' }, ...blocks], styles))
    .join('');
}

function blocksXml(blocks: readonly PrintedBlock[], styles: LineStyles): string {
  return blocks
    .map((block, at) => {
      const newPage = blocks[at - 1]?.kind === 'pageBreak';
      if (block.kind === 'pageBreak') return '';
      if (block.kind === 'line') return lineXml(block, styles, { newPage });
      const gap: PrintedLine = {
        kind: 'line',
        role: 'gap',
        runs: [],
        keepNext: block.rows.at(-1)?.staysWithNext === true,
      };
      const before = newPage ? lineXml(gap, styles, { newPage }) : '';
      const table = tableXml(block, textWidth(false), (line, align) =>
        lineXml(line, styles, { align }),
      );
      return `${before}${table}${lineXml(gap, styles)}`;
    })
    .join('');
}

interface LinePlace {
  readonly newPage?: boolean;
  readonly align?: keyof typeof wordAlign;
}

/** A paragraph with every property of its style; order of elements as the format of Word files asks. */
function lineXml(line: PrintedLine, styles: LineStyles, place: LinePlace = {}): string {
  const style = styles[line.role];
  const align = wordAlign[place.align ?? style.align];
  const keeps = style.keepNext || line.keepNext;
  const { before, after, left, firstLine, outline } = style;
  const properties = [
    ...(keeps ? ['<w:keepNext/>'] : []),
    ...(place.newPage === true ? ['<w:pageBreakBefore/>'] : []),
    `<w:spacing w:before="${twipsFromPt(before)}" w:after="${twipsFromPt(after)}" w:line="${twipsFromPt(style.line)}" w:lineRule="exact"/>`,
    `<w:ind w:left="${twipsFromMm(left)}" w:firstLine="${twipsFromMm(firstLine)}"/>`,
    `<w:jc w:val="${align}"/>`,
    ...(outline === undefined ? [] : [`<w:outlineLvl w:val="${outline - 1}"/>`]),
    `<w:rPr>${lookXml(style, plain)}</w:rPr>`,
  ];
  const runs = line.runs
    .filter(({ text }) => text !== '')
    .map((run) => `<w:r><w:rPr>${lookXml(style, run)}</w:rPr>${lettersOf(run.text)}</w:r>`);
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.join('')}</w:p>`;
}

const plain = { bold: false, italic: false, underline: false } as const;

function lookXml(
  style: LineStyles[keyof LineStyles],
  run: Pick<PrintedRun, 'bold' | 'italic' | 'underline'>,
): string {
  const face = 'Times New Roman';
  const size = style.size * 2;
  return [
    `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`,
    `<w:b w:val="${style.bold || run.bold}"/>`,
    `<w:i w:val="${style.italic || run.italic}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    ...(run.underline ? ['<w:u w:val="single"/>'] : []),
    '<w:lang w:val="vi-VN"/>',
  ].join('');
}
