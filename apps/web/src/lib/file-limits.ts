import { uploadLimit } from '@daihoi/contract/http';

/** What a place accepts. `endings` with their dot: ".docx". */
export interface FileLimits {
  readonly endings: readonly string[];
  readonly maxBytes: number;
}

/** A paper: a Word file, or the PDF of a signed one. */
export const paperLimits: FileLimits = { endings: ['.docx', '.pdf'], maxBytes: uploadLimit };

/** A paper that is worked on: a Word file. */
export const wordLimits: FileLimits = { endings: ['.docx'], maxBytes: uploadLimit };

/** A list or a table: a workbook, or text with separators. */
export const sheetLimits: FileLimits = { endings: ['.xlsx', '.csv'], maxBytes: 10 * 1024 * 1024 };

/** Why a file is not taken. The server looks at the content itself; this only spares people a useless upload. */
export type FileRefusal = 'wrongKind' | 'tooLarge';

/** Checks a file by its name and size. */
export function refusalOf(
  file: { readonly name: string; readonly size: number },
  limits: FileLimits,
): FileRefusal | undefined {
  const name = file.name.toLowerCase();
  if (!limits.endings.some((ending) => name.endsWith(ending))) return 'wrongKind';
  return file.size > limits.maxBytes ? 'tooLarge' : undefined;
}
