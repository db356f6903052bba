import { openBallotPress } from '@daihoi/adapters/documents';
import { openCleanRaster } from '@daihoi/adapters/imaging';
import { makeBallot } from '@daihoi/application/counting-room';
import { sampleBallot } from '../../packages/counting/src/layout/testing/sample-ballot.ts';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

/** A run of 1,000 ballots of 55 of 62 names, from the list to the files, and a test deck of 100. */
export async function* printBallotCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  if (!wanted('print 1,000 ballots')) return;
  const ports = { press: openBallotPress(), raster: openCleanRaster() };
  const request = sampleBallot({ names: 62, seats: 55, paper: 'A4' });
  const run = await measure(5, () => makeBallot(ports, request, { run: 1000 }));
  yield { name: 'print 1,000 ballots of 62 names', timings: run, goal: { p95Ms: 5000 } };
  const deck = { count: 100, seed: 1 };
  const marked = await measure(3, () => makeBallot(ports, request, { deck }));
  yield { name: 'print 1,000 ballots: test deck of 100', timings: marked, goal: undefined };
}
