import { openPaperRenderer } from '@daihoi/adapters/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FaultKind } from './fault-kind.ts';
import { ownedBy, wordsOf, type PaperOwner } from './paper-owner.ts';
import { politicalReport } from './political-report.ts';
import { selfReview } from './self-review.ts';
import { paperOf } from './written-paper.ts';

const written = { politicalReport, selfReview } as const;
const documentPart = 'word/document.xml';

/**
 * The political report or the self-review of the sample commune as a .docx file with faults put in; without faults it raises no
 * finding. It may be another unit's paper. Faults of the other paper are left out. A fault that finds nothing to change is a bug and throws.
 */
export async function paperWithFaults(
  paper: FaultKind['paper'],
  faults: readonly FaultKind[],
  owner?: PaperOwner,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = faults.filter((fault) => fault.paper === paper);
  const sample = written[paper];
  const say = wordsOf(owner);
  const text = own.filter(({ where }) => where === 'text').reduce(changed, sample.text);
  const docx = await openPaperRenderer().toDocx(paperOf(ownedBy(owner, { ...sample, text })));
  const inFile = own.filter(({ where }) => where === 'file');
  if (inFile.length === 0) return new Uint8Array(docx);
  const parts = unzipSync(docx);
  const document = strFromU8(parts[documentPart] ?? new Uint8Array());
  return new Uint8Array(
    zipSync({
      ...parts,
      [documentPart]: strToU8(
        inFile.reduce((xml, fault) => changed(xml, saidBy(say, fault)), document),
      ),
    }),
  );
}

/** A fault in the words of the owner. */
function saidBy(say: (words: string) => string, fault: FaultKind): FaultKind {
  const { from, to } = fault;
  return { ...fault, from: typeof from === 'string' ? say(from) : from, to: say(to) };
}

function changed(text: string, { id, from, to }: FaultKind): string {
  const after = typeof from === 'string' ? text.split(from).join(to) : text.replace(from, to);
  if (after === text) throw new Error(`nothing to change for ${id}`);
  return after;
}
