import { unitRoutes, type SearchHit } from '@daihoi/contract/organisation';
import { call } from '../api/call.ts';
import type { HitGroup, ShellUnit } from '../components/shell/shell-view.ts';

/** The names of the groups that a search shows. */
export interface GroupNames {
  readonly units: string;
  readonly congresses: string;
}

/** Units in one's reach, found as people type: no diacritics, abbreviations, any word order. */
export async function findUnits(query: string): Promise<readonly ShellUnit[]> {
  const hits = await ask(query);
  return hits.map(({ unit, under }) => ({
    id: unit.id,
    name: unit.fullName,
    ...(under === null ? {} : { under }),
  }));
}

/** Units and their congresses as groups of the command panel. */
export async function findEverything(
  query: string,
  names: GroupNames,
): Promise<readonly HitGroup[]> {
  const hits = await ask(query);
  const units = hits.map((hit) => toHit(hit, { id: hit.unit.id, to: `/units/${hit.unit.id}` }));
  const congresses = hits.flatMap((hit) =>
    hit.congressId === null
      ? []
      : [toHit(hit, { id: hit.congressId, to: `/congresses/${hit.congressId}` })],
  );
  const groups = [
    { id: 'units', label: names.units, total: units.length, hits: units },
    { id: 'congresses', label: names.congresses, total: congresses.length, hits: congresses },
  ];
  return groups.filter((group) => group.total > 0);
}

async function ask(query: string): Promise<readonly SearchHit[]> {
  if (query.trim() === '') return [];
  const found = await call(unitRoutes.search, { query: { q: query } });
  return found.ok ? found.value.hits : [];
}

function toHit({ unit, under }: SearchHit, place: { readonly id: string; readonly to: string }) {
  return { ...place, name: unit.fullName, ...(under === null ? {} : { under }) };
}
