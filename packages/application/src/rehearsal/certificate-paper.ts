import { dayOf, type Instant } from '@daihoi/domain/kernel';
import type { ExerciseFinding, ExerciseStanding } from '@daihoi/domain/rehearsal';
import { clockOf, figure } from '../ballot-session/papers/paper-pieces.ts';
import {
  heading,
  paperRuleSetOn,
  paragraph,
  plainRow,
  plainTable,
  points,
  textCell,
  type Block,
  type Paper,
} from '../papers/index.ts';
import { fillWords } from '../result/words.ts';
import { certificateWords as words } from './data/certificate-words.ts';
import { rehearsalUnits } from './data/rehearsal-words.ts';
import { exerciseLists } from './exercise-session.ts';
import type { ExerciseLine, RehearsalPage } from './view-rehearsal.ts';

/** What a certificate is made from: the rehearsal as it stands, which program it was, and when it is written. */
export interface CertifiedRehearsal {
  readonly page: Pick<RehearsalPage, 'exercises' | 'notes'>;
  readonly program: string;
  readonly at: Instant;
}

/**
 * The readiness certificate: each exercise with its outcome, its figures and its time, and by name what was not passed or not
 * tried. While anything is missing its title confirms nothing.
 */
export function certificatePaper({ page, program, at }: CertifiedRehearsal): Paper {
  const { exercises, notes } = page;
  const passed = exercises.filter((line) => stateOf(line) === 'passed').length;
  const all = passed === exercises.length;
  const on = dayOf(at);
  return {
    kind: 'certificate',
    purpose: 'rehearsal',
    ruleSet: paperRuleSetOn(on),
    superiorBody: rehearsalUnits.province.fullName,
    issuingBody: words.body,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: {
      place: words.signedAt,
      date: { kind: 'dated', on },
    },
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [all ? words.abstract.all : words.abstract.some],
    },
    blocks: [
      paragraph(words.opening),
      heading(1, words.machines),
      ...machines(notes, program),
      heading(1, words.results),
      resultTable(exercises),
      heading(1, words.missing),
      missing(exercises),
      heading(1, words.remarks),
      paragraph(notes.remarks === '' ? words.noRemarks : notes.remarks),
      paragraph(
        fillWords(all ? words.conclusion.all : words.conclusion.some, {
          passed,
          of: exercises.length,
        }),
      ),
    ],
    signatures: [
      {
        authority: { form: 'onBehalf', body: words.authority },
        post: words.post,
        ...(notes.head === '' ? {} : { name: notes.head }),
      },
    ],
    recipients: [],
    foot: { madeAt: at },
  };
}

function machines(
  { place, printer, scanner }: RehearsalPage['notes'],
  program: string,
): readonly Block[] {
  const told = [
    [words.place, place],
    [words.program, program],
    [words.printer, printer],
    [words.scanner, scanner],
  ] as const;
  return [
    points(
      'dash',
      told.map(([sentence, value]) =>
        fillWords(sentence, { value: value === '' ? words.untold : value }),
      ),
    ),
  ];
}

function resultTable(lines: readonly ExerciseLine[]): Block {
  const table = plainTable({
    columns: [
      { align: 'centre', share: 7 },
      { align: 'left', share: 30 },
      { align: 'centre', share: 13 },
      { align: 'centre', share: 15 },
      { align: 'left', share: 35 },
    ],
    head: words.head,
    rows: [],
  });
  const rows = lines.map((line, at) =>
    plainRow(
      ...[
        figure(at + 1),
        words.exercises[line.exercise],
        words.states[stateOf(line)],
        timeOf(line.latest?.standing),
        figuresOf(line),
      ].map(textCell),
    ),
  );
  return { ...table, rows };
}

/** How an exercise stands, with none for one that nobody tried. */
function stateOf({ latest }: ExerciseLine): keyof typeof words.states {
  return latest?.standing.state ?? 'none';
}

function timeOf(standing: ExerciseStanding | undefined): string {
  return standing === undefined || standing.state === 'open'
    ? ''
    : fillWords(words.at, clockOf(standing.at));
}

function figuresOf({ latest, tries }: ExerciseLine): string {
  if (!latest) return '';
  const list = fillWords(words.list[latest.attempt.size], exerciseLists[latest.attempt.size]);
  const found = latest.standing.state === 'open' ? [] : latest.standing.findings.map(findingText);
  const turn = tries > 1 ? [fillWords(words.tries, { count: tries })] : [];
  return [list, ...turn, ...found].join('; ');
}

function findingText({ code, count, of, holds }: ExerciseFinding): string {
  const sentence = words.findings[code];
  if (typeof sentence === 'string') return fillWords(sentence, { count, of });
  return holds ? sentence.yes : sentence.no;
}

function missing(lines: readonly ExerciseLine[]): Block {
  const open = lines.filter((line) => stateOf(line) !== 'passed');
  if (open.length === 0) return paragraph(words.nothingMissing);
  return points(
    'dash',
    open.map((line) => `${words.exercises[line.exercise]}: ${words.states[stateOf(line)]}`),
  );
}
