import {
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { checkSquare } from '../forms/party-format.ts';
import type { PrintedCheck } from '../forms/printed-paper.ts';
import { lineText } from '../forms/print-runs.ts';
import { squaresPng } from './squares-png.ts';

const emuPerMm = 36_000;
/** The library takes sizes of pictures in dots of a screen. */
const dotsPerMm = 96 / 25.4;

/** The foot of the first page: the line, and the square at its fixed place on the sheet, moving no line. */
export function wordCheckFoot({ rows, line, code }: PrintedCheck): Footer {
  const side = checkSquare.side * dotsPerMm;
  const square = new ImageRun({
    type: 'png',
    data: squaresPng(rows),
    transformation: { width: side, height: side },
    altText: { id: '1', name: 'check', title: code, description: code },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: checkSquare.left * emuPerMm,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: checkSquare.top * emuPerMm,
      },
      wrap: { type: TextWrappingType.NONE },
      allowOverlap: true,
    },
  });
  return new Footer({
    children: [
      new Paragraph({ style: line.role, children: [square, new TextRun(lineText(line))] }),
    ],
  });
}
