/**
 * `node tools/check-glossary.ts [root]`: every exported type of a domain room has a row in docs/glossary.md, or stands
 * under its heading "Technical words". One term, one identifier: two rows may not share an identifier.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printFindings, type Finding } from './walls/finding.ts';
import { isTestSource, lineAt, readSources, type Source } from './walls/sources.ts';

const glossaryPath = 'docs/glossary.md';
const domain = 'packages/domain/src/';

/** The identifiers of a glossary: of its rows, and of its list of technical words. */
export interface Glossary {
  readonly identifiers: readonly string[];
  readonly technical: readonly string[];
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

/** Types and interfaces that a file exports under their own name, with their lines. */
export function exportedTypes(source: Source): readonly { name: string; line: number }[] {
  return source.parsed.program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (
      declared?.type !== 'TSInterfaceDeclaration' &&
      declared?.type !== 'TSTypeAliasDeclaration'
    ) {
      return [];
    }
    return [{ name: declared.id.name, line: lineAt(source.text, declared.start) }];
  });
}

/** Types without a row, and identifiers with two. `CongressState` is at home under `congressState` as well. */
export function checkGlossary(glossary: Glossary, sources: readonly Source[]): readonly Finding[] {
  const known = new Set([...glossary.identifiers, ...glossary.technical].map(lowerFirst));
  const homeless = sources
    .filter((each) => each.path.startsWith(domain) && !isTestSource(each.path))
    .flatMap((source) =>
      exportedTypes(source)
        .filter((each) => !known.has(lowerFirst(each.name)))
        .map((each) =>
          finding(source.path, each.line, `${each.name} has no row in ${glossaryPath}`),
        ),
    );
  return [...homeless, ...twice(glossary)];
}

function twice(glossary: Glossary): readonly Finding[] {
  const all = [...glossary.identifiers, ...glossary.technical];
  const repeated = all.filter((each, index) => all.indexOf(each) !== index);
  return [...new Set(repeated)].map((each) => finding(glossaryPath, 1, `${each} stands twice`));
}

function finding(path: string, line: number, message: string): Finding {
  return { wall: 'glossary', path, line, message };
}

function backticked(text: string): readonly string[] {
  return [...text.matchAll(/`([A-Za-z]\w*)`/g)].flatMap((match) => match[1] ?? []);
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
