import type { BallotSession } from '@daihoi/domain/ballot-session';
import { pileSize, type BallotPile } from '@daihoi/domain/election';
import { plainRow, textCell, type Block, type Paper, type TableRow } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { countingPaper, headSignature, titleLines, type CountingFrame } from './counting-frame.ts';
import { tallySheetWords as words } from './data/list-words.ts';
import type { DecidedBallot } from './elected-list-paper.ts';
import { judgementOf } from './minutes-disputed.ts';
import { votesTable } from './minutes-result.ts';
import { figure, heading, paragraph, plainTable } from './paper-pieces.ts';
import { pileContent } from './pile-content.ts';

interface TallyLine {
  readonly content: string;
  readonly conclusion: string;
  readonly ballots: number;
}

/**
 * The ballots of one count as piles of equal ones with the conclusion on each pile, and what they add up to. Piles stand by
 * their size and their marks, so that no order of ballots can be read from them.
 */
export function tallySheetPaper(
  ballot: DecidedBallot & { readonly piles: readonly BallotPile[] },
  frame: CountingFrame,
): Paper {
  const { session, count } = ballot;
  const { valid, invalid } = count.ballots;
  return {
    kind: 'tallySheet',
    ...countingPaper(frame),
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: titleLines(words.abstract, { session, frame }),
    },
    blocks: [
      paragraph(fillWords(words.opening, { total: valid + invalid, valid, invalid })),
      heading(1, words.piles),
      pilesTable(tallyLines(session, ballot.piles)),
      heading(1, words.votes),
      votesTable(ballot),
    ],
    signatures: [headSignature(session)],
  };
}

/** Equal lines laid together: ballots with a flag are alike whatever their marks. */
function tallyLines(session: BallotSession, piles: readonly BallotPile[]): readonly TallyLine[] {
  const lines = piles.map((pile) => ({
    content: pileContent(pile, session),
    conclusion: judgementOf(session, pile),
    ballots: pileSize(pile),
  }));
  const alike = Map.groupBy(lines, ({ content, conclusion }) => `${content}\n${conclusion}`);
  return [...alike.entries()]
    .map(([key, each]) => ({
      key,
      content: each[0]?.content ?? '',
      conclusion: each[0]?.conclusion ?? '',
      ballots: each.reduce((sum, { ballots }) => sum + ballots, 0),
    }))
    .toSorted((left, right) => right.ballots - left.ballots || (left.key < right.key ? -1 : 1));
}

function pilesTable(lines: readonly TallyLine[]): Block {
  const total = lines.reduce((sum, { ballots }) => sum + ballots, 0);
  const table = plainTable({
    columns: [
      { align: 'centre', share: 8 },
      { align: 'left', share: 50 },
      { align: 'centre', share: 12 },
      { align: 'left', share: 30 },
    ],
    head: words.head,
    rows: [],
  });
  return {
    ...table,
    rows: [
      ...lines.map(({ content, conclusion, ballots }, at) =>
        plainRow(...[figure(at + 1), content, figure(ballots), conclusion].map(textCell)),
      ),
      totalRow(total),
    ],
  };
}

function totalRow(total: number): TableRow {
  const label = { ...textCell(words.total), across: 2 };
  return { role: 'total', cells: [label, textCell(figure(total)), textCell('')] };
}
