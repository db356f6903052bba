import { describe, expect, test } from 'vitest';
import { congressContents } from '@daihoi/domain/congress';
import { brand, calendarDate } from '@daihoi/domain/kernel';
import type { CongressDetails, CongressRecord } from '../congress/congress-store.ts';
import { electionsHeld, papersAsked } from './papers-asked.ts';

function congress(level: string, details: CongressDetails = {}): CongressRecord {
  return {
    version: 1,
    level,
    unitPath: '00001.',
    details,
    rulebookHash: undefined,
    value: {
      id: brand('018f0000-0000-7000-8000-000000000001'),
      seasonId: brand('018f0000-0000-7000-8000-000000000002'),
      unitId: brand('018f0000-0000-7000-8000-000000000003'),
      state: 'CLOSED',
      type: 'DELEGATE',
      contents: congressContents,
      pilot: false,
      directElection: [],
      deadline: calendarDate('2020-06-30'),
      countedFrom: calendarDate('2020-01-01'),
      days: {},
      postponements: [],
      returns: 0,
      steps: [],
      schedules: [],
    },
  };
}

function votesIn(asked: ReturnType<typeof papersAsked>) {
  return asked.flatMap(({ election }) =>
    election ? [`${election.office} ${election.round}`] : [],
  );
}

describe('minutes of the count', () => {
  test('an office that the approved option leaves out needs none', () => {
    const scheme = [{ office: 'delegates', seats: 0, persons: [] }] as const;
    const all = votesIn(papersAsked(congress('GRASSROOTS'), 'result'));
    const left = votesIn(papersAsked(congress('GRASSROOTS', { scheme }), 'result'));
    expect(all).toContain('delegates 1');
    expect(left).toEqual(all.filter((each) => each !== 'delegates 1'));
  });

  test('are asked for every ballot held, and for the first one that is still to come', () => {
    const offices = [
      { office: 'committee', ballots: [1, 2], annulled: [] },
      { office: 'secretary', ballots: [], annulled: [] },
    ] as const;
    const asked = papersAsked(congress('GRASSROOTS'), 'result', electionsHeld({ offices }));
    expect(new Set(votesIn(asked))).toEqual(new Set(['committee 1', 'committee 2', 'secretary 1']));
  });

  test('go on counting after an annulment: the new vote has minutes of its own', () => {
    const offices = [{ office: 'committee', ballots: [], annulled: [1] }] as const;
    expect(electionsHeld({ offices })).toEqual([
      { office: 'committee', round: 1 },
      { office: 'committee', round: 2 },
    ]);
  });
});
