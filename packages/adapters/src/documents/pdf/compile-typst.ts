import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { readFonts } from './fonts.ts';

/** Makes a PDF from one of our templates; data goes in as text inputs and is never part of a template. */
export interface TypstPress {
  print(template: string, inputs: Readonly<Record<string, string>>): Uint8Array;
}

/**
 * Opens a compiler over a folder of templates (those beside this file when none is named). Slow to open (fonts), fast to
 * print. A template that does not compile, or compiles with a warning, is a bug and throws: an unknown font is a warning.
 */
export function openTypstPress(workspace = join(import.meta.dirname, 'template')): TypstPress {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  return {
    print(template, inputs) {
      const compiled = compiler.compile({ mainFilePath: join(workspace, template), inputs });
      const complaints = [compiled.takeError(), compiled.takeWarnings()].flatMap(complaintsOf);
      if (compiled.result === null || complaints.length > 0)
        throw new Error(`typst: ${JSON.stringify(complaints)}`);
      const pdf = new Uint8Array(compiler.pdf(compiled.result));
      compiler.evictCache(10);
      return pdf;
    },
  };
}

/** What the compiler says, as plain data; it hands out no types for it. */
function complaintsOf(found: NodeError | null): readonly unknown[] {
  const complaints: readonly unknown[] = found?.shortDiagnostics ?? [];
  return complaints;
}
