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

test('targets of the last resolution, and how many were reached once each of them is judged', async () => {
  const congressId = brand<CongressId>(await wire.congressId('T11'));
  const today = calendarDate('2020-05-04');
  const target = { name: 'Tỷ lệ hộ nghèo', measure: '%', planned: '2,0', achieved: '1,5' };
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  const enter = async (version: number, second: 'MISSED' | null) => {
    const targets = [
      { ...target, outcome: 'EXCEEDED', source: '' },
      { ...target, name: 'Số hộ', outcome: second, source: '' },
    ];
    const url = `/api/congresses/${congressId}/targets`;
    await wire.ask('xa', { method: 'PUT', url, body: { version, targets } });
    return gatherFacts(wire.ports.read, { congressId, today });
  };
  const open = await enter(0, null);
  expect(open.targets).toEqual([target, { ...target, name: 'Số hộ' }]);
  expect(open.targetCounts).toBeUndefined();
  expect((await enter(1, 'MISSED')).targetCounts).toEqual({ total: 2, reached: 1 });
});
