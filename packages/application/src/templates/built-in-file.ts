import type { DraftKind } from '@daihoi/domain/drafting';
import { searchKey } from '@daihoi/domain/text';
import type { ClaimedFile } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import { builtInTemplate, type BuiltInVariant } from './built-in-template.ts';
import { builtInWords } from './data/built-in-words.ts';

/** The program's own template of a kind as a Word file. */
export async function builtInFile(
  { papers }: Pick<Ports, 'papers'>,
  kind: DraftKind,
  variant: BuiltInVariant,
): Promise<ClaimedFile> {
  const bytes = await papers.toDocx(builtInTemplate(kind, variant));
  return { name: `mau-${paperFileName(kind)}`, bytes };
}

/** What a paper of a kind is called as a file, `bao-cao-chinh-tri.docx`. */
export function paperFileName(kind: DraftKind): string {
  return `${searchKey(builtInWords.heads[kind].typeName).replaceAll(' ', '-')}.docx`;
}
