import type { Ports } from '@daihoi/application/ports';
import {
  brand,
  unreachable,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { ScopePaths } from './guard.ts';

/** Finds the place in the tree of whatever a route names. */
export function scopePaths({ read }: Ports): ScopePaths {
  return {
    async path(scope, id) {
      switch (scope) {
        case 'unit':
          return unitPath(brand<UnitId>(id));
        case 'congress':
          return (await read.congresses.byId(brand<CongressId>(id)))?.unitPath;
        case 'season': {
          const season = await read.seasons.byId(brand<SeasonId>(id));
          return season && unitPath(season.rootUnitId);
        }
        case 'report':
          return undefined;
        case 'root':
          return (await read.units.root())?.path;
        default:
          return unreachable(scope);
      }
    },
    rootPath: async () => (await read.units.root())?.path,
  };

  async function unitPath(id: UnitId): Promise<string | undefined> {
    return (await read.units.byId(id))?.path;
  }
}
