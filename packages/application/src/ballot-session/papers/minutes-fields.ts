import { controlFigures, rollOf, type BallotSession } from '@daihoi/domain/ballot-session';
import { electionBase, majorityThreshold, type ElectionCount } from '@daihoi/domain/election';
import type { PassageId, ProgramRows, ProgramValues } from '@daihoi/domain/paper-templates';
import type { PaperFields, PaperPart } from '../../issuing/index.ts';
import { closingFacts, isVoid, sectionsOf, type MinutesSection } from './count-minutes-paper.ts';
import { roundLines, type CountedSession, type CountingFrame } from './counting-frame.ts';
import { countValues } from './count-values.ts';
import { countingWords } from './data/counting-words.ts';
import { equationBlocks } from './minutes-equations.ts';
import { nameOf, resultOf } from './minutes-result.ts';
import { figure, percent } from './paper-pieces.ts';

/** The minutes of a ballot as fields of a template; undefined for a void one, whose minutes say what no template foresees. */
export function minutesFields(
  counted: CountedSession,
  frame: CountingFrame,
): PaperFields | undefined {
  const { session, count } = counted;
  if (isVoid(counted) || count === undefined) return undefined;
  return {
    kind: 'countMinutes',
    values: { ...frameValues(session, frame), ...figureValues(session, count) },
    rows: rowsOf({ session, count }, frame),
    parts: [...sectionsOf(counted, frame).flatMap(partsOf), ...equationParts(counted)],
  };
}

/** Sections whose heading a template words itself. */
const titled: Readonly<Partial<Record<MinutesSection['name'], PassageId>>> = {
  committee: 'committeePart',
  list: 'listPart',
  figures: 'figuresPart',
  result: 'resultPart',
  disputed: 'disputedPart',
};

/** Sections that bring their heading along, or have none. */
const whole: Readonly<Partial<Record<MinutesSection['name'], PassageId>>> = {
  sample: 'samplePart',
  complaints: 'complaintsPart',
  room: 'roomPart',
  members: 'membersPart',
};

function partsOf({ name, blocks }: MinutesSection): readonly PaperPart[] {
  const passage = titled[name];
  if (passage !== undefined)
    return [{ content: blocks.slice(0, 1) }, { passage, content: blocks.slice(1) }];
  const own = whole[name];
  return own === undefined ? [] : [{ passage: own, content: blocks }];
}

/** The equations once more, for a template that has the figures one by one. */
function equationParts(counted: CountedSession): readonly PaperPart[] {
  const figures = controlFigures(counted.session);
  const [, ...blocks] = figures === undefined ? [] : equationBlocks(counted, figures);
  return [{ passage: 'equationsPart', content: blocks }];
}

function frameValues(session: BallotSession, frame: CountingFrame): ProgramValues {
  const { round } = session;
  const { time, copies } = closingFacts(frame);
  return {
    ...countValues(session, frame),
    roundNumber: String(round.number),
    roundName: countingWords.rounds[round.kind],
    closedTime: time,
    copies,
  };
}

/** Every figure by itself; one that the ballot does not have is empty. */
function figureValues(session: BallotSession, count: ElectionCount): ProgramValues {
  return {
    seats: figure(session.seats),
    listed: figure(session.candidates.length),
    electedCount: figure(count.elected.length),
    ...voterValues(session),
    ...ballotValues(session),
    valid: figure(count.ballots.valid),
    invalid: figure(count.ballots.invalid),
  };
}

function voterValues(session: BallotSession): ProgramValues {
  const roll = rollOf(session);
  const base = roll && electionBase(roll);
  const isTieRevote = session.round.kind === 'tieRevote';
  return {
    convened: told(roll?.convened),
    base: told(base),
    threshold: told(base === undefined || isTieRevote ? undefined : majorityThreshold(base)),
    present: told(roll?.present),
    absent: told(roll && roll.convened - roll.present),
  };
}

function ballotValues(session: BallotSession): ProgramValues {
  const figures = controlFigures(session);
  return {
    printed: told(figures?.printed),
    handedOut: told(figures?.issued),
    exchanged: told(figures?.exchanged),
    spoiled: told(figures?.spoiled),
    unused: told(figures?.left),
    collected: told(figures?.collected),
  };
}

function told(value: number | undefined): string {
  return value === undefined ? '' : figure(value);
}

function rowsOf(
  { session, count }: { readonly session: BallotSession; readonly count: ElectionCount },
  frame: CountingFrame,
): ProgramRows {
  return {
    assemblyLines: frame.assembly.map((assemblyLine) => ({ assemblyLine })),
    roundLines: roundLines(session).map((roundLine) => ({ roundLine })),
    candidates: count.candidates.map((each) => ({
      candidateName: nameOf(session, each.id),
      candidateVotes: figure(each.votes),
      candidateDisagree: figure(each.disagree),
      candidateUncounted: figure(each.uncounted),
      candidatePercent: percent(each.percentOfBase),
    })),
    electedPersons: count.elected.map((id) => ({
      electedName: nameOf(session, id),
      electedVotes: figure(resultOf(count, id)?.votes ?? 0),
      electedPercent: percent(resultOf(count, id)?.percentOfBase ?? ''),
    })),
  };
}
