import type { Ports } from '@daihoi/application/ports';
import {
  brand,
  unreachable,
  type AccountId,
  type CongressId,
  type ReportId,
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
        case 'account':
          return accountPath(brand<AccountId>(id));
        case 'congress':
          return read.congresses.pathOf(brand<CongressId>(id));
        case 'season': {
          const season = await read.seasons.byId(brand<SeasonId>(id));
          return season && unitPath(season.rootUnitId);
        }
        case 'report': {
          const report = await read.reports.byId(brand<ReportId>(id));
          return report && unitPath(report.value.unitId);
        }
        case 'root':
          return (await read.units.root())?.path;
        default:
          return unreachable(scope);
      }
    },
    rootPath: async () => (await read.units.root())?.path,
  };

  /** Where an account is kept: at its home, else at the highest unit of its rights, else at the top. */
  async function accountPath(id: AccountId): Promise<string | undefined> {
    const account = await read.accounts.byId(id);
    if (!account) return undefined;
    if (account.home) return account.home.path;
    const grants = await read.accounts.grantsOf(id);
    return grants[0]?.path ?? (await read.units.root())?.path;
  }

  async function unitPath(id: UnitId): Promise<string | undefined> {
    return (await read.units.byId(id))?.path;
  }
}
