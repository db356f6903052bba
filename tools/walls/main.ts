/** The walls that the linter cannot say. `node tools/walls/main.ts [root]`; exit code 1 when one is breached. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printFindings, type Finding } from './finding.ts';
import { checkFloatingResults } from './floating-results.ts';
import { checkImports } from './imports.ts';
import { checkManifests, readWorkspaces } from './manifests.ts';
import { checkPurity } from './purity.ts';
import { readSources } from './sources.ts';
import { checkSuppressions } from './suppressions.ts';

function checkWalls(root: string): readonly Finding[] {
  const sources = readSources(root);
  const workspaces = readWorkspaces(root);
  return [
    ...checkManifests(workspaces),
    ...checkImports(sources, workspaces),
    ...checkPurity(sources),
    ...checkSuppressions(sources, allowedSuppressions(root)),
    ...checkFloatingResults(root, projectsOf(root, workspaces)),
  ];
}

function projectsOf(
  root: string,
  workspaces: ReturnType<typeof readWorkspaces>,
): readonly string[] {
  return [...workspaces.map((each) => each.path).filter((each) => each !== ''), 'tests'].filter(
    (each) => existsSync(join(root, each, 'tsconfig.json')),
  );
}

function allowedSuppressions(root: string): number {
  const stored: unknown = JSON.parse(
    readFileSync(join(root, 'tools/walls/suppressions.json'), 'utf8'),
  );
  const known = typeof stored === 'object' && stored !== null && 'allowed' in stored;
  return known && typeof stored.allowed === 'number' ? stored.allowed : 0;
}

function main(root: string): number {
  const findings = checkWalls(root);
  if (findings.length === 0) return 0;
  console.error(printFindings(findings));
  console.error(`\n${findings.length} breaches; docs/walls.md says what each wall is for.`);
  return 1;
}

if (import.meta.main)
  process.exitCode = main(resolve(process.argv[2] ?? join(import.meta.dirname, '../..')));
