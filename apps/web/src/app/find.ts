import type { Session } from '@daihoi/contract/session';
import { matchesSearch, searchKey } from '@daihoi/domain/text';
import type { HitGroup, ShellUnit } from '../components/shell/shell-view.ts';

/** Units that a person works for, found as people type: no diacritics, abbreviations, any word order. */
export function findOwnUnits(session: Session, query: string): readonly ShellUnit[] {
  const units = new Map(session.grants.map(({ unit }) => [unit.id, unit]));
  return [...units.values()]
    .filter((unit) => matchesSearch(query, searchKey(`${unit.fullName} ${unit.code}`)))
    .map((unit) => ({ id: unit.id, name: unit.fullName }));
}

/** The same units as a group of the command panel. */
export function unitHits(session: Session, query: string, label: string): readonly HitGroup[] {
  const units = findOwnUnits(session, query);
  if (units.length === 0) return [];
  const hits = units.map((unit) => ({ id: unit.id, name: unit.name, to: `/units/${unit.id}` }));
  return [{ id: 'units', label, total: hits.length, hits }];
}
