/**
 * `node tools/check-glossary.ts [root]`: every type that a domain room shows at its door has a row in docs/glossary.md, or
 * stands under its heading "Technical words". One term, one identifier: two rows may not share an identifier.
 */
import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { printFindings, type Finding } from './walls/finding.ts';
import { isTestSource, lineAt, readSources, type Source } from './walls/sources.ts';

const glossaryPath = 'docs/glossary.md';
const door = /^packages\/domain\/src\/[^/]+\/index\.ts$/;

/** The identifiers of a glossary: of its rows, and of its list of technical words (`*Error` is any name that ends so). */
export interface Glossary {
  readonly identifiers: readonly string[];
  readonly technical: readonly string[];
}

interface TypeAtDoor {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Reads the identifiers out of the page: backticked words of the second column, and of the list of technical words. */
export function readGlossary(page: string): Glossary {
  const [terms = '', technical = ''] = page.split(/^## Technical words$/m);
  const identifiers = terms
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => backticked(line.split('|')[2] ?? ''));
  return { identifiers, technical: backticked(technical) };
}

/** Types without a row, and identifiers with two. `CongressState` is at home under `congressState` as well. */
export function checkGlossary(glossary: Glossary, sources: readonly Source[]): readonly Finding[] {
  const byPath = new Map(sources.map((each) => [each.path, each]));
  const homeless = sources
    .filter((each) => door.test(each.path) && !isTestSource(each.path))
    .flatMap((each) => typesAtDoor(each, byPath))
    .filter((each) => !isAtHome(each.name, glossary))
    .map((each) => finding(each, `${each.name} has no row in ${glossaryPath}`));
  return [...homeless, ...twice(glossary)];
}

/** Types that a file shows: its own, and those of the files it exports from. */
export function typesAtDoor(
  source: Source,
  byPath: ReadonlyMap<string, Source>,
): readonly TypeAtDoor[] {
  const passedOn = source.parsed.module.staticExports
    .flatMap((each) => each.entries)
    .flatMap(({ moduleRequest, exportName }) => {
      const path = posix.join(posix.dirname(source.path), moduleRequest?.value ?? '');
      const target = moduleRequest === null ? undefined : byPath.get(path);
      const types = target === undefined ? [] : typesAtDoor(target, byPath);
      return exportName.name === null
        ? types
        : types.filter((each) => each.name === exportName.name);
    });
  return [...ownTypes(source), ...passedOn];
}

function ownTypes(source: Source): readonly TypeAtDoor[] {
  return source.parsed.program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    return declared?.type === 'TSInterfaceDeclaration' ||
      declared?.type === 'TSTypeAliasDeclaration'
      ? [{ name: declared.id.name, path: source.path, line: lineAt(source.text, declared.start) }]
      : [];
  });
}

function isAtHome(name: string, { identifiers, technical }: Glossary): boolean {
  return (
    [...identifiers, ...technical].some((each) => lowerFirst(each) === lowerFirst(name)) ||
    technical.some((each) => each.startsWith('*') && name.endsWith(each.slice(1)))
  );
}

function twice({ identifiers, technical }: Glossary): readonly Finding[] {
  const all = [...identifiers, ...technical].map(lowerFirst);
  const repeated = all.filter((each, index) => all.indexOf(each) !== index);
  return [...new Set(repeated)].map((each) =>
    finding({ path: glossaryPath, line: 1 }, `${each} stands twice`),
  );
}

function finding(place: { path: string; line: number }, message: string): Finding {
  return { wall: 'glossary', path: place.path, line: place.line, message };
}

function backticked(text: string): readonly string[] {
  return [...text.matchAll(/`(\*?[A-Za-z]\w*)`/g)].flatMap((match) => match[1] ?? []);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function main(root: string): number {
  const page = readFileSync(join(root, glossaryPath), 'utf8');
  const findings = checkGlossary(readGlossary(page), readSources(root, ['packages']));
  if (findings.length === 0) return 0;
  console.error(printFindings(findings));
  return 1;
}

if (import.meta.main) {
  process.exitCode = main(resolve(process.argv[2] ?? join(import.meta.dirname, '..')));
}
