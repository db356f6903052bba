import type { OfficeView, RatificationBody, ResultView } from '@daihoi/contract/result';
import { formText } from '../../../lib/form-text.ts';

export type RatificationKind = RatificationBody['kind'];

/** What a form concluded, and the reasons that it left out. */
export interface ReadRatification {
  readonly ratification: RatificationBody;
  readonly silent: readonly string[];
}

/** The offices a superior decides on, with the people who are not decided on yet. */
export function decidable(result: ResultView): readonly OfficeView[] {
  return result.offices
    .filter((office) => office.office !== 'delegates')
    .map((office) => ({
      ...office,
      persons: office.persons.filter((each) => each.ratified === null && !each.alternate),
    }))
    .filter((office) => office.persons.length > 0);
}

export function personField(office: string, person: string): string {
  return `person/${office}/${person}`;
}

export function electionField(office: string): string {
  return `election/${office}`;
}

/** Reads the form of a decision. Elections of a refusal are all of them; a part names those that were ticked. */
export function readRatification(
  kind: RatificationKind,
  result: ResultView,
  entered: FormData,
): ReadRatification {
  if (kind === 'full') return { ratification: { kind }, silent: [] };
  const offices = decidable(result);
  const principle = formText(entered, 'ground') === 'PRINCIPLE_BROKEN';
  const ground = principle ? ('PRINCIPLE_BROKEN' as const) : ('PROCEDURE_BROKEN' as const);
  const elections = offices
    .map(({ office }) => ({ office, name: electionField(office) }))
    .filter(({ name }) => kind === 'refused' || isTicked(entered, name))
    .map(({ office, name }) => ({ office, ground, name, reason: reasonOf(entered, name) }));
  const persons = offices
    .flatMap(({ office, persons: people }) =>
      people.map(({ candidateId }) => ({
        office,
        person: candidateId,
        name: personField(office, candidateId),
      })),
    )
    .filter(({ name }) => kind === 'partial' && isTicked(entered, name))
    .map((each) => ({ ...each, reason: reasonOf(entered, each.name) }));
  const silent = [...persons, ...elections].filter((each) => each.reason === '');
  const named = elections.map(({ office, reason }) => ({ office, ground, reason }));
  return {
    silent: silent.map((each) => `${each.name}.reason`),
    ratification:
      kind === 'refused'
        ? { kind, elections: named }
        : {
            kind,
            elections: named,
            persons: persons.map(({ office, person, reason }) => ({ office, person, reason })),
          },
  };
}

function isTicked(entered: FormData, name: string): boolean {
  return entered.get(name) !== null;
}

function reasonOf(entered: FormData, name: string): string {
  return formText(entered, `${name}.reason`).trim();
}
