import { listCongresses, type CongressLine } from '@daihoi/application/congress';
import type { Ports } from '@daihoi/application/ports';
import { congressListRoutes } from '@daihoi/contract/congress';
import { brand, defined, ok, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** The list of congresses of a unit and everything below it. */
export function congressListAnswers(ports: Ports): Served {
  return serve(congressListRoutes, {
    async list({ params, query }) {
      const found = await listCongresses(ports, {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(query.season),
        onlyLate: query.late !== undefined,
        words: query.q ?? '',
        sort: query.sort,
        descending: query.order === 'desc',
        offset: query.offset,
        ...defined({ level: query.level, states: query.states }),
      });
      if (!found.ok) return found;
      const { lines, total, exact } = found.value;
      return ok({ lines: lines.map(toLine), total, exact });
    },
  });
}

function toLine({ record, unit, superiorName, late, forecastLate }: CongressLine) {
  return {
    id: record.value.id,
    unit,
    superiorName,
    state: record.value.state,
    plan: record.value.plan ?? null,
    deadline: record.value.deadline,
    late,
    forecastLate,
  };
}
