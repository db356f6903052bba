import type { CommentOutcome } from '@daihoi/domain/comments';
import { plainRow, textCell, type Block, type TableCell } from '../../papers/index.ts';
import { wordsOf } from '../../report/words.ts';
import { fillWords } from '../../result/words.ts';
import type { LevelTally } from '../comment-store.ts';
import { synthesisWords as words } from './data/synthesis-words.ts';
import type { PartGroups } from './synthesis-parts.ts';
import type { CountedGroup } from './synthesis-store.ts';

/** Asked units of all levels together. */
export type TallySum = Omit<LevelTally, 'level'>;

/** Adds levels up. */
export function tallySum(tallies: readonly TallySum[]): TallySum {
  const none: TallySum = { asked: 0, sent: 0, nothingToSay: 0, calledUp: 0 };
  return tallies.reduce(
    (sum, each) => ({
      asked: sum.asked + each.asked,
      sent: sum.sent + each.sent,
      nothingToSay: sum.nothingToSay + each.nothingToSay,
      calledUp: sum.calledUp + each.calledUp,
    }),
    none,
  );
}

/** Units that were asked and have not sent. */
export function silentOf({ asked, sent }: TallySum): number {
  return Math.max(0, asked - sent);
}

/** Groups that were answered so. */
export function countAnswered(groups: readonly CountedGroup[], outcome: CommentOutcome): number {
  return groups.filter(({ value }) => value.response?.outcome === outcome).length;
}

/** One line a level: asked, sent, nothing to say, silent. */
export function levelTable(tallies: readonly LevelTally[]): Block {
  return {
    kind: 'table',
    caption: words.levelCaption,
    columns: [34, 16, 14, 20, 16].map((share, at) => ({
      align: at === 0 ? 'left' : 'centre',
      share,
    })),
    head: [plainRow(...words.levelHead.map(textCell))],
    rows: [
      ...tallies.map((tally) => plainRow(...levelCells(wordsOf(tally.level).inTable, tally))),
      { role: 'total', cells: levelCells(words.sum, tallySum(tallies)) },
    ],
  };
}

function levelCells(name: string, tally: TallySum): readonly TableCell[] {
  const figures = [tally.asked, tally.sent, tally.nothingToSay, silentOf(tally)];
  return [textCell(name), ...figures.map(countCell)];
}

/** One line a part of the draft: comments, groups, and how they were answered. */
export function partTable(parts: readonly PartGroups[]): Block {
  return {
    kind: 'table',
    caption: words.partCaption,
    columns: [40, 12, 12, 12, 12, 12].map((share, at) => ({
      align: at === 0 ? 'left' : 'centre',
      share,
    })),
    head: [plainRow(...words.partHead.map(textCell))],
    rows: [
      ...parts.map(({ title, groups }) => plainRow(...partCells(title, groups))),
      {
        role: 'total',
        cells: partCells(
          words.sum,
          parts.flatMap(({ groups }) => groups),
        ),
      },
    ],
  };
}

function partCells(name: string, groups: readonly CountedGroup[]): readonly TableCell[] {
  const figures = [
    groups.reduce((sum, { voices }) => sum + voices.comments, 0),
    groups.length,
    countAnswered(groups, 'accepted'),
    countAnswered(groups, 'partly'),
    countAnswered(groups, 'declined'),
  ];
  return [textCell(name), ...figures.map(countCell)];
}

function countCell(count: number): TableCell {
  return textCell(fillWords('{n}', { n: count }));
}
