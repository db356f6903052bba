import { lineText, type PaperLine } from '../../paper-format/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { signs } from '../data/signs.ts';
import type { ContentLine } from '../content-text.ts';

const slips = [
  /\p{L} [,;:.](?=\s|$)/u,
  /\p{L}[,;](?=\p{L})/u,
  /(?<![,.;:])(?:,,|;;|\.\.(?!\.)|,\.|\.,)(?![.,])/u,
  /\p{L}\((?=\p{L}{2})/u,
  /\( \p{L}|\p{L} \)/u,
] as const;

/** What every slip holds; most lines have none of it. */
const mayHoldSlip = /[,;:.] ?[,;:.]|\s[,;:.)]|\(\s|[,;][^\s\d]|[^\s]\(/u;

/** SP-04: two blanks between words. SP-05: marks that stand wrong. Each is one note for the whole paper, with its places. */
export function checkPunctuation({ content }: ReadPaper): readonly RaisedContent[] {
  const blanks = content.lines.filter(({ line }) => hasDoubleBlank(line));
  const marks = content.lines.flatMap((line) => slipsIn(line));
  const [firstBlank] = blanks;
  const [firstMark] = marks;
  return [
    ...(firstBlank === undefined
      ? []
      : [
          {
            rule: 'SP-04',
            lines: blanks.map(({ line }) => line),
            expected: '',
            found: doubleBlankIn(firstBlank.line),
          } as const,
        ]),
    ...(firstMark === undefined
      ? []
      : [
          {
            rule: 'SP-05',
            lines: marks.map(({ line }) => line),
            expected: '',
            found: [...new Set(marks.map(({ found }) => found))].slice(0, 4).join(signs.between),
          } as const,
        ]),
  ];
}

function rawText(line: PaperLine): string {
  return line.runs.map(({ text }) => text).join('');
}

/** Two or three blanks; more are somebody's way to set a line. */
const doubleBlank = /\p{L}*[\p{L}\p{N},.;:] {2,3}(?=[\p{L}\p{N}])\p{L}*/u;

function hasDoubleBlank(line: PaperLine): boolean {
  const raw = rawText(line);
  return raw.includes('  ') && doubleBlank.test(raw);
}

function doubleBlankIn(line: PaperLine): string {
  return doubleBlank.exec(rawText(line))?.[0] ?? '';
}

function slipsIn({ line }: ContentLine) {
  const text = lineText(line);
  if (/https?:|www\.|@/u.test(text)) return [];
  if (!mayHoldSlip.test(text)) return [];
  return slips.flatMap((form) => {
    const at = form.exec(text)?.index;
    return at === undefined
      ? []
      : [{ line, found: text.slice(Math.max(0, at - 6), at + 12).trim() }];
  });
}
