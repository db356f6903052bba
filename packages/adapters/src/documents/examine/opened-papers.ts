import { createHash } from 'node:crypto';
import {
  openPaper,
  type PaperCheckPorts,
  type PaperCheckRefusal,
} from '@daihoi/application/checking';
import type { ClaimedFile } from '@daihoi/application/files';
import type { Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';

/** Reads papers, and remembers those of ordinary size that were read last: one paper is asked about several times in a row. */
export interface OpenedPapers {
  open(file: ClaimedFile): Result<PaperFile, PaperCheckRefusal>;
}

const mostKept = 4;
/** What is larger is read again, so that large files do not stand in memory together. */
const largestKept = { fileBytes: 2_000_000, blocks: 6_000 };

export function openedPapers(ports: PaperCheckPorts): OpenedPapers {
  const kept = new Map<string, PaperFile>();
  return {
    open(file) {
      const hash = createHash('sha256').update(file.bytes).digest('hex');
      const known = kept.get(hash);
      if (known) return { ok: true, value: known };
      const opened = openPaper(file, ports);
      if (opened.ok && isOrdinary(file, opened.value)) keep(hash, opened.value);
      return opened;
    },
  };

  function keep(hash: string, paper: PaperFile): void {
    kept.set(hash, paper);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }
}

function isOrdinary({ bytes }: ClaimedFile, { blocks }: PaperFile): boolean {
  return bytes.length <= largestKept.fileBytes && blocks.length <= largestKept.blocks;
}
