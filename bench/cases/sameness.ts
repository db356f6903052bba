import { newId } from '@daihoi/adapters/identity';
import { openQueries, readStores } from '@daihoi/adapters/storage';
import { parseId, type UnitId } from '@daihoi/domain/kernel';
import {
  comparePapers,
  fingerprintsOf,
  newSamenessIndex,
  readSamenessText,
} from '@daihoi/domain/paper-sameness';
import {
  asProse,
  exchangeWords,
  inventPaper,
  seededChance,
  type Chance,
} from '../../packages/domain/src/paper-sameness/testing/invented-prose.ts';
import type { CaseGiven } from '../lib/case.ts';
import { fillSketches } from '../lib/fill-sketches.ts';
import { measure, type Timings } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const stored = 10_000;
/** About 60 pages. */
const paragraphs = 210;
/** Sources that are told in full; the others are mixed from the phrases of an invented library, as reading 10,000 papers takes hours. */
const sources = 40;
const library = 600;
const goal = { p95Ms: 1000 } as const;

/** Two papers of 60 pages, and one paper against 10,000 stored ones: in memory, and in PostgreSQL. */
export async function* samenessCases({
  bench,
  wanted,
}: Pick<CaseGiven, 'bench' | 'wanted'>): AsyncGenerator<Figures> {
  const names = {
    two: 'sameness of two papers of 60 pages',
    memory: 'sameness against 10,000 papers, in memory',
    database: 'sameness against 10,000 papers, in PostgreSQL',
  };
  if (!Object.values(names).some(wanted)) return;
  const chance = seededChance(60);
  const texts = Array.from({ length: sources }, () => inventPaper(chance, paragraphs));
  const copy = readSamenessText(asProse(copyOf(texts[17] ?? [], chance)));
  if (wanted(names.two))
    yield { name: names.two, timings: await compareTwo(copy, texts[17] ?? []), goal };
  if (!wanted(names.memory) && !wanted(names.database)) return;
  const asked = fingerprintsOf(copy);
  const papers = storedPapers(texts, chance);
  if (wanted(names.memory))
    yield { name: names.memory, timings: await searchMemory(papers, asked), goal };
  if (wanted(names.database))
    yield { name: names.database, timings: await searchDatabase(bench, papers, asked), goal };
}

/** A paper that took a third from another, one word in eight exchanged. */
function copyOf(source: readonly string[], chance: Chance): readonly string[] {
  const taken = source.slice(0, paragraphs / 3).map((text) => exchangeWords(text, 8, chance));
  return [...inventPaper(chance, (paragraphs * 2) / 3), ...taken];
}

function compareTwo(
  copy: ReturnType<typeof readSamenessText>,
  source: readonly string[],
): Promise<Timings> {
  return measure(5, () => Promise.resolve(comparePapers(copy, readSamenessText(asProse(source)))));
}

/** The fingerprints of 10,000 papers of 60 pages; the first ones are those of the sources. */
function storedPapers(
  texts: readonly (readonly string[])[],
  chance: Chance,
): readonly (readonly number[])[] {
  const told = texts.map((text) => fingerprintsOf(readSamenessText(asProse(text))));
  const phrases = Array.from({ length: library }, () =>
    fingerprintsOf(readSamenessText(asProse(inventPaper(chance, 20)))),
  );
  const length = told[0]?.length ?? 0;
  const others = Array.from({ length: stored - told.length }, () => {
    const found = new Set<number>();
    while (found.size < length) {
      const from = phrases[Math.floor(chance() * phrases.length)] ?? [];
      // Half of what a paper says is said by others as well, half by nobody else.
      if (chance() < 0.5) found.add(from[Math.floor(chance() * from.length)] ?? 0);
      else found.add(Math.floor(chance() * 2 ** 27));
    }
    return [...found];
  });
  return [...told, ...others];
}

async function searchMemory(
  papers: readonly (readonly number[])[],
  asked: readonly number[],
): Promise<Timings> {
  const index = newSamenessIndex();
  for (const each of papers) index.add(each);
  return measure(20, () => {
    const [best] = index.nearest({ fingerprints: asked, limit: 20, mayTell: () => true });
    if (best?.paper !== 17) throw new Error('the source was not found first');
    return Promise.resolve();
  });
}

/** Asks through the store of the program, on tables that were filled beforehand. */
async function searchDatabase(
  { pool, nation }: CaseGiven['bench'],
  papers: readonly (readonly number[])[],
  asked: readonly number[],
): Promise<Timings> {
  const root = nation.units[0];
  const unitId = parseId<UnitId>(root?.id ?? '');
  if (root === undefined || !unitId.ok) throw new Error('a nation without units');
  await fillSketches(pool, papers, unitId.value);
  const { sameness } = readStores(openQueries(pool), newId);
  return measure(20, async () => {
    const [best] = await sameness.nearest({
      fingerprints: asked,
      scope: { unitId: unitId.value, path: root.path, neighbours: false },
      except: undefined,
      limit: 20,
    });
    if (best?.paper.title !== 'paper 17') throw new Error('the source was not found first');
  });
}
