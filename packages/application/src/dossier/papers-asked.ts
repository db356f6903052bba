import {
  requiredPapers,
  type DossierCondition,
  type DossierElection,
  type DossierPhase,
  type RequiredPaper,
} from '@daihoi/domain/dossier';
import type { Congress } from '@daihoi/domain/congress';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { expectedOffices, expectedParts } from '@daihoi/domain/season';
import type { CongressRecord } from '../congress/congress-store.ts';
import { seatsForeseen, type OfficeRecord } from '../result/congress-standing.ts';

const fullContents = 4;

/** The papers that the dossier of a congress asks for, in the order in which they are bound. */
export function papersAsked(
  record: CongressRecord,
  phase: DossierPhase,
  elections: readonly DossierElection[] = firstBallots(record),
): readonly RequiredPaper[] {
  const { value, level } = record;
  if (!isOrganizationLevel(level)) return [];
  return requiredPapers({
    on: value.countedFrom,
    phase,
    level,
    contents: value.contents,
    congressType: value.type,
    elections,
    conditions: conditionsOf(value),
  });
}

/** The votes of each office, as far as their minutes need them. */
interface VotesHeld {
  readonly offices: readonly {
    readonly office: OfficeRecord['office'];
    readonly ballots: readonly unknown[];
    readonly annulled: readonly unknown[];
  }[];
}

/**
 * The ballots whose minutes are bound: of every office that is elected, those held so far, at least the one to come. After
 * an annulment the count goes on, for the new vote has minutes of its own.
 */
export function electionsHeld({ offices }: VotesHeld): readonly DossierElection[] {
  return offices.flatMap(({ office, ballots, annulled }) => {
    const votes = annulled.length + Math.max(1, ballots.length);
    return Array.from({ length: votes }, (_, index) => ({ office, round: index + 1 }));
  });
}

/** The first ballot of every office that the congress and the first meeting elect, where nothing more is known. */
function firstBallots(record: CongressRecord): readonly DossierElection[] {
  const { value, level } = record;
  if (!isOrganizationLevel(level)) return [];
  const parts = expectedParts({
    contents: value.contents,
    unit: { level, singleCell: level === 'CELL' },
    directElection: value.directElection,
    rules: [],
  });
  return expectedOffices(parts)
    .filter((office) => seatsForeseen(record, office) !== 0)
    .map((office) => ({ office, round: 1 }));
}

/** Conditions that the record itself proves; the others are left to the people who read the dossier. */
function conditionsOf(congress: Congress): readonly DossierCondition[] {
  const holding: readonly (readonly [DossierCondition, boolean])[] = [
    ['directElectionPilot', congress.directElection.length > 0],
    ['fewerContents', congress.contents.length < fullContents],
    ['afterPostponement', congress.postponements.length > 0],
    ['personsElected', congress.contents.includes('ELECT_COMMITTEE')],
  ];
  return holding.filter(([, holds]) => holds).map(([condition]) => condition);
}
