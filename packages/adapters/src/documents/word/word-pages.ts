import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { pageGeometry } from '../forms/party-format.ts';
import type { PrintedPaper } from '../forms/printed-paper.ts';
import { twipsFromMm } from './twips.ts';
import { wordCheckFoot } from './word-check.ts';
import { wordGap, wordLine } from './word-line.ts';

/** Width of the text in twips, standing or lying. */
export function textWidth(landscape: boolean): number {
  const { width, height, left, right } = pageGeometry;
  return twipsFromMm(landscape ? height : width) - twipsFromMm(left) - twipsFromMm(right);
}

export interface WordPages {
  readonly landscape: boolean;
  /** The sheets that carry the check square on their first page: those of the paper itself, not of an annex. */
  readonly checked: boolean;
  readonly children: readonly FileChild[];
}

/** Pages of one direction, counted from 1: the number from page 2 at the top, the small line at the foot of all. */
export function wordPages(paper: PrintedPaper, pages: WordPages): ISectionOptions {
  const foot = new Footer({ children: [paper.foot === null ? wordGap() : wordLine(paper.foot)] });
  const firstFoot = pages.checked && paper.check ? wordCheckFoot(paper.check) : foot;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twipsFromMm(pageGeometry.width),
          height: twipsFromMm(pageGeometry.height),
          orientation: pages.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsFromMm(pageGeometry.top),
          bottom: twipsFromMm(pageGeometry.bottom),
          left: twipsFromMm(pageGeometry.left),
          right: twipsFromMm(pageGeometry.right),
          header: twipsFromMm(pageGeometry.headerFromEdge),
          footer: twipsFromMm(pageGeometry.footerFromEdge),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: firstHead(paper), default: numberedHead(paper) },
    footers: { first: firstFoot, default: foot },
    children: pages.children,
  };
}

function firstHead(paper: PrintedPaper): Header {
  return new Header({ children: [wordGap({ children: watermark(paper) })] });
}

function numberedHead(paper: PrintedPaper): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: paper.pageNumber, children: [number, ...watermark(paper)] })],
  });
}

function watermark(paper: PrintedPaper): readonly TextWatermark[] {
  return paper.watermark === null
    ? []
    : [new TextWatermark({ text: paper.watermark, layout: 'diagonal', color: 'B3B3B3' })];
}
