import { searchKey } from '@daihoi/domain/text';
import type { Role } from '../access/index.ts';

/** What the name of a role's account ends in; the unit's own office has the unit's name alone. */
const endings: Readonly<Record<Role, string>> = {
  committeeOffice: '',
  organizationBoard: '-tc',
  leader: '-ld',
  administrator: '-qt',
  observer: '-gs',
};

const longest = 40;

/** A user name from a unit's code and a role: small ASCII letters, digits and hyphens. */
export function userNameFor(unitCode: string, role: Role): string {
  const folded = searchKey(unitCode)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return (folded === '' ? 'dv' : folded.slice(0, longest)) + endings[role];
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function freeUserName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(`${name}-${n}`)) n += 1;
  return `${name}-${n}`;
}

/** True for a name that people can type anywhere: 3 to 60 small letters, digits, hyphens, points. */
export function isUserName(raw: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]{1,58})[a-z0-9]$/u.test(raw);
}
