import { may } from '@daihoi/application/access';
import { continueNumberSeries, viewNumberSeries } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import { seriesRoutes } from '@daihoi/contract/series';
import { brand, ok, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** Series of paper numbers: where they stand, and where they go on after papers issued outside. */
export function seriesAnswers(ports: Ports): Served {
  return serve(seriesRoutes, {
    async show({ params, query, actor }) {
      const unitId = brand<UnitId>(params.unitId);
      const [page, unit] = await Promise.all([
        viewNumberSeries(ports, {
          unitId,
          seasonId: brand<SeasonId>(query.season),
          holder: query.holder,
        }),
        ports.read.units.byId(unitId),
      ]);
      if (!page.ok) return page;
      const mayContinue = unit !== undefined && may(actor, 'series.continue', unit.path);
      const { continuations, series, ...about } = page.value;
      return ok({
        ...about,
        mayContinue,
        series: [...series],
        continuations: continuations.map(({ recordedAt, recorderName, ...step }) => ({
          id: step.id,
          type: step.type,
          before: step.before,
          last: step.last,
          reason: step.reason,
          at: recordedAt,
          by: recorderName,
        })),
      });
    },
    async continue({ params, body, actor }) {
      const { season, ...command } = body;
      const moved = await continueNumberSeries(ports, actor, {
        ...command,
        type: params.type,
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(season),
      });
      return moved.ok ? ok({ last: moved.value }) : moved;
    },
  });
}
