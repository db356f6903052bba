import { z } from 'zod';
import type { CaseGiven } from '../lib/case.ts';
import { answerComments } from '../lib/answer-comments.ts';
import { fillComments, type FilledConsultation } from '../lib/fill-comments.ts';
import { withLongestHold } from '../lib/longest-hold.ts';
import { measure, type Timings } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const comments = 50_000;
const groups = 3000;
const page = { p95Ms: 100 } as const;

const Progress = z.object({ left: z.number().int() });
const Assigned = z.object({ groupId: z.string().nullable() });
const Place = z.object({
  proposals: z.array(z.object({ first: z.string(), lines: z.number().int() })),
  groups: z.array(z.object({ id: z.string(), version: z.number().int() })),
});

/** 50,000 comments on one draft: proposed by likeness, opened, counted, grouped, answered and reported. */
export async function* commentCases(given: CaseGiven): AsyncGenerator<Figures> {
  const names = {
    propose: 'comments: propose 50,000',
    open: 'comments: open the synthesis of 50,000',
    place: 'comments: a passage with proposals, groups',
    group: 'comments: make a group and answer it',
    report: 'comments: report of 3,000 groups of 50,000',
  };
  if (!Object.values(names).some(given.wanted)) return;
  const { bench, server } = given;
  const filled = await fillComments(bench.pool, bench.nation.units, comments);
  const base = `/api/units/${filled.unitId}/consultations/${filled.id}/synthesis`;
  yield { name: names.propose, timings: await proposeAll(given, base), goal: { p95Ms: 10_000 } };
  await bench.pool.query('vacuum analyze comment_likeness, draft_comment');
  yield { name: names.open, timings: await measure(30, () => server.get(base)), goal: page };
  const placed = await measure(100, (turn) => server.get(placePath(base, turn)));
  yield { name: names.place, timings: placed, goal: page };
  const answered = await measure(60, (turn) => groupAndAnswer(given, { base, filled, turn }));
  yield { name: names.group, timings: answered, goal: page };
  await answerComments(bench.pool, filled, groups);
  const reported = await withLongestHold(() => measure(2, () => server.get(`${base}/report`)));
  yield { name: names.report, ...reported, goal: undefined };
}

/** One of the sixty passages that comments are about. */
function placePath(base: string, turn: number): string {
  return `${base}/places/${String(1 + (turn % 60) * 10)}`;
}

/** Asks on until nothing is left, as the page does. */
async function proposeAll({ server }: CaseGiven, base: string): Promise<Timings> {
  const began = performance.now();
  for (let left = Infinity; left > 0;) {
    const said = await server.send({ method: 'POST', path: `${base}/proposals`, body: {} });
    left = Progress.parse(said).left;
  }
  const taken = performance.now() - began;
  return { sorted: [taken], wallMs: taken };
}

/** The largest proposal of a passage becomes a group, which is answered at once. */
async function groupAndAnswer(
  { server }: CaseGiven,
  work: { readonly base: string; readonly filled: FilledConsultation; readonly turn: number },
): Promise<void> {
  const { base, turn } = work;
  const path = placePath(base, turn);
  const place = 1 + (turn % 60) * 10;
  const reply = await fetch(server.origin + path, { headers: server.headers });
  const [proposal] = Place.parse(await reply.json()).proposals;
  if (!proposal) return;
  const to = { kind: 'new', place, gist: 'Đề nghị bổ sung.' };
  const body = { proposals: [proposal.first], lines: [], to };
  const assigned = Assigned.parse(
    await server.send({ method: 'POST', path: `${base}/assignments`, body }),
  );
  await server.send({
    method: 'PUT',
    path: `${base}/groups/${assigned.groupId ?? ''}/answer`,
    body: { version: 1, outcome: 'accepted', reason: 'Đã bổ sung.' },
  });
}
