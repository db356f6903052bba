import { Visitor } from 'vite';
import { lineAt, type Source } from './sources.ts';

/** One place where a file names another module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Every module that a file names: import, export from, import(), import('…').Type and triple-slash references. */
export function importsOf(source: Source): readonly Import[] {
  const { staticImports, staticExports } = source.parsed.module;
  const statics = [
    ...staticImports.map((each) => each.moduleRequest),
    ...staticExports.flatMap((each) =>
      each.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest] : [])),
    ),
  ].map((each) => ({ specifier: each.value, line: lineAt(source.text, each.start) }));
  return unique([...statics, ...visited(source), ...slashReferences(source)]);
}

function visited(source: Source): readonly Import[] {
  const found: Import[] = [];
  function add(specifier: string, start: number): void {
    found.push({ specifier, line: lineAt(source.text, start) });
  }
  new Visitor({
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') {
        add(node.source.value, node.start);
      } else add('(computed)', node.start);
    },
    TSImportType(node) {
      add(node.source.value, node.start);
    },
  }).visit(source.parsed.program);
  return found;
}

function slashReferences(source: Source): readonly Import[] {
  return source.parsed.comments.flatMap((comment) => {
    const match = /^\/\s*<reference\s+(?:types|path|lib)="([^"]+)"/.exec(comment.value);
    if (comment.type !== 'Line' || match?.[1] === undefined) return [];
    return [{ specifier: `(reference) ${match[1]}`, line: lineAt(source.text, comment.start) }];
  });
}

function unique(imports: readonly Import[]): readonly Import[] {
  return [...new Map(imports.map((each) => [`${each.line} ${each.specifier}`, each])).values()];
}
