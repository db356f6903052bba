import { openDocumentRooms, openPaperExaminer } from '@daihoi/adapters/documents';
import { refuseMarked } from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { afterAll, expect, test } from 'vitest';
import { draftPaper } from '../support/drafts/draft-papers.ts';
import { convertWithLibreOffice } from './outside-tools.ts';

const examiner = openPaperExaminer(openDocumentRooms());
afterAll(() => examiner.close());

test.each([
  ['with the mark in its head is refused', { faults: ['secretMark'] as const }, false],
  ['without one is taken, and was looked at', {}, true],
])(
  'a PDF that a word processor made, %s',
  async (_, made, isTaken) => {
    const bytes = convertWithLibreOffice(await draftPaper(made));
    const looked = await refuseMarked(
      { examiner },
      { name: 'van-ban.pdf', bytes },
      { kind: 'pdf', mediaType: documentMedia.pdf },
    );
    expect(looked).toEqual(
      isTaken
        ? { ok: true, value: { looked: true } }
        : { ok: false, error: { code: 'paper.secret-mark-pdf', name: 'van-ban.pdf', mark: 'MẬT' } },
    );
  },
  120_000,
);
