import { tidyText } from '../text/index.ts';
import { nameKey, personKey, type NamedPerson, type PersonRow } from './named-person.ts';

/** The most letters that a name and a unit may have. */
export const longestName = 120;
export const longestUnit = 200;

/**
 * What is to be said of a row before it is written: a fault is mended in the list first, a person who stands there already is left
 * out, and of a namesake a person has to say that it is somebody else.
 */
export type RowVerdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'nameMissing' | 'nameLong' | 'unitLong' }
  | { readonly kind: 'known' }
  | { readonly kind: 'twice'; readonly row: number }
  | {
      readonly kind: 'namesake';
      readonly unit: string;
      /** The row of the namesake; left out where the namesake is on the register. */
      readonly row?: number;
    };

export interface JudgedRow extends PersonRow {
  readonly verdict: RowVerdict;
}

/** Rows that have to be mended before any of their list is written. */
export function isFaulty({ verdict }: Pick<JudgedRow, 'verdict'>): boolean {
  return ['nameMissing', 'nameLong', 'unitLong'].includes(verdict.kind);
}

interface Known {
  readonly unit: string;
  readonly row?: number;
}

/** Judges each row of a list against the register and the rows above it. */
export function judgeRows(
  register: readonly NamedPerson[],
  rows: readonly PersonRow[],
): readonly JudgedRow[] {
  const persons = new Map<string, Known>();
  const names = new Map<string, Known>();
  for (const each of register) {
    persons.set(personKey(each), { unit: each.unit });
    names.set(nameKey(each.name), { unit: each.unit });
  }
  return rows.map(({ row, ...written }) => {
    const person = { name: tidyText(written.name), unit: tidyText(written.unit) };
    const verdict =
      faultOf(person) ?? meeting(persons.get(personKey(person)), names.get(nameKey(person.name)));
    if (verdict.kind === 'fits' || verdict.kind === 'namesake') {
      persons.set(personKey(person), { unit: person.unit, row });
      names.set(nameKey(person.name), { unit: person.unit, row });
    }
    return { row, ...person, verdict };
  });
}

function faultOf({ name, unit }: NamedPerson): RowVerdict | undefined {
  if (name === '') return { kind: 'nameMissing' };
  if (name.length > longestName) return { kind: 'nameLong' };
  return unit.length > longestUnit ? { kind: 'unitLong' } : undefined;
}

function meeting(same: Known | undefined, namesake: Known | undefined): RowVerdict {
  if (same) return same.row === undefined ? { kind: 'known' } : { kind: 'twice', row: same.row };
  return namesake ? { kind: 'namesake', ...namesake } : { kind: 'fits' };
}
