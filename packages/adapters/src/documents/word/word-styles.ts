import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { lineRoles, type LineStyle, type LineStyles } from '../forms/line-style.ts';
import { twipsFromMm, twipsFromPt } from './twips.ts';

export const wordAlign = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<LineStyle['align'], string>;

const typeface = 'Times New Roman';
const font = { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface } as const;

/** Every role of the party format as a paragraph style, so that a clerk changes a style and not a hundred paragraphs. */
export function wordStyles(styles: LineStyles): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(styles.body.size),
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: lineRoles.map((role) => paragraphStyle(role, styles[role])),
  };
}

/** Word counts sizes of letters in half points. */
function halfPoints(pt: number): number {
  return pt * 2;
}

function paragraphStyle(id: string, style: LineStyle): IParagraphStyleOptions {
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font, size: halfPoints(style.size), bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: wordAlign[style.align],
      keepNext: style.keepNext,
      indent: { left: twipsFromMm(style.left), firstLine: twipsFromMm(style.firstLine) },
      spacing: {
        before: twipsFromPt(style.before),
        after: twipsFromPt(style.after),
        line: twipsFromPt(style.line),
        lineRule: LineRuleType.EXACT,
      },
      ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }),
    },
  };
}
