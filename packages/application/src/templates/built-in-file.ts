import type { DraftKind } from '@daihoi/domain/drafting';
import { isProgramPaper, type TemplateKind } from '@daihoi/domain/paper-templates';
import { searchKey } from '@daihoi/domain/text';
import type { ClaimedFile } from '../files/index.ts';
import type { Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import { builtInProgramPaper, programPaperFileName } from './built-in-program-paper.ts';
import { builtInTemplate, type BuiltInVariant } from './built-in-template.ts';
import { builtInWords } from './data/built-in-words.ts';

/** The program's own template of a kind as a Word file. */
export async function builtInFile(
  { papers }: Pick<Ports, 'papers'>,
  kind: TemplateKind,
  variant: BuiltInVariant,
): Promise<ClaimedFile> {
  const bytes = await papers.toDocx(templatePaper(kind, variant));
  const name = isProgramPaper(kind) ? programPaperFileName(kind) : paperFileName(kind);
  return { name: `mau-${name}`, bytes };
}

/** What a paper of a kind is called as a file, `bao-cao-chinh-tri.docx`. */
export function paperFileName(kind: DraftKind): string {
  return `${searchKey(builtInWords.heads[kind].typeName).replaceAll(' ', '-')}.docx`;
}

/** The program's own template of a kind: a paper of the house with fields where data stand. */
export function templatePaper(kind: TemplateKind, variant: BuiltInVariant): Paper {
  return isProgramPaper(kind) ? builtInProgramPaper(kind, variant) : builtInTemplate(kind, variant);
}
