import type { CalendarDate } from '@daihoi/domain/kernel';
import { textRun, type Block, type Run } from '../papers/index.ts';
import { reportWords, shareWords } from './data/report-words.ts';
import { unitsFigure, withFigure } from './figure-refs.ts';
import { levelsCounted, type ReportFigures, type ReportLevel } from './report-figures.ts';
import { dayText, fill, percentText, shareText, wordsOf } from './words.ts';

/** The sentences of the first part: how many are done, what remains and when, what was reported as a share only. */
export function resultsProse(figures: ReportFigures): readonly Block[] {
  const levels = levelsCounted(figures);
  const shares = sharesText(figures);
  const asOf = dayText(figures.asOf);
  return [
    ...(levels.length > 0 ? [paragraph(doneRuns(figures, levels))] : []),
    ...(shares === '' ? [] : [paragraph([textRun(shares)])]),
    ...(levels.length === 0 && shares === ''
      ? [paragraph([textRun(fill(reportWords.nothingCounted, { asOf }))])]
      : []),
  ];
}

/** The sentences under the table, one a level: of those closed, how many were ratified, how many are being appraised. */
export function ratificationProse(figures: ReportFigures): readonly Block[] {
  return levelsCounted(figures)
    .filter((level) => level.closed > 0 && level.ratified < level.closed)
    .map((level) => paragraph(ratificationRuns(figures, level)));
}

function doneRuns(figures: ReportFigures, levels: readonly ReportLevel[]): readonly Run[] {
  const parts = levels.flatMap((level, index): readonly Run[] => [
    ...(index === 0 ? [] : [textRun(index === levels.length - 1 ? reportWords.and : ', ')]),
    unitsFigure(fill('{closed}/{total}', { closed: level.closed, total: level.total }), figures, {
      level,
      figure: 'closed',
    }),
    textRun(` ${wordsOf(level.level).inProse} (${shareText(level.closed, level.total)})`),
  ]);
  const remaining = levels.filter((level) => level.closed < level.total);
  return [
    textRun(fill(reportWords.asOf, { asOf: dayText(figures.asOf) })),
    ...parts,
    textRun(` ${reportWords.done}`),
    ...remaining.flatMap((level) => remainingRuns(figures, level)),
    textRun(remaining.length > 0 ? `${reportWords.annexed}.` : '.'),
  ];
}

function remainingRuns(figures: ReportFigures, level: ReportLevel): readonly Run[] {
  const left = level.total - level.closed;
  const { counted } = wordsOf(level.level);
  return [
    textRun('; '),
    unitsFigure(fill('{left}', { left }), figures, { level, figure: 'remaining' }),
    textRun(fill(reportWords.remaining, { counted })),
    ...whenRuns(figures, level),
  ];
}

/** In which month, or between which months, the rest is planned; plans that have passed say nothing of what is to come. */
function whenRuns(figures: ReportFigures, level: ReportLevel): readonly Run[] {
  const { planned, unplanned } = level.summary;
  if (!planned) return [textRun(reportWords.noPlan)];
  const [first, last] = [monthText(planned.from), monthText(planned.to)];
  const when =
    first === last
      ? fill(reportWords.plannedIn, { month: first })
      : fill(reportWords.plannedBetween, { first, last });
  if (unplanned <= 0) return [textRun(when)];
  const { counted } = wordsOf(level.level);
  return [
    textRun(when),
    ...countedIn(figures, reportWords.someWithoutPlan, {
      n: unplanned,
      counted,
      list: { level, figure: 'unplanned' },
    }),
  ];
}

function monthText(day: CalendarDate): string {
  return `${String(Number(day.slice(5, 7)))}/${day.slice(0, 4)}`;
}

function ratificationRuns(figures: ReportFigures, level: ReportLevel): readonly Run[] {
  const { counted } = wordsOf(level.level);
  const { closed, reported, ratified } = level;
  const list = { level, figure: 'ratified' } as const;
  const appraised = Math.max(0, reported - ratified);
  const unreported = Math.max(0, closed - Math.max(reported, ratified));
  return [
    ...countedIn(figures, reportWords.ratification, {
      n: closed,
      counted,
      list: { level, figure: 'closed' },
    }),
    ...(ratified === 0
      ? [textRun(fill(reportWords.noneRatified, { counted }))]
      : [
          unitsFigure(fill('{n}', { n: ratified }), figures, list),
          textRun(fill(reportWords.ratified, { counted })),
        ]),
    ...countedIn(figures, `; {n}${reportWords.appraised}`, {
      n: appraised,
      counted,
      list: { level, figure: 'appraising' },
    }),
    ...countedIn(figures, `; {n}${reportWords.unreported}`, {
      n: unreported,
      counted,
      list: { level, figure: 'unreported' },
    }),
    textRun('.'),
  ];
}

/** A part of a sentence whose `{n}` opens to its units; nothing at all when there are none. */
function countedIn(
  figures: ReportFigures,
  sentence: string,
  {
    n,
    counted,
    list,
  }: {
    readonly n: number;
    readonly counted: string;
    readonly list: Parameters<typeof unitsFigure>[2];
  },
): readonly Run[] {
  if (n === 0) return [];
  return withFigure(sentence, unitsFigure(fill('{n}', { n }), figures, list), { counted });
}

/** Shares as they were reported, each with its day; empty when there are none. */
function sharesText({ levels }: ReportFigures): string {
  const shares = levels.flatMap((level) =>
    level.shares.map((share) =>
      fill(reportWords.share, {
        percent: percentText(share.percent),
        level: wordsOf(level.level).inProse,
        done: shareWords[share.milestone] ?? reportWords.done,
        asOf: dayText(share.asOf),
      }),
    ),
  );
  return shares.length === 0 ? '' : `${reportWords.sharesLead}${shares.join('; ')}.`;
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}
