import type { CongressResult, OfficeResult } from '@daihoi/domain/result';
import type { CongressStanding, OfficeRecord } from './congress-standing.ts';

/**
 * What a superior decides on: the people elected who are neither ratified nor refused yet, office by office. After a partial
 * decision only the new ones are left.
 */
export function pendingResult(standing: CongressStanding): CongressResult {
  return {
    regulation: standing.rules.regulation,
    partyCell: standing.partyCell,
    offices: standing.offices.map(pendingOffice).filter((each) => each.elected.length > 0),
  };
}

function pendingOffice(office: OfficeRecord): OfficeResult {
  return {
    office: office.office,
    byCongress: office.byCongress,
    seats: office.standing.seats,
    ballots: office.ballots.map((each) => each.form),
    elected: office.persons
      .filter((each) => each.ratified === undefined && each.person.alternate !== true)
      .map((each) => each.person),
  };
}
