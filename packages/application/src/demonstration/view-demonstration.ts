import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { DaySpan } from '@daihoi/domain/congress';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import type { DemonstrationAccount } from './demonstration-store.ts';

/** How many at a level, and how many of them are closed; the days where the level is a single congress. */
export interface Tier {
  readonly level: 'PROVINCE' | 'UPPER_GRASSROOTS' | 'GRASSROOTS';
  readonly total: number;
  readonly closed: number;
  readonly days: DaySpan | undefined;
}

/** What the demonstration shows to somebody who has not signed in. */
export interface Demonstration {
  readonly place: string;
  readonly asOf: CalendarDate;
  readonly tiers: readonly Tier[];
  readonly accounts: readonly DemonstrationAccount[];
}

/** The open door of the demonstration; a real installation has none. */
export async function viewDemonstration(
  ports: Pick<Ports, 'clock' | 'read'>,
): Promise<Result<Demonstration, NotFound>> {
  const { read, clock } = ports;
  const accounts = await read.demonstration.accounts();
  const home = await homeOf(ports, accounts);
  if (!home) return err({ code: 'target.not-found', kind: 'demonstration', id: '' });
  const { unit, season } = home;
  const asOf = clock.today();
  const counts = await read.boards.counts(season.id, unit.segment, asOf);
  const own = await read.congresses.byUnit(season.id, unit.id);

  function tier(level: Tier['level'], stored: string, days?: DaySpan): Tier {
    const own = counts.filter((each) => each.level === stored);
    const [total, closed] = ['total', 'closed'].map(
      (milestone) => own.find((each) => each.milestone === milestone)?.n ?? 0,
    );
    return { level, total: total ?? 0, closed: closed ?? 0, days };
  }

  return ok({
    place: unit.shortName,
    asOf,
    tiers: [
      tier('PROVINCE', 'PROVINCIAL', own?.value.plan),
      tier('UPPER_GRASSROOTS', 'UPPER_GRASSROOTS'),
      tier('GRASSROOTS', 'GRASSROOTS'),
    ],
    accounts,
  });
}

/** The province of the first account, with its season. */
async function homeOf(
  { read }: Pick<Ports, 'read'>,
  accounts: readonly DemonstrationAccount[],
): Promise<{ readonly unit: UnitRow; readonly season: SeasonRow } | undefined> {
  const first = accounts[0];
  const grant = first && (await read.accounts.grantsOf(first.id))[0];
  const unit = grant && (await read.units.byId(grant.unitId));
  const season = grant && (await read.seasons.onPath(grant.path))[0];
  return unit && season ? { unit, season } : undefined;
}
