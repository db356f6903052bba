import type { BallotSession } from '@daihoi/domain/ballot-session';
import type { CandidateResult, ElectionCount } from '@daihoi/domain/election';
import type { Block, TableColumn } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { bodyWords } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';
import { figure, percent } from './paper-pieces.ts';
import { heading, paragraph, plainTable, points } from '../../papers/index.ts';

const words = minutesWords.result;

interface Counted {
  readonly session: BallotSession;
  readonly count: ElectionCount;
}

/** What each candidate got in the order of the ballot, who is elected from most votes down, and what follows. */
export function resultSection(counted: Counted): readonly Block[] {
  const { session, count } = counted;
  const { voters } = bodyWords(session);
  return [
    heading(1, words.heading),
    heading(2, words.votes),
    paragraph(fillWords(words.percentOf, { base: count.base, voters })),
    votesTable(counted),
    heading(2, words.elected),
    paragraph(outcomeSentence(counted)),
    ...tiedBlocks(counted),
    ...rankedBlocks(counted, { ids: count.elected, sentence: words.electedList }),
    ...rankedBlocks(counted, { ids: count.alternates, sentence: words.alternateList }),
    ...alternatesTiedBlocks(counted),
    ...nextBlocks(counted),
  ];
}

/** The name of each candidate by the identity on the ballot. */
export function nameOf({ candidates }: BallotSession, id: string): string {
  return candidates.find((each) => each.id === id)?.name ?? id;
}

const narrow = { align: 'centre', share: 13 } as const;
const numberColumn = { align: 'centre', share: 8 } as const;

/** What each candidate got, in the order of the ballot. */
export function votesTable({ session, count }: Counted): Block {
  const rows = session.form === 'agreeDisagree';
  const more = rows ? [words.disagree, words.uncounted] : [];
  const columns: readonly TableColumn[] = [
    numberColumn,
    { align: 'left', share: rows ? 40 : 56 },
    ...(rows
      ? [narrow, narrow, narrow, narrow]
      : [{ align: 'centre', share: 18 } as const, { align: 'centre', share: 18 } as const]),
  ];
  return plainTable({
    columns,
    head: [
      ...minutesWords.list.head,
      words.votesHead[session.form],
      ...more,
      countingWords.percentHead,
    ],
    rows: count.candidates.map((each, at) => [
      figure(at + 1),
      nameOf(session, each.id),
      figure(each.votes),
      ...(rows ? [figure(each.disagree), figure(each.uncounted)] : []),
      percent(each.percentOfBase),
    ]),
  });
}

function outcomeSentence({ session, count }: Counted): string {
  return fillWords(words.outcome[count.outcome], {
    seats: session.seats,
    elected: count.elected.length,
    missing: count.seatsLeft,
  });
}

function tiedBlocks({ session, count }: Counted): readonly Block[] {
  const [first] = count.tied;
  if (first === undefined) return [];
  return [
    paragraph(
      fillWords(words.tied, {
        names: namesOf(session, count.tied),
        votes: resultOf(count, first)?.votes ?? 0,
        missing: count.seatsLeft,
      }),
    ),
  ];
}

function alternatesTiedBlocks({ session, count }: Counted): readonly Block[] {
  const names = namesOf(session, count.alternatesTied);
  return names === '' ? [] : [paragraph(fillWords(words.alternatesTied, { names }))];
}

function rankedBlocks(
  { session, count }: Counted,
  list: { readonly ids: readonly string[]; readonly sentence: string },
): readonly Block[] {
  if (list.ids.length === 0) return [];
  return [
    paragraph(list.sentence),
    plainTable({
      columns: [
        numberColumn,
        { align: 'left', share: 56 },
        ...twice({ align: 'centre', share: 18 }),
      ],
      head: [...minutesWords.list.head, words.votesHead[session.form], countingWords.percentHead],
      rows: list.ids.map((id, at) => {
        const result = resultOf(count, id);
        return [
          figure(at + 1),
          nameOf(session, id),
          figure(result?.votes ?? 0),
          percent(result?.percentOfBase ?? ''),
        ];
      }),
    }),
  ];
}

function nextBlocks({ session, count }: Counted): readonly Block[] {
  if (count.next.length === 0) return [];
  const { assembly } = bodyWords(session);
  const { presidium } = countingWords;
  return [
    heading(2, words.next),
    points(
      'dash',
      count.next.map((step) => fillWords(words.steps[step], { assembly, presidium })),
    ),
  ];
}

function namesOf(session: BallotSession, ids: readonly string[]): string {
  return ids.map((id) => nameOf(session, id)).join(', ');
}

/** What one candidate got. */
export function resultOf({ candidates }: ElectionCount, id: string): CandidateResult | undefined {
  return candidates.find((each) => each.id === id);
}

function twice(column: TableColumn): readonly TableColumn[] {
  return [column, column];
}
