import type { Paper } from './paper-model.ts';
import type { PaperRenderer } from './paper-renderer.ts';

/** Renders every paper as one of a rehearsal, whatever it was made for: none that forgets to say so leaves the printer. */
export function rehearsedPapers(renderer: PaperRenderer): PaperRenderer {
  return {
    toDocx: (paper) => renderer.toDocx(rehearsed(paper)),
    toPdf: (paper) => renderer.toPdf(rehearsed(paper)),
    toPassages: (paper, parts) => renderer.toPassages(rehearsed(paper), parts),
    toScreen: (paper) => renderer.toScreen(rehearsed(paper)),
    toCheck: (paper) => renderer.toCheck(rehearsed(paper)),
    toOpenCheck: (paper) => renderer.toOpenCheck(rehearsed(paper)),
    toText: (paper) => renderer.toText(rehearsed(paper)),
  };
}

function rehearsed(paper: Paper): Paper {
  return { ...paper, purpose: 'rehearsal' };
}
