import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { readFonts } from './fonts.ts';

/** Makes a PDF from one of our templates; data goes in as text inputs and is never part of a template. */
export interface TypstPress {
  /** `pictures`: what a template finds in its folder `pictures` while it is printed, by name. */
  print(
    template: string,
    inputs: Readonly<Record<string, string>>,
    pictures?: ReadonlyMap<string, Uint8Array>,
  ): Uint8Array;
  /** Sets a template once, for more than its PDF. */
  typeset(template: string, inputs: Readonly<Record<string, string>>): TypesetPages;
}

/** Pages as they were set. */
export interface TypesetPages {
  readonly count: number;
  pdf(): Uint8Array;
  /** All pages in one drawing, one under the other. */
  svg(): string;
  /** The values of the metadata under a label, in the order of the pages. */
  query(label: string): readonly unknown[];
}

/**
 * Opens a compiler over a folder of templates (those beside this file when none is named). Slow to open (fonts), fast to
 * print. A template that does not compile, or compiles with a warning, is a bug and throws: an unknown font is a warning.
 */
export function openTypstPress(workspace = join(import.meta.dirname, 'template')): TypstPress {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  function typeset(template: string, inputs: Readonly<Record<string, string>>): TypesetPages {
    const compiled = compiler.compile({ mainFilePath: join(workspace, template), inputs });
    const complaints = [compiled.takeError(), compiled.takeWarnings()].flatMap(complaintsOf);
    const { result } = compiled;
    if (result === null || complaints.length > 0)
      throw new Error(`typst: ${JSON.stringify(complaints)}`);
    compiler.evictCache(10);
    return {
      count: result.numOfPages,
      pdf: () => new Uint8Array(compiler.pdf(result)),
      svg: () => compiler.plainSvg(result),
      query: (label) => valuesOf(compiler.query(result, { selector: `<${label}>` })),
    };
  }
  return {
    typeset,
    print(template, inputs, pictures = new Map()) {
      const laid = [...pictures].map(
        ([name, bytes]) => [join(workspace, 'pictures', name), bytes] as const,
      );
      try {
        for (const [path, bytes] of laid) compiler.mapShadow(path, Buffer.from(bytes));
        return typeset(template, inputs).pdf();
      } finally {
        for (const [path] of laid) compiler.unmapShadow(path);
      }
    },
  };
}

/** What a query found, without the wrapping that says which element held it. */
function valuesOf(found: unknown): readonly unknown[] {
  const elements: readonly unknown[] = Array.isArray(found) ? found : [];
  return elements.map((each) =>
    typeof each === 'object' && each !== null && 'value' in each ? each.value : undefined,
  );
}

/** What the compiler says, as plain data; it hands out no types for it. */
function complaintsOf(found: NodeError | null): readonly unknown[] {
  const complaints: readonly unknown[] = found?.shortDiagnostics ?? [];
  return complaints;
}
