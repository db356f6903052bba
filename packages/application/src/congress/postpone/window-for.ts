import type { ArticleRef, SeasonId } from '@daihoi/domain/kernel';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { centralWindow, type CongressWindow } from '@daihoi/domain/season';
import type { Stores } from '../../ports/ports.ts';
import { nearestWindow } from '../../season/nearest-window.ts';
import { rulesOfSeason } from '../../season/season-rules.ts';
import { sourced } from '../../season/set-window.ts';
import type { CongressRecord } from '../congress-store.ts';

/** The window that a congress must keep to, and the paper that sets it. */
export interface BindingWindow {
  readonly window: CongressWindow;
  readonly by: ArticleRef;
}

type WindowOf = (record: Pick<CongressRecord, 'level' | 'unitPath'>) => BindingWindow | undefined;

/** For each congress of a season the window of its nearest superior, else that of the directive. */
export async function windowsFor(stores: Stores, seasonId: SeasonId): Promise<WindowOf> {
  const season = await stores.seasons.byId(seasonId);
  const records = await stores.seasons.windowRecords(seasonId);
  const inForce = records.filter((each) => each.inForce);
  const rules = season ? rulesOfSeason(season) : [];
  return ({ level, unitPath }) => {
    const set = nearestWindow(inForce, { level, path: unitPath });
    if (set) return sourced(set);
    return isOrganizationLevel(level) ? centralWindow(rules, level) : undefined;
  };
}
