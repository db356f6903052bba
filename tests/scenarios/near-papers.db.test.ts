import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findNearPapers,
  keepForComparing,
  sketchText,
  type HeldPaper,
  type HeldPaperId,
  type NeighbourSight,
} from '@daihoi/application/sameness';
import { brand, calendarDate, ok, parseId, type Instant, type UnitId } from '@daihoi/domain/kernel';
import {
  fingerprintsOf,
  newSamenessIndex,
  readSamenessText,
  type SamenessText,
} from '@daihoi/domain/paper-sameness';
import {
  asProse,
  exchangeWords,
  inventPaper,
  seededChance,
} from '../../packages/domain/src/paper-sameness/testing/invented-prose.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { openWire, type Wire } from '../support/province/wire.ts';

const chance = seededChance(37);
const codes = ['T', 'T1', 'T2', 'T11', 'T12', 'T21'] as const;
type Code = (typeof codes)[number];
/** One report of every unit, invented. */
const texts = new Map(codes.map((code) => [code, inventPaper(chance, 30)]));

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  for (const [at, code] of codes.entries()) await keep(at, code, textOf(code));
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

function read(paragraphs: readonly string[]): SamenessText {
  return readSamenessText(asProse(paragraphs));
}

function textOf(code: Code): readonly string[] {
  return texts.get(code) ?? [];
}

function paperId(at: number): HeldPaperId {
  const id = parseId<HeldPaperId>(`01900000-0000-7000-8000-${String(at).padStart(12, '0')}`);
  if (!id.ok) throw new Error('no identity');
  return id.value;
}

async function unitOf(code: Code): Promise<UnitId> {
  const unit = await wire.ports.read.units.byCode(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit.id;
}

async function keep(at: number, code: Code, paragraphs: readonly string[]): Promise<HeldPaper> {
  const contentHash = createHash('sha256').update(paragraphs.join('\n')).digest('hex');
  const paper: HeldPaper = {
    id: paperId(at),
    unitId: await unitOf(code),
    contentHash,
    kind: 'politicalReport',
    title: `Báo cáo của ${code}`,
    heldOn: calendarDate('2020-05-04'),
  };
  const kept = await wire.ports.transact(async (stores) => {
    const file = { hash: contentHash, bytes: 1, mediaType: 'text/plain' };
    await stores.storedFiles.remember(file, brand<Instant>('2020-05-04T00:00:00.000Z'));
    await keepForComparing(stores, paper, sketchText(read(paragraphs)));
    return ok(true);
  });
  expect(kept.ok).toBe(true);
  return paper;
}

/** A paper of T11 that took a third of its paragraphs from somebody, with some words exchanged. */
function takenFrom(code: Code): SamenessText {
  const copied = textOf(code)
    .slice(0, 10)
    .map((text) => exchangeWords(text, 8, chance));
  return read([...inventPaper(chance, 20), ...copied]);
}

async function near(asker: Code, text: SamenessText, neighbours: NeighbourSight) {
  const found = await findNearPapers(wire.ports, {
    unitId: await unitOf(asker),
    fingerprints: fingerprintsOf(text),
    neighbours,
  });
  return found.ok ? found.value : [];
}

describe('papers that have much in common', () => {
  test('the source is found, with its sight, first of all', async () => {
    const text = takenFrom('T12');
    expect((await near('T1', text, 'hidden'))[0]).toMatchObject({
      sight: 'subtree',
      paper: { title: 'Báo cáo của T12', kind: 'politicalReport' },
      share: { den: fingerprintsOf(text).length },
    });
    expect((await near('T12', text, 'hidden'))[0]).toMatchObject({ sight: 'own' });
  });

  test('a unit is told of its own papers and those below it, of nobody else', async () => {
    for (const code of codes) {
      const told = await near('T1', read(textOf(code)), 'hidden');
      const titles = told.flatMap((each) => ('paper' in each ? [each.paper.title] : []));
      const visible = ['T1', 'T11', 'T12'].includes(code);
      expect(titles.includes(`Báo cáo của ${code}`)).toBe(visible);
    }
  });

  test('of a neighbour nothing is told but that there is one, and how much it shares', async () => {
    const [first] = await near('T11', takenFrom('T12'), 'unnamed');
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['share', 'sight']);
    expect(first).toMatchObject({ sight: 'unnamedNeighbour' });
  });

  test('a neighbour is named to whoever may read there', async () => {
    expect((await near('T11', takenFrom('T12'), 'named'))[0]).toMatchObject({
      sight: 'neighbour',
      paper: { title: 'Báo cáo của T12' },
    });
  });

  test('units of another superior are no neighbours', async () => {
    const told = await near('T11', read(textOf('T21')), 'named');
    expect(told.filter((each) => 'paper' in each && each.paper.title.endsWith('T21'))).toEqual([]);
  });

  test('the same order as the index of the domain gives', async () => {
    const index = newSamenessIndex();
    for (const code of codes) index.add(fingerprintsOf(read(textOf(code))));
    const text = takenFrom('T2');
    const expected = index
      .nearest({ fingerprints: fingerprintsOf(text), limit: 20, mayTell: () => true })
      .map(({ paper, share }) => ({ id: paperId(paper), share }));
    const told = await near('T', text, 'hidden');
    expect(
      told.flatMap((each) => ('paper' in each ? [{ id: each.paper.id, share: each.share }] : [])),
    ).toEqual(expected);
  });
});

describe('what is kept', () => {
  test('a new version takes the place of the old one, whose phrases are forgotten', async () => {
    const [first, second] = [inventPaper(chance, 10), inventPaper(chance, 10)];
    await keep(50, 'T11', first);
    const { contentHash } = await keep(50, 'T11', second);
    const found = await near('T11', read(first), 'hidden');
    expect(found.filter((each) => 'paper' in each && each.paper.id === paperId(50))).toEqual([]);
    expect((await near('T11', read(second), 'hidden'))[0]).toMatchObject({
      paper: { contentHash },
    });
    await release(50);
  });

  test('one content that two units hold is sketched once, and goes with the last of them', async () => {
    const shared = inventPaper(chance, 10);
    await keep(60, 'T11', shared);
    const { contentHash } = await keep(61, 'T12', shared);
    expect(await sketches(contentHash)).toBe(1);
    expect((await near('T1', read(shared), 'hidden')).slice(0, 2)).toMatchObject([
      { paper: { id: paperId(60) } },
      { paper: { id: paperId(61) } },
    ]);
    await release(60);
    expect(await sketches(contentHash)).toBe(1);
    await release(61);
    expect(await sketches(contentHash)).toBe(0);
    const left = await database.pool.query(
      'select 1 from paper_fingerprint where sketch_id not in (select id from paper_sketch)',
    );
    expect(left.rowCount).toBe(0);
  });

  test('many who store one content at once: all are held, nothing is doubled', async () => {
    const shared = inventPaper(chance, 10);
    const kept = await Promise.all([70, 71, 72, 73].map((at) => keep(at, 'T21', shared)));
    expect(await sketches(kept[0]?.contentHash ?? '')).toBe(1);
    await Promise.all([70, 71, 72, 73].map(release));
    expect(await sketches(kept[0]?.contentHash ?? '')).toBe(0);
  });

  test('a paper without a phrase is held and never found', async () => {
    await keep(80, 'T11', ['12 13 14']);
    expect(await near('T11', read(['12 13 14']), 'hidden')).toEqual([]);
    await release(80);
  });
});

async function release(at: number): Promise<void> {
  const released = await wire.ports.transact(async (stores) => {
    await stores.sameness.release(paperId(at));
    return ok(true);
  });
  expect(released.ok).toBe(true);
}

async function sketches(contentHash: string): Promise<number> {
  const { rows } = await database.pool.query<{ readonly count: string }>(
    'select count(*) from paper_sketch where content_hash = $1',
    [contentHash],
  );
  return Number(rows[0]?.count);
}
