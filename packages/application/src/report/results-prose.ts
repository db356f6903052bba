import type { CalendarDate } from '@daihoi/domain/kernel';
import { textRun, type Block, type Run } from '../papers/index.ts';
import { reportWords } from './data/report-words.ts';
import { unitsFigure } from './figure-refs.ts';
import { levelsBelow, type ReportFigures, type ReportLevel } from './report-figures.ts';
import { dayText, fill, shareText, wordsOf } from './words.ts';

/** The sentences of the first part: how many are done, what remains and when, what was ratified. */
export function resultsProse(figures: ReportFigures): readonly Block[] {
  const levels = levelsBelow(figures).filter((level) => level.total > 0);
  return [
    ...(levels.length > 0 ? [paragraph(doneRuns(figures, levels))] : []),
    ...sharesParagraph(figures),
  ];
}

/** The sentence under the table: of those closed, how many were ratified, how many are being appraised. */
export function ratificationProse(figures: ReportFigures): readonly Block[] {
  return levelsBelow(figures)
    .filter((level) => level.closed > 0 && level.ratified < level.closed)
    .map((level) => paragraph(ratificationRuns(figures, level)));
}

function doneRuns(figures: ReportFigures, levels: readonly ReportLevel[]): readonly Run[] {
  const parts = levels.flatMap((level, index): readonly Run[] => [
    ...(index === 0 ? [] : [textRun(index === levels.length - 1 ? reportWords.and : ', ')]),
    unitsFigure(fill('{closed}/{total}', { closed: level.closed, total: level.total }), figures, {
      level: level.level,
      milestone: 'closed',
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
    unitsFigure(fill('{left}', { left }), figures, { level: level.level, milestone: 'remaining' }),
    textRun(fill(reportWords.remaining, { counted }) + whenText(level)),
  ];
}

/** In which month, or between which months, the rest is planned. */
function whenText(level: ReportLevel): string {
  const days = level.remaining
    .flatMap((unit) => (unit.planned ? [unit.planned.to] : []))
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return reportWords.noPlan;
  if (monthText(first) === monthText(last))
    return fill(reportWords.plannedIn, { month: monthText(first) });
  return fill(reportWords.plannedBetween, { first: monthText(first), last: monthText(last) });
}

function monthText(day: CalendarDate): string {
  return `${String(Number(day.slice(5, 7)))}/${day.slice(0, 4)}`;
}

function ratificationRuns(figures: ReportFigures, level: ReportLevel): readonly Run[] {
  const { counted } = wordsOf(level.level);
  const values = { closed: level.closed, counted };
  const appraised = level.reported - level.ratified;
  return [
    textRun(fill(reportWords.ratification, values)),
    unitsFigure(fill('{n}', { n: level.ratified }), figures, {
      level: level.level,
      milestone: 'ratified',
    }),
    textRun(fill(reportWords.ratified, values)),
    ...(appraised > 0
      ? [
          textRun('; '),
          unitsFigure(fill('{n}', { n: appraised }), figures, {
            level: level.level,
            milestone: 'reported',
          }),
          textRun(fill(reportWords.appraised, values)),
        ]
      : []),
    textRun('.'),
  ];
}

function sharesParagraph(figures: ReportFigures): readonly Block[] {
  const shares = figures.levels.flatMap(({ level, share }) =>
    share
      ? [
          fill(reportWords.share, {
            level: wordsOf(level).inProse,
            percent: share.percent,
            asOf: dayText(share.asOf),
          }),
        ]
      : [],
  );
  if (shares.length === 0) return [];
  return [paragraph([textRun(`${reportWords.sharesLead}${shares.join('; ')}.`)])];
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}
