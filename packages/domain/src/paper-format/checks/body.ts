import type { FormatRuleSetId } from '../../papers/index.ts';
import { bodyRoles, type BodyLine, type BodyRole } from '../body-role.ts';
import { bodyPatterns as pattern } from '../data/body-patterns.ts';
import { bodySizes } from '../data/character-rules.ts';
import { indentValues, lineValues, paragraphDistance } from '../data/page-values.ts';
import { extentOf, shownRuns } from '../line-facts.ts';
import type { PaperLine } from '../paper-file.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';
import { checkLook } from './characters.ts';
import { checkNumbering } from './numbering.ts';
import { checkWriting } from './writing.ts';

/** The body: letters, headings, indents, distances, numbering, its end, and how it is written. */
export function checkBody(paper: ExaminedPaper): readonly Raised[] {
  const body = bodyRoles(paper.parts.body);
  const { layout } = paper.sets;
  return [
    ...(layout === 'PF-2018' || layout === 'PF-2026'
      ? [...checkLetters(body), ...checkHeadings(body), ...checkParagraphs(body, layout)]
      : []),
    ...(layout === 'PF-2026' ? checkBases(body) : []),
    ...checkNumbering(body),
    ...checkEnd(paper, body),
    ...checkWriting(body),
  ];
}

function linesOfKind(
  body: readonly BodyLine[],
  ...kinds: BodyRole['kind'][]
): readonly PaperLine[] {
  return body.filter(({ role }) => kinds.includes(role.kind)).map(({ line }) => line);
}

const running = ['text', 'item', 'basis', 'article', 'arabic', 'second'] as const;

/** CH-10: 14 or 15 points, upright; CH-ALIGN: to both sides. Words in italics inside a text are its own affair; a body in italics is not. */
function checkLetters(body: readonly BodyLine[]): readonly Raised[] {
  const lines = linesOfKind(body, ...running);
  const base = { rule: 'CH-10', part: 'body' } as const;
  const texts = linesOfKind(body, 'text', 'basis');
  const leaning = texts.filter((line) => extentOf(line, (run) => run.italic) === 'all');
  const ragged = texts.filter((line) => line.align !== 'justify');
  const aligned = [...new Set(ragged.map(({ align }) => align))].join(', ');
  return [
    ...checkLook(lines, { ...base, sizes: bodySizes }),
    ...(lettersOf(leaning) * 2 > lettersOf(texts)
      ? [
          {
            ...base,
            fault: 'upright',
            lines: leaning,
            expected: 'upright',
            found: 'italic',
          } as const,
        ]
      : []),
    ...(ragged.length === 0
      ? []
      : [
          {
            ...base,
            rule: 'CH-ALIGN',
            fault: 'align',
            lines: ragged,
            expected: 'justify',
            found: aligned,
          } as const,
        ]),
  ];
}

function lettersOf(lines: readonly PaperLine[]): number {
  return lines.flatMap(shownRuns).reduce((sum, run) => sum + run.text.length, 0);
}

/** CH-11 to CH-17. */
function checkHeadings(body: readonly BodyLine[]): readonly Raised[] {
  const look = { part: 'heading', sizes: bodySizes, bold: true, italic: false } as const;
  const titled = body.filter(({ role }) => role.kind === 'arabic' && role.title);
  const plain = titled.map(({ line }) => line).filter((line) => !anyBold(line));
  const articles = linesOfKind(body, 'article').filter((line) => !anyBold(line));
  return [
    ...checkLook(linesOfKind(body, 'partNumber'), { ...look, rule: 'CH-11' }),
    ...checkLook(linesOfKind(body, 'partTitle'), { ...look, rule: 'CH-12', upper: true }),
    ...checkLook(linesOfKind(body, 'sectionNumber'), { ...look, rule: 'CH-13' }),
    ...checkLook(linesOfKind(body, 'sectionTitle'), { ...look, rule: 'CH-14', upper: true }),
    ...raiseNotBold('CH-15', articles),
    ...checkLook(linesOfKind(body, 'roman'), { ...look, rule: 'CH-16', upper: true }),
    ...raiseNotBold('CH-17', plain),
  ];
}

function anyBold(line: PaperLine): boolean {
  return extentOf(line, (run) => run.bold) !== 'none';
}

function raiseNotBold(rule: 'CH-15' | 'CH-17', lines: readonly PaperLine[]): readonly Raised[] {
  if (lines.length === 0) return [];
  return [{ rule, part: 'heading', fault: 'bold', lines, expected: 'bold', found: 'notBold' }];
}

function written(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** BD-06 to BD-08: indent of the first line, distances of lines and paragraphs. */
function checkParagraphs(
  body: readonly BodyLine[],
  layout: Extract<FormatRuleSetId, 'PF-2018' | 'PF-2026'>,
): readonly Raised[] {
  const texts = linesOfKind(body, 'text');
  const { from, to } = indentValues[layout];
  const begun = texts.filter((line) => !line.runs[0]?.text.startsWith('\t'));
  const indents = begun.filter(({ firstLine }) => firstLine < from || firstLine > to);
  const close = texts.filter(({ spacing }) => !isLineAllowed(spacing));
  const apart = texts.filter(({ spacing }) => !isApart(spacing));
  return [
    ...raiseForm('BD-06', indents, {
      expected: '10',
      found: valuesOf(indents, (line) => written(line.firstLine / 56.6929)),
    }),
    ...raiseForm('BD-07', close, {
      expected: 'lineDistance',
      found: valuesOf(close, ({ spacing }) =>
        spacing.rule === 'multiple' ? `x ${written(spacing.line)}` : `${written(spacing.line)} pt`,
      ),
    }),
    ...(layout === 'PF-2026'
      ? raiseForm('BD-08', apart, {
          expected: String(paragraphDistance),
          found: valuesOf(
            apart,
            ({ spacing }) => `${written(spacing.before)}/${written(spacing.after)}`,
          ),
        })
      : []),
  ];
}

function valuesOf(lines: readonly PaperLine[], value: (line: PaperLine) => string): string {
  return [...new Set(lines.map(value))].slice(0, 4).join('; ');
}

function isLineAllowed({ rule, line }: PaperLine['spacing']): boolean {
  const [from, to] = rule === 'multiple' ? lineValues.multiple : lineValues.exact;
  return line >= from - 0.01 && line <= to + 0.01;
}

function isApart({ before, after }: PaperLine['spacing']): boolean {
  return [before, after].some((each) => Math.abs(each - paragraphDistance) <= 0.5);
}

interface Values {
  readonly expected: string;
  readonly found: string;
}

function raiseForm(
  rule: 'BD-06' | 'BD-07' | 'BD-08' | 'BD-09',
  lines: readonly PaperLine[],
  values: Values,
): readonly Raised[] {
  return lines.length === 0 ? [] : [{ rule, part: 'body', fault: 'form', lines, ...values }];
}

/** BD-09: bases upright, one to a line, each with a hyphen and a semicolon. */
function checkBases(body: readonly BodyLine[]): readonly Raised[] {
  const bases = body.filter(({ role }) => role.kind === 'basis');
  const off = bases.filter(({ text }) => !pattern.basisForm.test(text));
  const leaning = bases.filter(({ line }) => extentOf(line, (run) => run.italic) === 'all');
  return [
    ...raiseForm(
      'BD-09',
      off.map(({ line }) => line),
      {
        expected: 'basisForm',
        found: off[0]?.text ?? '',
      },
    ),
    ...raiseForm(
      'BD-09',
      leaning.map(({ line }) => line),
      { expected: 'upright', found: 'italic' },
    ),
  ];
}

/** BD-10: a full stop at the end, without the slash of government papers. */
function checkEnd({ parts }: ExaminedPaper, body: readonly BodyLine[]): readonly Raised[] {
  const last = body.at(-1);
  if (last === undefined || parts.endsWithTable) return [];
  const base = { rule: 'BD-10', part: 'body', fault: 'form', lines: [last.line] } as const;
  const found = last.text.slice(-24);
  if (pattern.governmentEnd.test(last.text)) return [{ ...base, expected: 'fullStop', found }];
  const open = last.role.kind === 'banner' || pattern.sentenceEnd.test(last.text);
  return open ? [] : [{ ...base, expected: 'fullStop', found }];
}
