import {
  equationsOf,
  rollOf,
  type BallotSession,
  type ControlFigures,
  type Equation,
} from '@daihoi/domain/ballot-session';
import type { ElectionCount } from '@daihoi/domain/election';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import type { CountedSession } from './counting-frame.ts';
import { minutesWords } from './data/minutes-words.ts';
import { dottedLine, figure } from './paper-pieces.ts';
import { heading, paragraph, points } from '../../papers/index.ts';

const words = minutesWords.equations;

/** Every equation of the print control and of the count in words, with the figures of both its sides. */
export function equationBlocks(counted: CountedSession, figures: ControlFigures): readonly Block[] {
  const { session, count } = counted;
  const stands = count !== undefined && count.outcome !== 'void';
  return [
    heading(2, words.heading),
    points('dash', [
      ...controlSentences(session, figures),
      ...(stands ? countSentences(session, count, figures.collected) : []),
    ]),
    ...missingBlocks(figures),
  ];
}

function controlSentences(session: BallotSession, figures: ControlFigures): readonly string[] {
  const convened = rollOf(session)?.convened ?? 0;
  return [
    fillWords(words.presentWithinConvened, {
      left: figures.present,
      right: convened,
      relation: withinOr(figures.present <= convened),
    }),
    ...(equationsOf(session) ?? []).map((each) => equationSentence(each, figures)),
  ];
}

function equationSentence(equation: Equation, figures: ControlFigures): string {
  const { name, left, right, holds } = equation;
  return fillWords(words[name], {
    left,
    right,
    issued: figures.issued,
    exchanged: figures.exchanged,
    spoiled: figures.spoiled,
    unused: figures.left,
    relation: equation.relation === '=' ? equalOr(holds) : withinOr(holds),
    sum: holds ? '' : fillWords(words.sum, { sum: right }),
  });
}

function countSentences(
  session: BallotSession,
  count: ElectionCount,
  collected: number,
): readonly string[] {
  const { valid, invalid } = count.ballots;
  const counted = fillWords(words.counted, {
    valid,
    invalid,
    right: collected,
    relation: equalOr(valid + invalid === collected),
  });
  return [
    counted,
    session.form === 'strike' ? strikeSentence(session, count) : rowsSentence(count),
  ];
}

function strikeSentence({ seats }: BallotSession, count: ElectionCount): string {
  const { valid } = count.ballots;
  const left = count.candidates.reduce((sum, each) => sum + each.votes, 0);
  const relation = withinOr(left <= valid * seats);
  return fillWords(words.strike, { left, valid, seats, right: valid * seats, relation });
}

function rowsSentence({ candidates, ballots }: ElectionCount): string {
  const holds = candidates.every(
    ({ votes, disagree, uncounted }) => votes + disagree + uncounted === ballots.valid,
  );
  return fillWords(words.rows, { right: ballots.valid, relation: equalOr(holds) });
}

/** Fewer ballots than were handed out are lawful, but the reason belongs into the minutes. */
function missingBlocks({ issued, collected }: ControlFigures): readonly Block[] {
  if (collected >= issued) return [];
  const sentence = fillWords(words.missing, { missing: figure(issued - collected) });
  return [paragraph(sentence), dottedLine()];
}

function equalOr(holds: boolean): string {
  return holds ? words.equal : words.unequal;
}

function withinOr(holds: boolean): string {
  return holds ? words.within : words.beyond;
}
