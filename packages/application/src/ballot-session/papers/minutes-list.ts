import type { BallotSession, ListedCandidate } from '@daihoi/domain/ballot-session';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { bodyWords, type CountedSession } from './counting-frame.ts';
import { minutesWords } from './data/minutes-words.ts';
import { figure } from './paper-pieces.ts';
import { heading, paragraph, plainTable } from '../../papers/index.ts';

const words = minutesWords.list;

/** How many were to be elected, from which list, by which form of ballot. */
export function listSection({ session }: CountedSession): readonly Block[] {
  return [
    heading(1, words.heading),
    paragraph([seatsSentence(session), ...alternatesSentence(session)].join(' ')),
    paragraph([words.form[session.form], ...tintSentence(session)].join(' ')),
    paragraph(listSentence(session)),
    namesTable(session.candidates),
  ];
}

function seatsSentence(session: BallotSession): string {
  const { seats, office, round } = session;
  const { assembly } = bodyWords(session);
  const first = office === 'delegates' ? words.delegates : words.seats.first;
  const sentence = round.kind === 'first' ? first : words.seats[round.kind];
  return fillWords(sentence, { seats, assembly });
}

function alternatesSentence({ alternateSeats }: BallotSession): readonly string[] {
  return alternateSeats === 0 ? [] : [fillWords(words.alternates, { seats: alternateSeats })];
}

/** The colour of the paper, where one was chosen. */
function tintSentence({ tint }: BallotSession): readonly string[] {
  return tint === undefined ? [] : [words.tint[tint]];
}

function listSentence(session: BallotSession): string {
  const { candidates, seats, round } = session;
  const { assembly } = bodyWords(session);
  const count = candidates.length;
  const surplus =
    count > seats ? fillWords(words.surplus, { surplus: count - seats }) : words.noSurplus;
  const sentence = round.kind === 'tieRevote' ? words.tieList : words.list;
  return fillWords(sentence, { assembly, count, surplus });
}

/** Up to so many names stand in one column. */
const oneColumn = 6;

/** The names in two columns, read down the left and then down the right one; few of them in one. */
function namesTable(candidates: readonly ListedCandidate[]): Block {
  const single = candidates.length <= oneColumn;
  const columns = single ? [0] : [0, Math.ceil(candidates.length / 2)];
  return plainTable({
    columns: columns.flatMap(() => [
      { align: 'centre', share: 7 },
      { align: 'left', share: single ? 93 : 43 },
    ]),
    head: columns.flatMap(() => words.head),
    rows: Array.from({ length: Math.ceil(candidates.length / columns.length) }, (_, at) =>
      columns.flatMap((from) => namedCells(candidates, from + at)),
    ),
  });
}

function namedCells(candidates: readonly ListedCandidate[], at: number): readonly string[] {
  const candidate = candidates[at];
  return candidate === undefined ? ['', ''] : [figure(at + 1), candidate.name];
}
