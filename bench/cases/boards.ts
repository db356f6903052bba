import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import { nationAsOf } from '../lib/nation.ts';
import type { Figures } from '../lib/print.ts';

const goal = { p95Ms: 50 };

/** Boards of the nation, of provinces, of districts, today and in the past. */
export async function* boardCases({ bench, server, wanted }: CaseGiven): AsyncGenerator<Figures> {
  const { nation } = bench;
  const [nations, provinces, districts] = ['CENTRAL', 'PROVINCIAL', 'UPPER_GRASSROOTS'].map(
    (level) => nation.units.filter((unit) => unit.level === level),
  );
  const boards = [
    { name: 'board of the nation', units: nations ?? [], asOf: () => nationAsOf },
    { name: 'board of a province', units: provinces ?? [], asOf: () => nationAsOf },
    { name: 'board of a district', units: districts ?? [], asOf: () => nationAsOf },
    { name: 'board of the nation, in the past', units: nations ?? [], asOf: pastDay },
    { name: 'board of a province, in the past', units: provinces ?? [], asOf: pastDay },
  ];
  for (const { name, units, asOf } of boards.filter((each) => wanted(each.name))) {
    const timings = await measure(200, (turn) => {
      const unit = units[turn % units.length]?.id ?? '';
      return server.get(`/api/units/${unit}/board?season=${nation.seasonId}&asOf=${asOf(turn)}`);
    });
    yield { name, timings, goal };
  }
}

function pastDay(turn: number): string {
  return new Date(Date.UTC(2020, 1, 1 + (turn % 120))).toISOString().slice(0, 10);
}
