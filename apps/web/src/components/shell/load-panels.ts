import { lazy } from 'react';
import { fetchLayersAhead } from '../overlay/load-layers.ts';

const loads = {
  search: () => import('./command-dialog.tsx'),
  units: () => import('./unit-finder-form.tsx'),
  day: () => import('./as-of-form.tsx'),
  person: () => import('./person-acts-dialog.tsx'),
  keys: () => import('../key-help-dialog.tsx'),
};

/** What the bar opens is no part of a page's first load: it comes with the first that is opened, or when all is quiet. */
export const CommandSearch = lazy(async () => ({ default: (await loads.search()).CommandSearch }));
export const UnitFinder = lazy(async () => ({ default: (await loads.units()).UnitFinder }));
export const AsOfForm = lazy(async () => ({ default: (await loads.day()).AsOfForm }));
export const PersonActs = lazy(async () => ({ default: (await loads.person()).PersonActs }));
export const KeyHelp = lazy(async () => ({ default: (await loads.keys()).KeyHelp }));

/** Fetches them ahead, so that they open at once, and also where the network was lost meanwhile. */
export function fetchPanelsAhead(): () => void {
  return fetchLayersAhead(Object.values(loads));
}
