import type { Ports } from '@daihoi/application/ports';
import {
  changeSeason,
  choosePilot,
  createSeason,
  laySeason,
  listPilots,
  setWindow,
  viewSeason,
  viewWindows,
} from '@daihoi/application/season';
import { seasonRoutes, seasonUnitRoutes } from '@daihoi/contract/season';
import {
  brand,
  calendarDate,
  defined,
  ok,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import {
  clearedBy,
  defaultLeadDays,
  fromSettings,
  orUndefined,
  seasonChoices,
  toPilots,
  toSeasonView,
  toWindows,
} from './season-shapes.ts';

/** Setting a season up: its plan, its windows, its congresses and its pilots. */
export function seasonAnswers(ports: Ports): Served {
  return serve(seasonRoutes, {
    choices: () => Promise.resolve(ok(seasonChoices())),
    async create({ params, body, actor }) {
      const { code, name, levelScheme, paper } = body;
      const [from, to] = body.term === '2020-2025' ? [2020, 2025] : [2025, 2030];
      const created = await createSeason(ports, actor, {
        code,
        name,
        levelScheme,
        term: { from, to },
        countedFrom: calendarDate(body.countedFrom),
        rootUnitId: brand<UnitId>(params.unitId),
        settings: defined({ leadDays: defaultLeadDays, paper: orUndefined(paper) }),
      });
      return created.ok ? ok({ id: created.value.id, version: created.value.version }) : created;
    },
    async show({ params }) {
      const page = await viewSeason(ports, brand<SeasonId>(params.seasonId));
      return page.ok ? ok(toSeasonView(page.value)) : page;
    },
    async change({ params, body, actor }) {
      const { version, name, countedFrom, levelScheme, settings } = body;
      const changed = await changeSeason(ports, actor, {
        seasonId: brand<SeasonId>(params.seasonId),
        version,
        ...defined({
          name,
          levelScheme,
          countedFrom: countedFrom === undefined ? undefined : calendarDate(countedFrom),
          settings: settings && fromSettings(defined(settings)),
          cleared: settings && clearedBy(defined(settings)),
        }),
      });
      return changed.ok ? ok({ version: changed.value }) : changed;
    },
    async lay({ params, body, actor }) {
      const seasonId = brand<SeasonId>(params.seasonId);
      const laid = await laySeason(ports, actor, { seasonId, ...body });
      return laid.ok ? ok({ laid: laid.value }) : laid;
    },
  });
}

/** What a unit and its superior settle inside a season: windows and pilots. */
export function seasonUnitAnswers(ports: Ports): Served {
  return serve(seasonUnitRoutes, {
    async windows({ params }) {
      const page = await viewWindows(ports, {
        seasonId: brand<SeasonId>(params.seasonId),
        unitId: brand<UnitId>(params.unitId),
      });
      return page.ok ? ok(toWindows(page.value)) : page;
    },
    async setWindow({ params, body, actor }) {
      const set = await setWindow(ports, actor, {
        seasonId: brand<SeasonId>(params.seasonId),
        unitId: brand<UnitId>(params.unitId),
        level: params.level,
        version: body.version,
        opens: calendarDate(body.opens),
        closes: calendarDate(body.closes),
        pilotOpens: dayOrUndefined(body.pilotOpens),
        paper: body.paper,
        paperIssuedOn: dayOrUndefined(body.paperIssuedOn),
        reason: orUndefined(body.reason),
      });
      return set.ok ? ok(set.value) : set;
    },
    async pilots({ params }) {
      const page = await listPilots(ports, {
        seasonId: brand<SeasonId>(params.seasonId),
        unitId: brand<UnitId>(params.unitId),
      });
      return page.ok ? ok(toPilots(page.value)) : page;
    },
    async choosePilot({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const chosen = await choosePilot(ports, actor, { congressId, ...body });
      return chosen.ok ? ok({ version: chosen.value }) : chosen;
    },
  });
}

function dayOrUndefined(raw: string | null) {
  return raw === null ? undefined : calendarDate(raw);
}
