import { openPaperRenderer } from '@daihoi/adapters/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FaultKind } from './fault-kind.ts';
import { politicalReport } from './political-report.ts';
import { selfReview } from './self-review.ts';
import { paperOf } from './written-paper.ts';

const written = { politicalReport, selfReview } as const;
const documentPart = 'word/document.xml';

/**
 * The political report or the self-review of the sample commune as a .docx file with faults put in; without faults it raises no
 * finding. Faults of the other paper are left out. A fault that finds nothing to change is a bug and throws.
 */
export async function paperWithFaults(
  paper: FaultKind['paper'],
  faults: readonly FaultKind[],
): Promise<Uint8Array> {
  const own = faults.filter((fault) => fault.paper === paper);
  const sample = written[paper];
  const text = own.filter(({ where }) => where === 'text').reduce(changed, sample.text);
  const docx = await openPaperRenderer().toDocx(paperOf({ ...sample, text }));
  const inFile = own.filter(({ where }) => where === 'file');
  if (inFile.length === 0) return docx;
  const parts = unzipSync(docx);
  const document = strFromU8(parts[documentPart] ?? new Uint8Array());
  return zipSync({ ...parts, [documentPart]: strToU8(inFile.reduce(changed, document)) });
}

function changed(text: string, { id, from, to }: FaultKind): string {
  const after = typeof from === 'string' ? text.split(from).join(to) : text.replace(from, to);
  if (after === text) throw new Error(`nothing to change for ${id}`);
  return after;
}
