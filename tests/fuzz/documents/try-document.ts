import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { checkPaper, repairPaper } from '@daihoi/application/checking';
import { errorWording } from '@daihoi/contract/wording';
import { paperCheckDocument } from '@daihoi/contract/paper-check';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';

const ports = {
  checkDocument,
  inspector: openPaperInspector(),
  repairer: openPaperRepairer(),
};
const today = calendarDate('2026-11-22');
const stamp = { author: 'Văn phòng', at: instantFrom(Date.UTC(2026, 10, 22, 2)) };

/**
 * Checks and repairs a file as the program does. Whatever the bytes are, the answer is a report or a refusal with a sentence;
 * what a repair wrote is read and needs no second one.
 * @returns what came of it, as a word to count
 */
export function tryDocument(bytes: Uint8Array): string {
  const file = { name: 'tep.docx', bytes };
  const checked = checkPaper(file, { today }, ports);
  if (!checked.ok) return said(checked.error.code);
  paperCheckDocument(checked.value, 'vi');
  const repaired = repairPaper(file, { today, stamp }, ports);
  if (!repaired.ok) return said(repaired.error.code);
  if (repaired.value.bytes === bytes) return 'checked';
  const again = repairPaper({ ...file, bytes: repaired.value.bytes }, { today, stamp }, ports);
  if (!again.ok) throw new Error(`a repaired file is refused: ${again.error.code}`);
  if (again.value.bytes !== repaired.value.bytes)
    throw new Error(
      `a second repair changes something: ${again.value.repaired.map(({ rule }) => rule.id).join(' ')}`,
    );
  return 'repaired';
}

function said(code: keyof typeof errorWording): string {
  if (errorWording[code].vi.length < 20) throw new Error(`${code} has no sentence`);
  return code;
}
