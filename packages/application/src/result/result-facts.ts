import type { CongressFacts } from '@daihoi/domain/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import { personsMissing, readStanding } from './congress-standing.ts';

type ResultFacts = Pick<CongressFacts, 'elections' | 'personsIncomplete' | 'differencesOpen'>;

const unknown: ResultFacts = {
  elections: { expected: [], entered: [] },
  personsIncomplete: 0,
  differencesOpen: 0,
};

/** What the checklists ask of the results: offices entered to their end, persons complete, differences concluded. */
export async function resultFacts(
  stores: Stores,
  record: CongressRecord,
  today: CalendarDate,
): Promise<ResultFacts> {
  const read = await readStanding(stores, record, today);
  if (!read.ok) return unknown;
  const { expected, offices, differences } = read.value;
  return {
    elections: {
      expected,
      entered: offices
        .filter(({ standing }) => standing.state === 'complete' || standing.state === 'stopped')
        .map((each) => each.office),
    },
    personsIncomplete: offices.reduce((sum, each) => sum + personsMissing(each).length, 0),
    differencesOpen: differences.filter((each) => each.conclusion === undefined).length,
  };
}
