import { gatherFacts } from '@daihoi/application/checking';
import { brand, calendarDate, type CongressId } from '@daihoi/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { openWire, type Wire } from '../support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

test('what a paper of a commune is held against: its names, its neighbours, its superior, its term', async () => {
  const congressId = brand<CongressId>(await wire.congressId('T11'));
  const facts = await gatherFacts(wire.ports.read, {
    congressId,
    today: calendarDate('2020-05-04'),
  });
  expect(facts).toMatchObject({
    unitNames: ['xã An Khê'],
    superiorNames: ['huyện Bờ Tây'],
    neighbourNames: ['xã Bình Đê'],
    formerNames: ['xã An Khê'],
  });
  expect(facts.term).toEqual(wire.season.term);
  expect(facts.papers).toEqual([]);
});
