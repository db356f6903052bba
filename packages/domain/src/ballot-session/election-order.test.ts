import { describe, expect, test } from 'vitest';
import { sourceOf, type OrderedOffice } from './election-order.ts';

function office(
  name: OrderedOffice['office'],
  elected: readonly string[],
  more: Partial<OrderedOffice> = {},
): OrderedOffice {
  return { office: name, byCongress: true, settled: true, elected, ...more };
}
const meeting = { byCongress: false };
const open = { settled: false };

describe('who may stand (election rules, section 7)', () => {
  test('the secretary of a cell is one of the cell committee, the deputy another one', () => {
    const cell = [
      office('committee', ['An', 'Bình', 'Chi']),
      office('secretary', ['An']),
      office('deputySecretary', [], open),
    ];
    expect(sourceOf('secretary', cell, '190-QĐ/TW').pool).toEqual(['An', 'Bình', 'Chi']);
    expect(sourceOf('deputySecretary', cell, '190-QĐ/TW')).toMatchObject({
      from: 'committee',
      pool: ['Bình', 'Chi'],
      rule: { regulation: '190-QĐ/TW', article: 21 },
    });
  });

  test('a small cell without a committee elects its secretary among all', () => {
    const cell = [office('secretary', [], open), office('deputySecretary', [], open)];
    expect(sourceOf('secretary', cell, '190-QĐ/TW')).toEqual({});
    expect(sourceOf('deputySecretary', cell, '190-QĐ/TW')).toMatchObject({ waitsFor: 'secretary' });
  });

  test('at the first meeting: committee, standing committee, secretary, deputies, each among the one before', () => {
    const all = [
      office('committee', ['An', 'Bình', 'Chi', 'Dũng']),
      office('standingCommittee', ['An', 'Bình'], meeting),
      office('secretary', [], { ...meeting, ...open }),
      office('deputySecretary', [], { ...meeting, ...open }),
    ];
    expect(sourceOf('standingCommittee', all, '244-QĐ/TW').pool).toHaveLength(4);
    expect(sourceOf('secretary', all, '244-QĐ/TW').pool).toEqual(['An', 'Bình']);
    const deputies = sourceOf('deputySecretary', all, '244-QĐ/TW');
    expect(deputies).toMatchObject({ waitsFor: 'secretary', rule: { article: 23 } });
    expect(deputies.pool).toBeUndefined();
  });

  test('a secretary elected directly by the congress comes from the committee, not from a standing committee elected later', () => {
    const direct = [
      office('committee', ['An', 'Bình']),
      office('secretary', [], open),
      office('standingCommittee', [], { ...meeting, ...open }),
    ];
    expect(sourceOf('secretary', direct, '190-QĐ/TW')).toMatchObject({
      from: 'committee',
      pool: ['An', 'Bình'],
    });
  });

  test('nobody is chosen before the election that it depends on has ended', () => {
    const all = [office('committee', ['An'], open), office('secretary', [], open)];
    expect(sourceOf('secretary', all, '190-QĐ/TW')).toMatchObject({ waitsFor: 'committee' });
    expect(sourceOf('committee', all, '190-QĐ/TW')).toEqual({});
  });

  test('the inspection committee is elected by the new committee, of whomever it wants', () => {
    const inspection = office('inspectionCommittee', [], { ...meeting, ...open });
    expect(
      sourceOf('inspectionCommittee', [office('committee', [], open), inspection], '190-QĐ/TW'),
    ).toMatchObject({ waitsFor: 'committee' });
    const after = [office('committee', ['An']), inspection];
    expect(sourceOf('inspectionCommittee', after, '190-QĐ/TW')).toEqual({});
  });

  test('delegates are anybody’s choice and wait for nothing', () => {
    expect(sourceOf('delegates', [office('delegates', [], open)], '190-QĐ/TW')).toEqual({});
  });
});
