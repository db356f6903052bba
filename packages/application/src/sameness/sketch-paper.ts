import { paperProse, type PaperFile } from '@daihoi/domain/paper-format';
import { fingerprintsOf, readSamenessText, type SamenessText } from '@daihoi/domain/paper-sameness';
import type { PaperSketch } from './sameness-store.ts';

/** What a paper is found by among others: a sample of its phrases. */
export function sketchPaper(paper: PaperFile): PaperSketch {
  return sketchText(readSamenessText(paperProse(paper)));
}

/** The same of a text that was read for comparing already. */
export function sketchText(text: SamenessText): PaperSketch {
  return { countedWords: text.counted, fingerprints: fingerprintsOf(text) };
}
