import type { SchemeOffice } from '@daihoi/contract/result';
import { tidyText } from '@daihoi/domain/text';

type SchemePerson = SchemeOffice['persons'][number];

/** Names as a person types them, one a line; a star behind a name means re-election. */
export function writeSchemeNames(persons: readonly SchemePerson[]): string {
  return persons
    .map(({ name, candidacy }) => (candidacy === 'RE_ELECTION' ? `${name} *` : name))
    .join('\n');
}

/**
 * Reads such lines. A name that the scheme knows keeps its identity, in every office; a new one gets one.
 * @param newId makes an identity
 */
export function readSchemeNames(
  text: string,
  known: readonly SchemePerson[],
  newId: () => string,
): readonly SchemePerson[] {
  return text
    .split('\n')
    .map((line) => ({ again: /\*\s*$/u.test(line), name: tidyText(line.replace(/\*\s*$/u, '')) }))
    .filter(({ name }) => name !== '')
    .map(({ again, name }) => ({
      id: known.find((each) => each.name === name)?.id ?? newId(),
      name,
      candidacy: again ? 'RE_ELECTION' : 'FIRST_TIME',
    }));
}
