import type { BundleSum } from '@daihoi/domain/ballot-session';
import {
  heading,
  paragraph,
  plainRow,
  plainTable,
  textCell,
  type Block,
  type Paper,
} from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { countingPaper, headSignature, titleLines, type CountingFrame } from './counting-frame.ts';
import { tallySheetWords as words } from './data/list-words.ts';
import type { DecidedBallot } from './elected-list-paper.ts';
import { votesTable } from './minutes-result.ts';
import { figure } from './paper-pieces.ts';

/**
 * What the ballots of one count add up to, bundle by bundle and name by name. No ballot stands on it, nor a pile of equal ones:
 * with many names nearly every ballot is marked as no other, and a voter who was told how to mark could be found.
 */
export function tallySheetPaper(
  ballot: DecidedBallot & { readonly bundles: readonly BundleSum[] },
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
      heading(1, words.bundles),
      bundlesTable(ballot.bundles),
      heading(1, words.votes),
      votesTable(ballot),
    ],
    signatures: [headSignature(session)],
  };
}

const summed = ['ballots', 'valid', 'invalid', 'votes'] as const;

function bundlesTable(bundles: readonly BundleSum[]): Block {
  const table = plainTable({
    columns: [
      { align: 'centre', share: 12 },
      { align: 'centre', share: 18 },
      { align: 'centre', share: 18 },
      { align: 'centre', share: 20 },
      { align: 'centre', share: 32 },
    ],
    head: words.head,
    rows: bundles.map((bundle) => [
      bundle.from === bundle.to
        ? figure(bundle.from)
        : fillWords(words.run, { from: bundle.from, to: bundle.to }),
      ...summed.map((name) => figure(bundle[name])),
    ]),
  });
  const totals = summed.map((name) => bundles.reduce((sum, bundle) => sum + bundle[name], 0));
  const row = plainRow(...[words.total, ...totals.map(figure)].map(textCell));
  return { ...table, rows: [...table.rows, { ...row, role: 'total' }] };
}
