import {
  controlFigures,
  rollOf,
  type BallotSession,
  type ControlFigures,
  type RollSnapshot,
} from '@daihoi/domain/ballot-session';
import {
  electionBase,
  invalidReasons,
  majorityThreshold,
  type ElectionCount,
} from '@daihoi/domain/election';
import type { Block, TableRow } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { bodyWords, type CountedSession } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';
import { equationBlocks } from './minutes-equations.ts';
import { endSentence, figure } from './paper-pieces.ts';
import { heading, paragraph, plainTable } from '../../papers/index.ts';

const words = minutesWords.figures;

/** A figure with its words; `base` is the one that everything is measured by. */
type Line = readonly [words: string, value: number, base?: 'base'];

/** Who could vote, what became of the ballots, and every equation between these figures. */
export function figuresSection(counted: CountedSession): readonly Block[] {
  const { session, count } = counted;
  const figures = controlFigures(session);
  const roll = rollOf(session);
  return [
    heading(1, words.heading),
    ...(roll === undefined ? [] : votersBlocks(session, roll)),
    ...(figures === undefined
      ? []
      : [
          heading(2, words.ballots),
          figuresTable([...ballotLines(figures), ...countLines(count)]),
          ...recollectedLines(session),
          ...equationBlocks(counted, figures),
        ]),
  ];
}

function votersBlocks(session: BallotSession, roll: RollSnapshot): readonly Block[] {
  const rolled = fillWords(words.rolled, { times: session.rolls.length - 1, reason: roll.reason });
  return [
    heading(2, words.voters),
    figuresTable(voterLines(session, roll)),
    ...(session.rolls.length > 1 ? [paragraph(endSentence(rolled))] : []),
  ];
}

/** Each time the ballots collected were told anew while they were counted, with the figure before and why. */
function recollectedLines(session: BallotSession): readonly Block[] {
  const { assembly } = bodyWords(session);
  const { recollections = [] } = session;
  return recollections.map(({ collected, reason }) =>
    paragraph(
      endSentence(fillWords(words.recollected, { collected: figure(collected), reason, assembly })),
    ),
  );
}

function voterLines(session: BallotSession, roll: RollSnapshot): readonly Line[] {
  const { voters } = bodyWords(session);
  const base = electionBase(roll);
  return [
    [fillWords(words.convened, { voters }), roll.convened],
    ...roll.excluded
      .filter((each) => each.count > 0)
      .map((each): Line => {
        const reason = countingWords.exclusions[each.reason];
        return [fillWords(words.excluded, { reason }), each.count];
      }),
    [fillWords(words.base, { voters }), base, 'base'],
    ...(session.round.kind === 'tieRevote'
      ? []
      : [[words.threshold, majorityThreshold(base)] satisfies Line]),
    [words.present, roll.present],
    [words.absent, roll.convened - roll.present],
  ];
}

function ballotLines(figures: ControlFigures): readonly Line[] {
  const names = ['printed', 'issued', 'exchanged', 'spoiled', 'left', 'collected'] as const;
  return names.map((name) => [words[name], figures[name]]);
}

function countLines(count: ElectionCount | undefined): readonly Line[] {
  if (count === undefined || count.outcome === 'void') return [];
  const { valid, invalid, invalidReasons: counts } = count.ballots;
  const reasons = invalidReasons.flatMap((each): readonly Line[] => {
    const reason = fillWords(words.reason, { reason: countingWords.invalidReasons[each] });
    const ballots = counts[each] ?? 0;
    return ballots === 0 ? [] : [[reason, ballots]];
  });
  const invalidWords = reasons.length === 0 ? words.invalid : words.invalidAmong;
  return [[words.valid, valid], [invalidWords, invalid], ...reasons];
}

function figuresTable(lines: readonly Line[]): Block {
  const table = plainTable({
    columns: [
      { align: 'left', share: 82 },
      { align: 'centre', share: 18 },
    ],
    head: words.head,
    rows: lines.map(([text, value]) => [text, figure(value)]),
  });
  const rows = table.rows.map((row, at): TableRow =>
    lines[at]?.[2] === 'base' ? { ...row, role: 'total' } : row,
  );
  return { ...table, rows };
}
