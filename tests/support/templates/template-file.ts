import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Block } from '@daihoi/application/papers';
import { builtInTemplate } from '@daihoi/application/templates';
import { calendarDate } from '@daihoi/domain/kernel';

/** A template that an office wrote itself: the head of a political report, and the given paragraphs with their fields. */
export async function templateFile(
  paragraphs: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const on = calendarDate('2020-05-04');
  const paper = builtInTemplate('politicalReport', { isCell: false, hasSuperior: true, on });
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', runs: [textRun(text)] }));
  return new Uint8Array(await openPaperRenderer().toDocx({ ...paper, blocks }));
}
