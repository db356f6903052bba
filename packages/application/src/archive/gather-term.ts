import {
  calendarDate,
  err,
  ok,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { IssuedPaperRow } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import { fillWords } from '../result/words.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { paperEntries } from './gather-papers.ts';
import { placeFiles, type Gathered } from './gathered.ts';

const page = 200;

/**
 * The papers that a unit issued in the years of a term, with where they went. A paper of a year in which two terms meet stands in the
 * archives of both, so that none falls between them.
 */
export async function gatherTerm(
  ports: Ports,
  { unitId, seasonId }: { readonly unitId: UnitId; readonly seasonId: SeasonId },
): Promise<Result<Gathered, NotFound>> {
  const [unit, season] = await Promise.all([
    ports.read.units.byId(unitId),
    ports.read.seasons.byId(seasonId),
  ]);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
  const { from, to } = season.term;
  const entries = await paperEntries(ports, await papersOf(ports, unit, season));
  return ok({
    scope: 'term',
    unit,
    season,
    title: fillWords(words.term, { unit: unit.fullName, term: `${from}-${to}` }),
    files: placeFiles(entries),
    lacking: [],
    confidential: await ports.read.secretPapers.countOf(unitId),
  });
}

/** Page by page, oldest first. */
async function papersOf(
  { read }: Ports,
  { id, path }: UnitRow,
  { term }: SeasonRow,
): Promise<readonly IssuedPaperRow[]> {
  const search = {
    unitId: id,
    path,
    reach: 'own',
    from: calendarDate(`${term.from}-01-01`),
    to: calendarDate(`${term.to}-12-31`),
    words: [],
    limit: page,
  } as const;
  const papers: IssuedPaperRow[] = [];
  for (;;) {
    const found = await read.paperRegister.search({ ...search, offset: papers.length });
    papers.push(...found.map(({ paper }) => paper));
    if (found.length < page) return papers.toReversed();
  }
}
