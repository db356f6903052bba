import type { BoardFigure } from '@daihoi/domain/progress';
import { figureRun, textRun, type Run } from '../papers/index.ts';
import { reportWords } from './data/report-words.ts';
import { unitsFigure, withFigure } from './figure-refs.ts';
import type { ReportContent, ReportParagraph } from './report-content.ts';
import {
  levelsCounted,
  type RemainingUnit,
  type ReportFigures,
  type ReportLevel,
} from './report-figures.ts';
import { dayText, fill, wordsOf } from './words.ts';

const namedAtMost = 8;

/** What a drafted sentence is about; with its level it names the paragraph for life, however its figures change. */
type Topic =
  | 'late'
  | 'forecast'
  | 'returned'
  | 'postponed'
  | 'approve'
  | 'holdRest'
  | 'catchUp'
  | 'ratifyRest';

interface Sentence {
  readonly topic: Topic;
  readonly n: number;
  /** The figure of the board that holds the same units. */
  readonly figure: BoardFigure;
  readonly units?: readonly RemainingUnit[];
  readonly values?: Readonly<Record<string, string>>;
}

/** Drafts the parts that people edit (weak points, tasks) from the figures alone; nothing is said that no figure carries. */
export function draftContent(figures: ReportFigures, recipients: readonly string[]): ReportContent {
  const levels = levelsCounted(figures);
  const weaknesses = levels.flatMap((level) =>
    weaknessesOf(level).map((each) => drafted(figures, level, each)),
  );
  const tasks = levels.flatMap((level) =>
    tasksOf(figures, level).map((each) => drafted(figures, level, each)),
  );
  return {
    weaknesses: weaknesses.length > 0 ? weaknesses : [plain('onTime')],
    tasks: tasks.length > 0 ? tasks : [plain('nothingLeft')],
    recipients,
  };
}

function weaknessesOf(level: ReportLevel): readonly Sentence[] {
  const { remaining, summary } = level;
  const late = remaining.filter((unit) => unit.late);
  const forecast = remaining.filter((unit) => unit.forecastLate && !unit.late);
  const returned = remaining.filter((unit) => unit.state === 'RETURNED');
  const sentences: readonly Sentence[] = [
    { topic: 'late', n: level.late, figure: 'late', units: late },
    { topic: 'forecast', n: level.forecastLate, figure: 'forecastLate', units: forecast },
    { topic: 'returned', n: summary.returned, figure: 'returned', units: returned },
    { topic: 'postponed', n: level.postponed, figure: 'postponed' },
  ];
  return sentences.filter((each) => each.n > 0);
}

function tasksOf({ asOf }: ReportFigures, level: ReportLevel): readonly Sentence[] {
  const { summary, deadline } = level;
  const ahead = deadline !== undefined && deadline > asOf ? deadline : undefined;
  const before = summary.approveBefore ?? ahead;
  const left = level.total - level.closed;
  const sentences: readonly Sentence[] = [
    ...(before
      ? [
          {
            topic: 'approve',
            n: summary.unapproved,
            figure: 'unapproved',
            values: { before: dayText(before) },
          } as const,
        ]
      : []),
    { topic: ahead ? 'holdRest' : 'catchUp', n: left, figure: 'remaining' },
    { topic: 'ratifyRest', n: level.reported - level.ratified, figure: 'appraising' },
  ];
  return sentences.filter((each) => each.n > 0);
}

function drafted(figures: ReportFigures, level: ReportLevel, sentence: Sentence): ReportParagraph {
  const { topic, n, figure, units = [] } = sentence;
  const values: Readonly<Record<string, string>> = {
    counted: wordsOf(level.level).counted,
    deadline: level.deadline ? dayText(level.deadline) : '',
    ...sentence.values,
  };
  const count = fill('{n}', { n });
  const holes: Readonly<Record<string, readonly Run[]>> = {
    n: [opened(count)],
    names: namesOf(units, n, opened),
  };
  return {
    kind: 'drafted',
    about: `${topic}:${level.level}`,
    runs: runsOf(reportWords[topic], holes, values),
  };

  function opened(text: string): Run {
    return unitsFigure(text, figures, { level, figure });
  }
}

/** A sentence as runs: `{n}` and `{names}` are figures that open, the other holes are words. */
function runsOf(
  sentence: string,
  holes: Readonly<Record<string, readonly Run[]>>,
  values: Readonly<Record<string, string>>,
): readonly Run[] {
  return sentence
    .split(/(\{n\}|\{names\})/u)
    .filter((part) => part !== '')
    .flatMap((part) => holes[part.slice(1, -1)] ?? [textRun(fill(part, values))]);
}

/** The first units by name, each opening its congress, and how many others there are. */
function namesOf(
  units: readonly RemainingUnit[],
  n: number,
  opened: (text: string) => Run,
): readonly Run[] {
  const shown = units.slice(0, namedAtMost);
  const others = n - shown.length;
  return [
    ...shown.flatMap((unit, index): readonly Run[] => [
      ...(index === 0 ? [] : [textRun(', ')]),
      figureRun(unit.name, { kind: 'congress', params: { congress: unit.congressId } }),
    ]),
    ...(others > 0 ? withFigure(reportWords.andOthers, opened(fill('{n}', { n: others }))) : []),
  ];
}

function plain(about: 'onTime' | 'nothingLeft'): ReportParagraph {
  return { kind: 'drafted', about, runs: [textRun(reportWords[about])] };
}
