import type { SchemeOffice } from '@daihoi/application/congress';
import type { Congress } from '@daihoi/domain/congress';
import type { ElectionOffice } from '@daihoi/domain/election';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { expectedParts } from '@daihoi/domain/season';
import { openChance, type Chance } from './chance.ts';
import { inventPeople, type InventedPerson } from './invent-people.ts';
import { seatsOf, type ElectingBody } from './seats-of.ts';
import type { ToldProvince } from './told.ts';

/** An organisation whose elections are told. */
export interface Electing extends ElectingBody, Pick<Congress, 'contents' | 'directElection'> {
  readonly code: string;
  readonly province: ToldProvince['code'];
}

/** An election to come: the office, and whether the congress itself votes. */
export interface Contest {
  readonly office: ElectionOffice;
  readonly byCongress: boolean;
}

/** Everybody who stands for the committee, and the chance that decides the rest; the same at every call. */
export function peopleOf(of: Electing): {
  readonly people: readonly InventedPerson[];
  readonly chance: Chance;
} {
  const chance = openChance(`result ${of.code}`);
  return { people: inventPeople(of.province, seatsOf('committee', of).list, chance), chance };
}

/** The elections of a congress and of the first meeting, in the order of voting. */
export function contestsOf(of: Electing): readonly Contest[] {
  const { level, singleCell, contents, directElection } = of;
  if (!isOrganizationLevel(level)) return [];
  const parts = expectedParts({ contents, directElection, unit: { level, singleCell }, rules: [] });
  return [
    ...parts.atCongress.map((office) => ({ office, byCongress: true })),
    ...parts.atFirstMeeting.map((office) => ({ office, byCongress: false })),
  ];
}

/** Whom the approved option foresees, office by office. */
export function tellScheme(of: Electing): readonly SchemeOffice[] {
  const { people } = peopleOf(of);
  return contestsOf(of).map(({ office }) => {
    const { seats, from } = seatsOf(office, of);
    const foreseen = people.slice(from, from + seats);
    return {
      office,
      seats,
      persons: foreseen.map(({ id, name, candidacy }) => ({ id, name, candidacy })),
    };
  });
}
