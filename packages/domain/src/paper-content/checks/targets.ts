import type { PaperLine } from '../../paper-format/index.ts';
import type { FixedNumber } from '../../text/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentTable, ContentText } from '../content-text.ts';
import { targetWords as words } from '../data/target-words.ts';
import { agree, figuresIn, readFixed, writeFixed, type Figure } from '../figure.ts';
import type { KnownTarget } from '../paper-facts.ts';
import { plainText, sentencesIn, type Sentence } from '../plain-text.ts';
import { figureTable, type FigureRow, type FigureTable } from '../table-figures.ts';
import { isTold, labelKey, linesAhead, saysAnother, tablesBehind } from '../told-figures.ts';
import { checkTargetCounts } from './target-counts.ts';

/** The two figures of a target: what the resolution asked for, and what came of it. */
type Side = 'planned' | 'achieved';
const ruleOf = { planned: 'FG-10', achieved: 'FG-11' } as const;

/** A stored target with its figures read; a side that is no single figure (a range, "over 98") is not held against the paper. */
interface ReadTarget {
  readonly name: string;
  readonly label: string;
  readonly measure: string;
  readonly planned: FixedNumber | undefined;
  readonly achieved: FixedNumber | undefined;
}

/** A figure of the paper that says something else than the stored target. */
interface Contradiction {
  readonly target: ReadTarget;
  readonly side: Side;
  readonly said: string;
  readonly lines: readonly PaperLine[];
}

/**
 * FG-10: what the last resolution asked for, FG-11: what came of it, FG-12: how many targets were reached, each against the
 * targets that the office entered. Only papers that look back are asked, and only where they do not speak of what is to come.
 */
export function checkTargets(paper: ReadPaper): readonly RaisedContent[] {
  const { kind, facts, content } = paper;
  if (kind !== 'politicalReport' && kind !== 'selfReview') return [];
  const targets = readTargets(facts.targets ?? []);
  const tables = tablesBehind(content);
  // Where a table of the paper has the target, its text is held against that table (FG-08).
  const inRows = namesInTables(tables);
  const loose = targets.filter(({ label }) => label.length >= shortestLabel && !inRows.has(label));
  const found = [...inTables(tables, targets), ...inText(content, loose)];
  return [...targets.flatMap((target) => raisedOf(target, found)), ...checkTargetCounts(paper)];
}

/** A name of one word cannot be told apart in running text; in a table it is a cell of its own. */
const shortestLabel = 9;

function readTargets(known: readonly KnownTarget[]): readonly ReadTarget[] {
  const read = known.map(({ name, measure, planned, achieved }) => ({
    name,
    label: labelKey(plainText(name)),
    measure: plainText(measure).trim(),
    planned: storedFigure(planned, measure),
    achieved: storedFigure(achieved, measure),
  }));
  // Two targets of one name cannot be told apart.
  return read.filter(
    ({ label }) => label !== '' && read.filter((each) => each.label === label).length === 1,
  );
}

function storedFigure(written: string, measure: string): FixedNumber | undefined {
  const bare = written.trim().replace(/\s?%$/u, '');
  return readFixed(
    measure !== '' && bare.endsWith(measure) ? bare.slice(0, -measure.length) : bare,
  );
}

function raisedOf(target: ReadTarget, found: readonly Contradiction[]): readonly RaisedContent[] {
  return (['planned', 'achieved'] as const).flatMap((side) => {
    const own = found.filter((each) => each.target === target && each.side === side);
    const stored = target[side];
    if (own.length === 0 || stored === undefined) return [];
    const said = [...new Set(own.map((each) => each.said))].join(', ');
    const lines = own.flatMap((each) => each.lines);
    const expected = writeFixed(stored);
    return [{ rule: ruleOf[side], lines, expected, found: `${target.name}: ${said}` }];
  });
}

/** Rounded figures agree with the finer ones they come from. */
function isSame(left: FixedNumber, right: FixedNumber): boolean {
  return agree(left, right, left.decimals === right.decimals ? 0 : 0.5);
}

function inTables(
  tables: readonly ContentTable[],
  targets: readonly ReadTarget[],
): readonly Contradiction[] {
  return tables.flatMap((table) => {
    const figures = figureTable(table);
    return figures ? inTable(figures, table, targets) : [];
  });
}

function namesInTables(tables: readonly ContentTable[]): ReadonlySet<string> {
  const rows = tables.flatMap((table) => figureTable(table)?.rows ?? []);
  return new Set(rows.map(({ label }) => labelKey(label)));
}

function inTable(
  figures: FigureTable,
  table: ContentTable,
  targets: readonly ReadTarget[],
): readonly Contradiction[] {
  const columns = {
    planned: columnOf(figures, words.plannedHead, words.achievedHead),
    achieved: columnOf(figures, words.achievedHead, undefined),
  };
  return figures.rows.flatMap((row) => {
    const names = row.plain.map(labelKey);
    const target = targets.find(({ label }) => names.includes(label));
    if (!target || !isRowMeasured(figures, row, target)) return [];
    const cells = table.table.rows[table.cells.indexOf(row.cells)] ?? [];
    return (['planned', 'achieved'] as const).flatMap((side) => {
      const column = columns[side];
      const value = column === undefined ? undefined : row.values[column];
      const stored = target[side];
      if (value === undefined || stored === undefined || isSame(value, stored)) return [];
      return [
        { target, side, said: writeFixed(value), lines: cells.flatMap(({ lines }) => lines) },
      ];
    });
  });
}

/** In a table that says its units, a row with another unit is another quantity. */
function isRowMeasured({ heads }: FigureTable, row: FigureRow, { measure }: ReadTarget): boolean {
  const says = heads.some((head) => words.measureHead.test(head));
  return measure === '' || !says || row.plain.some((cell) => cell.includes(measure));
}

/** The one column of figures under such a head; undefined where there is none, or more than one. */
function columnOf(
  { heads, rows }: FigureTable,
  head: RegExp,
  not: RegExp | undefined,
): number | undefined {
  const fitting = heads.flatMap((words_, column) => {
    const named = head.test(words_) && !words.comparingHead.test(words_) && !not?.test(words_);
    return named && rows.some(({ values }) => values[column] !== undefined) ? [column] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function inText(content: ContentText, targets: readonly ReadTarget[]): readonly Contradiction[] {
  const ahead = linesAhead(content);
  return content.lines.flatMap((own) => {
    if (ahead.has(own) || !/\d/u.test(own.plain)) return [];
    const named = targets.filter(({ label }) => own.plain.includes(label));
    if (named.length === 0) return [];
    return sentencesIn(own).flatMap((sentence) =>
      named
        .filter(({ label }) => !isWithinOther(sentence, label, named))
        .flatMap((target) =>
          inSentence(sentence, target).map((each) => ({ ...each, target, lines: [own.line] })),
        ),
    );
  });
}

/** The name of a target may stand inside the longer name of another. */
function isWithinOther({ plain }: Sentence, label: string, named: readonly ReadTarget[]): boolean {
  return named.some(
    (other) => other.label !== label && other.label.includes(label) && plain.includes(other.label),
  );
}

function inSentence(
  sentence: Sentence,
  target: ReadTarget,
): readonly Pick<Contradiction, 'side' | 'said'>[] {
  const { text, plain } = sentence;
  const at = plain.indexOf(target.label);
  if (at < 0) return [];
  const end = at + target.label.length;
  const behind = figuresIn(text).filter(
    (figure) => figure.at >= end && !saysAnother(sentence, { at, end: figure.end }),
  );
  const [first] = behind;
  const near = first && words.between.test(plain.slice(end, first.at));
  const told = near && isTold(sentence, first) ? first : undefined;
  const asked = [...plain.slice(end).matchAll(words.behind)].flatMap((match) =>
    behind.filter((figure) => figure.at === end + match.index + match[0].length),
  );
  return [
    ...(told && !asked.includes(told) && isMeasured(plain, told, target)
      ? against(target, told, sideOf(plain.slice(0, told.at), end))
      : []),
    ...asked
      .filter((figure) => isMeasured(plain, figure, target))
      .flatMap((figure) => against(target, figure, 'planned')),
  ];
}

/** Which of the two a figure is, by the words before it; undefined where it may be either. */
function sideOf(before: string, end: number): Side | undefined {
  if (words.planned.test(before)) return undefined;
  return words.achieved.test(before.slice(end)) ? 'achieved' : undefined;
}

/** A percentage for a share, the unit of measure behind anything else. */
function isMeasured(plain: string, figure: Figure, { measure }: ReadTarget): boolean {
  if (measure === '%') return figure.percent;
  if (figure.percent) return false;
  return measure === '' || plain.slice(figure.end).trimStart().startsWith(measure);
}

function against(
  target: ReadTarget,
  figure: Figure,
  side: Side | undefined,
): readonly Pick<Contradiction, 'side' | 'said'>[] {
  const { planned, achieved } = target;
  const stored = side === undefined ? undefined : target[side];
  if (side !== undefined)
    return stored === undefined || isSame(figure, stored) ? [] : [{ side, said: figure.text }];
  if (planned === undefined || achieved === undefined) return [];
  const known = isSame(figure, planned) || isSame(figure, achieved);
  return known ? [] : [{ side: 'achieved', said: figure.text }];
}
