import { err, invariant, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import {
  congressBody,
  documentTypeOf,
  formatDocumentNumber,
  type DocumentTypeId,
  type SeriesHolder,
  type SeriesStand,
} from '@daihoi/domain/papers';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { committeeOf } from '../committee-of.ts';
import { placeOfNumbers } from './place-of-numbers.ts';
import type { SeriesContinuation } from './number-series-store.ts';

/** The types that the program numbers: what it writes itself, passed drafts, certified copies. */
export const numberedTypes = [
  'notice',
  'decision',
  'report',
  'resolution',
  'plan',
  'programme',
  'scheme',
  'proposalPaper',
  'certifiedCopy',
] as const satisfies DocumentTypeId[];
export type NumberedType = (typeof numberedTypes)[number];

/** A series as a page shows it. */
export interface SeriesLine extends SeriesStand {
  readonly type: NumberedType;
  /** The number and symbol that the next paper gets. */
  readonly next: string;
}

export interface NumberSeriesPage {
  readonly holder: SeriesHolder;
  /** Whether the unit has a congress in the season, with numbers of its own. */
  readonly hasCongress: boolean;
  /** Years of the term of the numbers. */
  readonly term: string;
  readonly committee: string;
  readonly series: readonly SeriesLine[];
  readonly continuations: readonly (SeriesContinuation & { readonly type: NumberedType })[];
}

/** Where the series of a unit stand today, in the term that today's papers are numbered in. */
export async function viewNumberSeries(
  ports: Pick<Ports, 'read' | 'clock'>,
  ask: { readonly unitId: UnitId; readonly seasonId: SeasonId; readonly holder: SeriesHolder },
): Promise<Result<NumberSeriesPage, NotFound>> {
  const { unitId, seasonId, holder } = ask;
  const [unit, season] = await Promise.all([
    ports.read.units.byId(unitId),
    ports.read.seasons.byId(seasonId),
  ]);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
  const congress = await ports.read.congresses.byUnit(seasonId, unitId);
  const place = placeOfNumbers(holder, { unitId, season, congress, on: ports.clock.today() });
  if (!place.ok) return place;
  const term = place.value;
  const [standing, continuations] = await Promise.all([
    ports.read.numberSeries.standing(unitId, term),
    ports.read.numberSeries.continuations(unitId, term),
  ]);
  const committee = committeeOf(unit);
  const body = holder === 'congress' ? congressBody : committee.symbol;
  return ok({
    holder,
    hasCongress: congress !== undefined,
    term: holder === 'congress' ? `${season.term.from}-${season.term.to}` : term,
    committee: committee.name,
    series: typesOf(holder).map((type) => {
      const { code } = documentTypeOf(type);
      const { last, given } = standing.find((each) => each.type === code) ?? { last: 0, given: 0 };
      const document = { serial: last + 1, typeCode: code, body };
      return { type, last, given, next: formatDocumentNumber(document) };
    }),
    continuations: continuations.map((each) => ({ ...each, type: typeOf(each.series.type) })),
  });
}

/** What a holder numbers: a congress certifies no copies, they are the committee's. */
export function typesOf(holder: SeriesHolder): readonly NumberedType[] {
  return numberedTypes.filter((type) => holder === 'committee' || type !== 'certifiedCopy');
}

function typeOf(code: string): NumberedType {
  const type = numberedTypes.find((each) => documentTypeOf(each).code === code);
  invariant(type !== undefined, `a step of a series that the program does not number: ${code}`);
  return type;
}
