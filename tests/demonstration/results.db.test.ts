import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countElection } from '@daihoi/domain/election';
import { parseId, type CongressId } from '@daihoi/domain/kernel';
import { toElectionInput } from '@daihoi/domain/result';
import { loaded, type Loaded } from './load.ts';

let demo: Loaded;
beforeAll(async () => {
  demo = await loaded();
}, 180_000);
afterAll(() => demo.drop());

const Closed = z.object({ id: z.string(), code: z.string(), kind: z.string() });

async function resultsOf(raw: string) {
  const id = parseId<CongressId>(raw);
  if (!id.ok) throw new Error(raw);
  const { results } = demo.ports.read;
  const ballots = await results.ballots(id.value);
  return { ballots, persons: await results.persons(id.value), id: id.value };
}

function byText(left: string, right: string): number {
  return left < right ? -1 : 1;
}

test('every ballot told counts under 244-QĐ/TW and elects exactly the people told', async () => {
  const some = await demo.rows(
    Closed,
    `select c.id, u.code, u.unit_type as kind from congress c join unit u on u.id = c.unit_id
     where c.closed_on is not null and (c.level = 'UPPER_GRASSROOTS' or u.code ~ '[07]$')`,
  );
  expect(some.length).toBeGreaterThan(150);
  for (const { id, code, kind } of some) {
    const { ballots, persons } = await resultsOf(id);
    expect(ballots.length, code).toBeGreaterThan(2);
    for (const { form, office, regulation, id: ballotId } of ballots) {
      const partyCell = kind === 'SINGLE_CELL';
      const count = countElection(toElectionInput(form, { regulation, partyCell }));
      if (!count.ok) throw new Error(`${code} ${office}: ${JSON.stringify(count.error)}`);
      const told = persons.filter((each) => each.resultId === ballotId);
      const ids = told.map((each) => each.person.id).toSorted(byText);
      expect(ids, `${code} ${office}`).toEqual([...count.value.elected].toSorted(byText));
    }
  }
});

test('Gò Quao: seven elections, one seat of the standing committee empty, waiting for a conclusion', async () => {
  const found = await demo.rows(
    Closed,
    `select c.id, u.code, u.unit_type as kind from congress c join unit u on u.id = c.unit_id where u.code = 'KG-GQ'`,
  );
  const { ballots, persons, id } = await resultsOf(found[0]?.id ?? '');
  expect(ballots).toHaveLength(7);
  const elected = (office: string) => persons.filter((each) => each.office === office).length;
  expect([elected('committee'), elected('standingCommittee'), elected('delegates')]).toEqual([
    41, 12, 18,
  ]);
  const open = await demo.ports.read.results.differences(id);
  expect(open).toMatchObject([{ office: 'standingCommittee', conclusion: undefined }]);
  expect(open[0]?.planned).toHaveLength(1);
});

test('people are told by name, and within one congress by one name only', async () => {
  const twice = await demo.rows(
    z.unknown(),
    `select congress_id from elected_person group by congress_id, office, full_name having count(*) > 1`,
  );
  expect(twice).toEqual([]);
});

test('dossiers of the ten can be decided: one returned with two remarks, two waiting, Gò Quao with one remark', async () => {
  const found = await demo.rows(
    z.object({ code: z.string(), phase: z.string(), papers: z.number(), remarked: z.number() }),
    `select u.code, p.phase, count(*)::int as papers,
            count(*) filter (where p.verdict = 'remarked')::int as remarked
     from dossier_paper p join congress c on c.id = p.congress_id join unit u on u.id = c.unit_id
     where p.replaced_by is null group by 1, 2 order by 1, 2`,
  );
  const remarked = found.filter((row) => row.remarked > 0);
  expect(remarked.map((row) => [row.code, row.phase, row.remarked])).toEqual([
    ['KG-GQ', 'result', 1],
    ['KG-HT', 'approval', 2],
  ]);
  expect(found).toHaveLength(9);
  for (const row of found) expect(row.papers, row.code).toBeGreaterThan(8);
});
