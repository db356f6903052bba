import { seriesHolders } from '@daihoi/domain/papers';
import { z } from 'zod';
import { Moment, Nothing, route, Text, Uuid } from '../http/index.ts';

const NumberedType = z.enum([
  'notice',
  'decision',
  'report',
  'resolution',
  'plan',
  'programme',
  'scheme',
  'proposalPaper',
  'certifiedCopy',
]);
/** The committee in its term, or the congress of the season under its own symbol. */
const Holder = z.enum(seriesHolders);
const Serial = z.int().min(0).max(99_999);

/** Where the numbers of one type of paper stand. */
export const SeriesLine = z.object({
  type: NumberedType,
  /** The last number used, by the program or outside it. */
  last: Serial,
  /** The greatest number that the program gave. */
  given: Serial,
  /** The number and symbol of the next paper. */
  next: z.string(),
});
export type SeriesLine = z.infer<typeof SeriesLine>;

export const NumberSeriesView = z.object({
  holder: Holder,
  /** Whether the unit has a congress in the season, with numbers of its own. */
  hasCongress: z.boolean(),
  /** Years of the term of the numbers: for a committee the one that today's papers are numbered in, 2015-2020. */
  term: z.string(),
  committee: z.string(),
  series: z.array(SeriesLine),
  /** Steps over numbers used outside the program, newest first. */
  continuations: z.array(
    z.object({
      id: Uuid,
      type: NumberedType,
      before: Serial,
      last: Serial,
      reason: z.string(),
      at: Moment,
      by: z.string(),
    }),
  ),
  mayContinue: z.boolean(),
});
export type NumberSeriesView = z.infer<typeof NumberSeriesView>;

const params = z.object({ unitId: Uuid });

export const seriesRoutes = {
  show: route({
    id: 'series.show',
    method: 'GET',
    path: '/api/units/:unitId/number-series',
    summary:
      'Where the paper numbers of a unit stand today, and the steps over numbers used outside',
    access: { kind: 'act', act: 'report.view', on: 'unit' },
    params,
    query: z.object({ season: Uuid, holder: Holder.default('committee') }),
    body: Nothing,
    answer: NumberSeriesView,
  }),
  continue: route({
    id: 'series.continue',
    method: 'POST',
    path: '/api/units/:unitId/number-series/:type',
    summary: 'Let a series go on after papers that were issued outside the program',
    access: { kind: 'act', act: 'series.continue', on: 'unit' },
    params: params.extend({ type: NumberedType }),
    query: Nothing,
    body: z.object({
      season: Uuid,
      holder: Holder.default('committee'),
      seen: Serial,
      last: Serial,
      reason: Text(1_000),
    }),
    answer: z.object({ last: Serial }),
  }),
};
