/**
 * `npm run bench [-- --units N] [--only NAME]…`: figures of the program on a generated nation against the stated goals.
 * The nation is built once and kept under .cache/bench; a run works on a copy.
 */
import { boardCases } from './cases/boards.ts';
import { browserCases } from './cases/browser.ts';
import { checkPaperCases } from './cases/check-papers.ts';
import { commentCases } from './cases/comments.ts';
import { commentLikenessCases } from './cases/comment-likeness.ts';
import { importCase } from './cases/import-units.ts';
import { keyingCases } from './cases/keying.ts';
import { pageCases } from './cases/pages.ts';
import { paperChangeCases } from './cases/paper-changes.ts';
import { printBallotCases } from './cases/print-ballots.ts';
import { readBallotCases } from './cases/read-ballots.ts';
import { samenessCases } from './cases/sameness.ts';
import { submissionCase } from './cases/submissions.ts';
import { openBench } from './lib/open-bench.ts';
import { openServer } from './lib/open-server.ts';
import { heading, lineOf, type Figures } from './lib/print.ts';

const args = process.argv.slice(2);
const size = Number(options('units')[0] ?? 330_000);
const only = options('only');
const asked: string[] = [];

const bench = await openBench(size);
const server = await openServer(bench);
try {
  console.log(`nation of ${size.toLocaleString('vi')} units`);
  console.log(heading);
  for (const run of [
    boardCases,
    pageCases,
    browserCases,
    submissionCase,
    importCase,
    printBallotCases,
    readBallotCases,
    keyingCases,
    checkPaperCases,
    samenessCases,
    paperChangeCases,
    commentLikenessCases,
    commentCases,
  ])
    for await (const figures of run({ bench, server, wanted })) console.log(lineOf(figures));
  if (!asked.some(isWanted)) {
    console.error(`No case has ${only.join(', ')} in its name. There are:\n${asked.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await server.close();
  await bench.close();
}

function wanted(name: Figures['name']): boolean {
  asked.push(name);
  return isWanted(name);
}

function isWanted(name: Figures['name']): boolean {
  return only.length === 0 || only.some((part) => name.includes(part));
}

function options(name: string): readonly string[] {
  return args.flatMap((word, at) => (word === `--${name}` ? args.slice(at + 1, at + 2) : []));
}
