import { openPaperRenderer } from '@daihoi/adapters/documents';
import { paperRuleSetOn, textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A small real Word file that says one sentence. */
export async function wordFile(name: string, sentence: string): Promise<ChosenFile> {
  const bytes = await openPaperRenderer().toDocx(paperSaying(sentence));
  return { name, mimeType: word, buffer: Buffer.from(bytes) };
}

/** A program that calls itself a Word file. */
export function disguisedProgram(name: string): ChosenFile {
  const buffer = Buffer.alloc(2048);
  buffer.write('MZ\u0090\u0000', 'latin1');
  buffer.write('This program cannot be run in DOS mode.', 78, 'latin1');
  return { name, mimeType: word, buffer };
}

function paperSaying(sentence: string): Paper {
  return {
    ruleSet: paperRuleSetOn(calendarDate('2020-07-01')),
    kind: 'report',
    purpose: 'demonstration',
    superiorBody: 'Đảng bộ tỉnh Kiên Giang',
    issuingBody: 'Huyện ủy Phú Quốc',
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: 'Phú Quốc', date: { kind: 'open', year: 2020 } },
    title: { kind: 'letter', abstract: sentence },
    blocks: [{ kind: 'paragraph', runs: [textRun(sentence)] }],
    signatures: [],
    recipients: ['Như trên', 'Lưu Văn phòng'],
  };
}
