import type { Stores } from '../ports/ports.ts';
import type { HeldPaper, PaperSketch } from './sameness-store.ts';

/**
 * Lets a paper be found by those who may know of it, from the transaction that stores it on. Not for confidential papers: their
 * phrases are nobody's business.
 */
export async function keepForComparing(
  { sameness }: Pick<Stores, 'sameness'>,
  paper: HeldPaper,
  sketch: PaperSketch,
): Promise<void> {
  await sameness.keep(paper, sketch);
}
