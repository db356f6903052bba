import { describe, expect, test } from 'vitest';
import { plainRow, textCell, type Paper } from '@daihoi/application/papers';
import { plainPaper } from '../../../../../tests/support/papers/plain-paper.ts';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import { openDocumentRooms } from '../rooms/open-document-rooms.ts';
import { openPaperWriter } from './open-paper-writer.ts';
import { paperNotWritten } from './paper-not-written.ts';

/** A paper with a table of that many rows, four cells each. */
function paperOf(rows: number): Paper {
  return plainPaper([
    {
      kind: 'table',
      columns: [1, 1, 1, 1].map((share) => ({ align: 'left', share })),
      head: [],
      rows: Array.from({ length: rows }, (_, at) =>
        plainRow(...[at, at, at, at].map((each) => textCell(`Ý kiến ${each}`))),
      ),
    },
  ]);
}

const [short, long] = [paperOf(10), paperOf(400)];

async function whyNot(writing: Promise<Uint8Array>): Promise<string | undefined> {
  try {
    return `${(await writing).length} bytes`;
  } catch (fault) {
    return paperNotWritten(fault);
  }
}

describe('long papers are written beside the server', () => {
  test('with the same bytes as in one thread, also by a thread that wrote before', async () => {
    const renderer = openPaperRenderer();
    const rooms = openDocumentRooms({ rooms: 1 });
    const writer = openPaperWriter(rooms);
    for (const paper of [long, paperOf(401), short]) {
      const [docx, pdf] = await Promise.all([writer.toDocx(paper), writer.toPdf(paper)]);
      expect(Buffer.compare(docx, await renderer.toDocx(paper))).toBe(0);
      expect(Buffer.compare(pdf, await renderer.toPdf(paper))).toBe(0);
      const parts = [paper.blocks, 'annexes'] as const;
      expect(await writer.toPassages(paper, parts)).toEqual(
        await renderer.toPassages(paper, parts),
      );
    }
    await rooms.close();
  });

  test('what takes too long or too much memory is told, the next one is written, short ones never go there', async () => {
    const slow = openPaperWriter(openDocumentRooms({ writeLimitMs: 1 }));
    expect(await whyNot(slow.toDocx(long))).toBe('tooLong');
    await expect(slow.toPassages(long, [long.blocks])).rejects.toThrow('tooSlow');
    expect(await whyNot(slow.toDocx(short))).toMatch(/bytes/u);
    const narrow = openPaperWriter(openDocumentRooms({ rooms: 1, memoryLimitMegabytes: 48 }));
    expect(await whyNot(narrow.toDocx(paperOf(20_000)))).toBe('tooLong');
    expect(await whyNot(narrow.toDocx(paperOf(100)))).toMatch(/bytes/u);
  });

  test('who finds too many waiting is turned away at once, and the others get their papers', async () => {
    const writer = openPaperWriter(openDocumentRooms({ rooms: 1, mostAtOnce: 2 }));
    const ends = await Promise.all([1, 2, 3].map(() => whyNot(writer.toDocx(long))));
    expect(ends[2]).toBe('busy');
    expect(ends.slice(0, 2).join()).toMatch(/bytes,.*bytes/u);
    expect(await whyNot(writer.toDocx(long))).toBe(ends[0]);
  });

  test('closing leaves nobody waiting, and a server that starts again writes again', async () => {
    const rooms = openDocumentRooms({ rooms: 1 });
    const writer = openPaperWriter(rooms);
    const pending = Promise.all([1, 2].map(() => whyNot(writer.toDocx(paperOf(5_000)))));
    await new Promise((resolve) => setImmediate(resolve));
    await rooms.close();
    expect(await pending).toEqual(['busy', 'busy']);
    expect(await whyNot(writer.toDocx(long))).toMatch(/bytes/u);
  });
});
