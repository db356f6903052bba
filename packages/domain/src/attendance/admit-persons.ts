import { err, ok, type Result } from '../kernel/index.ts';
import { tidyText } from '../text/index.ts';
import { personKey, type NamedPerson } from './named-person.ts';
import type { RegisterEntry } from './register-entry.ts';

/** The most people that one register holds: a congress is never larger. */
export const maxConvened = 10_000;

export type AdmitRefusal =
  | { readonly code: 'attendance.person-twice'; readonly name: string; readonly line: number }
  | { readonly code: 'attendance.too-many'; readonly found: number; readonly limit: number };

/**
 * Takes people into the register as expected. Two lines of the same name and unit are one person written twice: namesakes are told
 * apart by unit, post or birthday.
 * @returns what was added, tidied; `line` of a refusal counts the people from 1
 */
export function admitPersons(
  register: readonly Pick<RegisterEntry, 'name' | 'unit'>[],
  persons: readonly NamedPerson[],
): Result<readonly NamedPerson[], AdmitRefusal> {
  const found = register.length + persons.length;
  if (found > maxConvened) return err({ code: 'attendance.too-many', found, limit: maxConvened });
  const known = new Set(register.map(personKey));
  const added: NamedPerson[] = [];
  for (const [index, person] of persons.entries()) {
    const tidy = { name: tidyText(person.name), unit: tidyText(person.unit) };
    const key = personKey(tidy);
    if (known.has(key))
      return err({ code: 'attendance.person-twice', name: tidy.name, line: index + 1 });
    known.add(key);
    added.push(tidy);
  }
  return ok(added);
}
