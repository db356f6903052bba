import type { PaperRenderer } from '@daihoi/application/papers';
import { printPaper } from './forms/print-paper.ts';
import { screenPaper } from './forms/screen-paper.ts';
import { printedLines } from './forms/printed-text.ts';
import { openTypstPress, type TypstPress } from './pdf/compile-typst.ts';
import { paperPdf } from './pdf/paper-pdf.ts';
import { paperDocx } from './word/paper-docx.ts';
import { passagesXml } from './word/passages-xml.ts';
import { openCheck, paperCheck } from './word/paper-check.ts';

/** The renderer of party papers. The PDF press opens with the first PDF, so that a program that prints none pays nothing. */
export function openPaperRenderer(): PaperRenderer {
  let press: TypstPress | undefined;
  return {
    toDocx: (paper) => paperDocx(printPaper(paper)),
    async toPdf(paper) {
      press ??= openTypstPress();
      return Promise.resolve(paperPdf(press, printPaper(paper)));
    },
    toScreen: (paper) => screenPaper(printPaper(paper)),
    toCheck: (paper) => paperCheck(printPaper(paper)),
    toOpenCheck: (paper) => openCheck(printPaper(paper)),
    toPassages: (paper, parts) => Promise.resolve(passagesXml(paper, parts)),
    toText: (paper) =>
      printedLines(printPaper(paper))
        .map((line) => `${line}\n`)
        .join(''),
  };
}
