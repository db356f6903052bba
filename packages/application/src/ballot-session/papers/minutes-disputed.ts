import { pileOf, type BallotDecision, type BallotSession } from '@daihoi/domain/ballot-session';
import { classifyBallot, defaultElectionSettings, type BallotPile } from '@daihoi/domain/election';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { memberName, type CountedSession } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';
import { figure } from './paper-pieces.ts';
import { heading, paragraph, plainTable } from '../../papers/index.ts';

const words = minutesWords.disputed;

/**
 * The ballots on which the committee concluded: where each lies, what was concluded and by whom. Neither its marks nor the
 * words of the discussion are told, for they could point at a voter.
 */
export function disputedSection({ session }: CountedSession): readonly Block[] {
  const confirmed = session.decisions
    .filter((each) => each.confirmedBy !== undefined)
    .toSorted((left, right) => left.bundle - right.bundle || left.position - right.position);
  if (confirmed.length === 0) return [heading(1, words.heading), paragraph(words.none)];
  return [
    heading(1, words.heading),
    paragraph(fillWords(words.some, { count: confirmed.length })),
    plainTable({
      columns: [
        { align: 'centre', share: 8 },
        { align: 'centre', share: 11 },
        { align: 'left', share: 31 },
        { align: 'left', share: 25 },
        { align: 'left', share: 25 },
      ],
      head: words.head,
      rows: confirmed.map((each) => [
        figure(each.bundle),
        figure(each.position),
        conclusionOf(session, each),
        memberName(session, each.proposedBy),
        memberName(session, each.confirmedBy),
      ]),
    }),
  ];
}

function conclusionOf(session: BallotSession, decision: BallotDecision): string {
  const ids = session.candidates.map(({ id }) => id);
  return judgementOf(session, pileOf(decision.marks, ids));
}

/** Whether ballots of a pile count, in words, with the reason when they do not. */
export function judgementOf(session: BallotSession, pile: BallotPile): string {
  const { form, seats, candidates } = session;
  const judged = classifyBallot(pile, {
    form,
    seats,
    candidates: candidates.map(({ id }) => id),
    settings: defaultElectionSettings,
  });
  if (judged.kind !== 'invalid') return countingWords.valid;
  const reason = countingWords.invalidReasons[judged.reason];
  return fillWords(countingWords.invalid, { reason });
}
