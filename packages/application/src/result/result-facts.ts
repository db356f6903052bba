import type { CongressFacts } from '@daihoi/domain/congress';
import { personsMissing, type CongressStanding } from './congress-standing.ts';

type ResultFacts = Pick<
  CongressFacts,
  'elections' | 'personsIncomplete' | 'differencesOpen' | 'differencesUnexplained'
>;

const unknown: ResultFacts = {
  elections: { expected: [], entered: [] },
  personsIncomplete: 0,
  differencesOpen: 0,
  differencesUnexplained: 0,
};

/**
 * What the checklists ask of the results: offices entered to their end, persons complete, differences explained and
 * concluded.
 * @param standing undefined where no regulation says how to judge the results
 */
export function resultFacts(standing: CongressStanding | undefined): ResultFacts {
  if (!standing) return unknown;
  const { expected, offices, differences } = standing;
  return {
    elections: {
      expected,
      entered: offices
        .filter(({ standing: { state } }) => state === 'complete' || state === 'stopped')
        .map((each) => each.office),
    },
    personsIncomplete: offices.reduce((sum, each) => sum + personsMissing(each).length, 0),
    differencesOpen: differences.filter((each) => each.conclusion === undefined).length,
    differencesUnexplained: differences.filter((each) => each.reason === undefined).length,
  };
}
