import {
  classifyBallot,
  defaultElectionSettings,
  type BallotPile,
  type InvalidReason,
} from '@daihoi/domain/election';
import type { BallotLayout } from '../layout/index.ts';
import type { PageReading } from './page-reading.ts';
import type { RowReading } from './row-reading.ts';

/** An image as far as putting ballots together has to know it. */
export interface ReadImage<Name> {
  readonly name: Name;
  readonly reading: PageReading;
  /** Something about the image as a whole has to be looked at. */
  readonly isDoubted: boolean;
}

/** Why a ballot is for people, beyond doubts about its rows. */
export const ballotDoubts = ['pageMissing', 'pageDoubted', 'rowDoubted', 'validityOpen'] as const;
export type BallotDoubt = (typeof ballotDoubts)[number];

/** One ballot as read: its images in the order of its pages, and what its marks mean. */
export interface BallotReading<Name> {
  readonly images: readonly Name[];
  /** False as long as people have to look at it. */
  readonly valid: boolean;
  readonly invalidReasons: readonly InvalidReason[];
  readonly doubts: readonly BallotDoubt[];
}

/**
 * Puts pages together to ballots. No mark on paper says which pages belong together, so only pages that follow each
 * other in order do; whatever breaks the order leaves ballots that lack pages, and people join them.
 */
export function assembleBallots<Name>(
  layout: BallotLayout,
  images: readonly ReadImage<Name>[],
): readonly BallotReading<Name>[] {
  const ballots: BallotReading<Name>[] = [];
  let open: ReadImage<Name>[] = [];
  for (const image of images) {
    if (image.reading.kind === 'blank') continue;
    const page = image.reading.kind === 'ballot' ? image.reading.page : undefined;
    if (page !== open.length + 1 && open.length > 0) {
      ballots.push(judge(layout, open));
      open = [];
    }
    if (page === undefined) continue;
    if (page !== open.length + 1) {
      ballots.push(judge(layout, [image]));
      continue;
    }
    open.push(image);
    if (open.length === layout.pages.length) {
      ballots.push(judge(layout, open));
      open = [];
    }
  }
  if (open.length > 0) ballots.push(judge(layout, open));
  return ballots;
}

function judge<Name>(
  layout: BallotLayout,
  images: readonly ReadImage<Name>[],
): BallotReading<Name> {
  const rows = images.flatMap(({ reading }) => (reading.kind === 'ballot' ? reading.rows : []));
  const doubts = doubtsOf(layout, images, rows);
  const names = images.map((image) => image.name);
  if (doubts.length > 0) return { images: names, valid: false, invalidReasons: [], doubts };
  const judgement = classifyBallot(pileOf(layout, rows), {
    form: layout.contest.form,
    seats: layout.contest.seats,
    candidates: rows.map((row) => row.candidateId),
    settings: defaultElectionSettings,
  });
  switch (judgement.kind) {
    case 'valid':
      return { images: names, valid: true, invalidReasons: [], doubts: openness(judgement.open) };
    case 'invalid':
      return {
        images: names,
        valid: false,
        invalidReasons: [judgement.reason],
        doubts: openness(judgement.open),
      };
    case 'undecided':
    case 'contradicted':
      return { images: names, valid: false, invalidReasons: [], doubts: ['validityOpen'] };
  }
}

function openness(open: boolean): readonly BallotDoubt[] {
  return open ? ['validityOpen'] : [];
}

function doubtsOf<Name>(
  layout: BallotLayout,
  images: readonly ReadImage<Name>[],
  rows: readonly RowReading[],
): readonly BallotDoubt[] {
  const doubts: BallotDoubt[] = [];
  if (images.length < layout.pages.length) doubts.push('pageMissing');
  if (images.some((image) => image.isDoubted)) doubts.push('pageDoubted');
  if (rows.some((row) => row.mark === 'ambiguous')) doubts.push('rowDoubted');
  return doubts;
}

function pileOf(layout: BallotLayout, rows: readonly RowReading[]): BallotPile {
  function marked(...marks: readonly string[]): readonly string[] {
    return rows.filter((row) => marks.includes(row.mark)).map((row) => row.candidateId);
  }
  return layout.contest.form === 'strike'
    ? { struck: marked('struck') }
    : { agree: marked('agree', 'both'), disagree: marked('disagree', 'both') };
}
