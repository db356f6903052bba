import { reschedule } from '@daihoi/domain/congress';
import { ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { recordCongress } from '../congress/record-congress.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import { nearestWindow } from './nearest-window.ts';
import type { NewWindow, SeasonRow } from './season-store.ts';

/**
 * Lets the last day of congresses follow a window that was set, in the caller's transaction: those of its level below
 * the unit for which no nearer window is set, that are not closed or given up, and whose last day no postponement set.
 * @returns how many congresses got another last day
 */
export async function moveDeadlines(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly season: SeasonRow;
    readonly window: NewWindow;
    readonly path: string;
  },
): Promise<Result<number, StaleVersion>> {
  const { season, window, actor } = work;
  const on = ports.clock.today();
  const followers = await followersOf(stores, work);
  for (const { value } of followers) {
    const before = await stores.congresses.hold(value.id);
    if (!before || !follows(before, window.closes)) continue;
    const moved = await recordCongress(ports, stores, {
      actor,
      before,
      after: {
        ...before,
        value: reschedule(before.value, { on, deadline: window.closes }),
      },
      act: 'congress.follow-window',
      occurredOn: on,
      payload: payloadOf(season, window, before.value.deadline),
    });
    if (!moved.ok) return moved;
  }
  return ok(followers.length);
}

/** The congresses whose last day a window on its way in would change. */
export async function followersOf(
  stores: Pick<Stores, 'congresses' | 'seasons'>,
  work: {
    readonly season: SeasonRow;
    readonly window: Pick<NewWindow, 'level' | 'unitId' | 'closes'>;
    readonly path: string;
  },
): Promise<readonly CongressRecord[]> {
  const { season, window, path } = work;
  const set = await stores.seasons.windows(season.id);
  const nearer = set.filter(
    (each) => each.unitId !== window.unitId && each.path.length > path.length,
  );
  const rows = await stores.congresses.list({
    seasonId: season.id,
    path,
    level: window.level,
    limit: 1_000_000,
  });
  return rows
    .map((row) => row.record)
    .filter((record) => follows(record, window.closes))
    .filter((record) => !nearestWindow(nearer, { path: record.unitPath, level: record.level }));
}

function follows({ value }: CongressRecord, closes: CalendarDate): boolean {
  const { days, postponements, deadline } = value;
  if (days.closedOn !== undefined || days.cancelledOn !== undefined) return false;
  return deadline !== closes && postponements.every((each) => each.newDeadline === undefined);
}

function payloadOf(season: SeasonRow, window: NewWindow, before: CalendarDate): unknown {
  return {
    season: season.code,
    deadline: window.closes,
    before,
    ...(window.paper === undefined ? {} : { paper: window.paper }),
    ...(window.reason === undefined ? {} : { reason: window.reason }),
  };
}
