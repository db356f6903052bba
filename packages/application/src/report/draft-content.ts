import { textRun, type Run } from '../papers/index.ts';
import { reportWords } from './data/report-words.ts';
import { unitsFigure } from './figure-refs.ts';
import type { ReportContent, ReportParagraph } from './report-content.ts';
import {
  levelsBelow,
  type RemainingUnit,
  type ReportFigures,
  type ReportLevel,
} from './report-figures.ts';
import { dayText, fill, wordsOf } from './words.ts';

const namedAtMost = 8;
/** Days before the first planned opening by which dossiers still open should be approved. */
const beforeApproval: ReadonlySet<string> = new Set([
  'DRAFT_PLAN',
  'PLAN_APPROVED',
  'PREPARING',
  'SUBMITTED_FOR_APPROVAL',
  'RETURNED',
]);

/** Drafts the parts that people edit (weak points, tasks) from the figures alone; nothing is said that no figure carries. */
export function draftContent(figures: ReportFigures, recipients: readonly string[]): ReportContent {
  const levels = levelsBelow(figures);
  const weaknesses = levels.flatMap((level) => weaknessesOf(figures, level));
  const tasks = levels.flatMap((level) => tasksOf(figures, level));
  return {
    weaknesses: weaknesses.length > 0 ? weaknesses : [plain(reportWords.onTime)],
    tasks: tasks.length > 0 ? tasks : [plain(reportWords.nothingLeft)],
    recipients,
  };
}

function weaknessesOf(figures: ReportFigures, level: ReportLevel): readonly ReportParagraph[] {
  const late = level.remaining.filter((unit) => unit.late);
  const forecast = level.remaining.filter((unit) => unit.forecastLate && !unit.late);
  const returned = level.remaining.filter((unit) => unit.state === 'RETURNED');
  return [
    ...named({
      figures,
      level,
      sentence: reportWords.late,
      units: late,
      milestone: 'late',
      n: level.late,
    }),
    ...named({
      figures,
      level,
      sentence: reportWords.forecast,
      units: forecast,
      milestone: 'forecastLate',
      n: level.forecastLate,
    }),
    ...named({
      figures,
      level,
      sentence: reportWords.returned,
      units: returned,
      milestone: 'remaining',
      n: returned.length,
    }),
    ...named({
      figures,
      level,
      sentence: reportWords.postponed,
      units: [],
      milestone: 'postponed',
      n: level.postponed,
    }),
  ];
}

function tasksOf(figures: ReportFigures, level: ReportLevel): readonly ReportParagraph[] {
  const open = level.remaining.filter((unit) => beforeApproval.has(unit.state));
  const starts = open.flatMap((unit) => (unit.planned ? [unit.planned.from] : [])).toSorted();
  const before = starts[0] ?? level.deadline;
  const left = level.total - level.closed;
  const appraise = level.reported - level.ratified;
  return [
    ...(before && open.length > 0
      ? [
          task(figures, level, {
            sentence: reportWords.approve,
            n: open.length,
            milestone: 'remaining',
            before,
          }),
        ]
      : []),
    ...(left > 0 && level.deadline
      ? [task(figures, level, { sentence: reportWords.holdRest, n: left, milestone: 'remaining' })]
      : []),
    ...(appraise > 0
      ? [
          task(figures, level, {
            sentence: reportWords.ratifyRest,
            n: appraise,
            milestone: 'reported',
          }),
        ]
      : []),
  ];
}

function task(
  figures: ReportFigures,
  level: ReportLevel,
  given: {
    readonly sentence: string;
    readonly n: number;
    readonly milestone: string;
    readonly before?: NonNullable<ReportLevel['deadline']>;
  },
): ReportParagraph {
  const values = {
    counted: wordsOf(level.level).counted,
    deadline: level.deadline ? dayText(level.deadline) : '',
    before: given.before ? dayText(given.before) : '',
  };
  return { kind: 'drafted', runs: withFigure(figures, level, { ...given, values }) };
}

function named(given: {
  readonly figures: ReportFigures;
  readonly level: ReportLevel;
  readonly sentence: string;
  readonly units: readonly RemainingUnit[];
  readonly milestone: string;
  readonly n: number;
}): readonly ReportParagraph[] {
  const { figures, level, sentence, units, milestone, n } = given;
  if (n <= 0) return [];
  const values = {
    counted: wordsOf(level.level).counted,
    deadline: level.deadline ? dayText(level.deadline) : '',
    names: namesOf(units, n),
  };
  return [
    { kind: 'drafted', runs: withFigure(figures, level, { sentence, n, milestone, values }) },
  ];
}

function namesOf(units: readonly RemainingUnit[], n: number): string {
  const shown = units.slice(0, namedAtMost).map((unit) => unit.name);
  const others = n - shown.length;
  return shown.join(', ') + (others > 0 ? fill(reportWords.andOthers, { n: others }) : '');
}

/** A sentence whose `{n}` is a figure that opens to its units. */
function withFigure(
  figures: ReportFigures,
  level: ReportLevel,
  given: {
    readonly sentence: string;
    readonly n: number;
    readonly milestone: string;
    readonly values: Readonly<Record<string, string>>;
  },
): readonly Run[] {
  const [before = '', after = ''] = given.sentence.split('{n}');
  const list = { level: level.level, milestone: given.milestone };
  return [
    textRun(fill(before, given.values)),
    unitsFigure(fill('{n}', { n: given.n }), figures, list),
    textRun(fill(after, given.values)),
  ];
}

function plain(text: string): ReportParagraph {
  return { kind: 'drafted', runs: [textRun(text)] };
}
