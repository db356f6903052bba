import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const queries = [
  'an giang',
  'xa vinh thuan',
  'phu quoc 12',
  'GR',
  'chi bo tan',
  'long an',
  'thanh',
  'G1234',
  'huyen dong',
  'x',
];

/** Search as people type, one congress page, the first page of the program. */
export async function* pageCases({ bench, server, wanted }: CaseGiven): AsyncGenerator<Figures> {
  const { nation } = bench;
  if (wanted('search')) {
    const timings = await measure(300, (turn) =>
      server.get(`/api/search?q=${encodeURIComponent(queries[turn % queries.length] ?? '')}`),
    );
    yield { name: 'search', timings, goal: { p95Ms: 30 } };
  }
  if (wanted('congress page')) {
    const grassroots = nation.units.filter((unit) => unit.level === 'GRASSROOTS');
    const timings = await measure(300, (turn) =>
      server.get(
        `/api/congresses/${grassroots[(turn * 131) % grassroots.length]?.congressId ?? ''}`,
      ),
    );
    yield { name: 'congress page', timings, goal: undefined };
  }
  if (wanted('first page')) {
    const timings = await measure(200, () => server.get('/'));
    yield { name: 'first page, warm', timings, goal: undefined };
  }
}
