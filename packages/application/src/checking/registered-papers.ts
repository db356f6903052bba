import type { CompleteSymbol, KnownPaper, PaperFacts } from '@daihoi/domain/paper-content';
import type { IssuedPaperRow } from '../issuing/issued-paper-store.ts';

/** What a register says of a paper. */
export interface RegisteredNumber extends Pick<IssuedPaperRow, 'number' | 'issuedOn'> {
  /** The paper that took its place. */
  readonly replacedBy?: Pick<IssuedPaperRow, 'number' | 'issuedOn'> | undefined;
}

/**
 * What the registers of a unit and its superiors know of papers that somebody cites. A register that was cut off at `most` papers
 * is never called complete.
 */
export function registeredPapers(
  registers: readonly (readonly RegisteredNumber[])[],
  most: number,
): Required<Pick<PaperFacts, 'papers' | 'completeSymbols'>> {
  return {
    papers: registers.flat().map(toKnown),
    completeSymbols: registers.filter(({ length }) => length < most).flatMap(completeIn),
  };
}

function toKnown({ number, issuedOn, replacedBy: next }: RegisteredNumber): KnownPaper {
  const known = { code: number, issuedOn };
  if (!next) return known;
  return { ...known, replacedBy: { code: next.number, issuedOn: next.issuedOn } };
}

/** Symbols of which every number from 1 to the last is held, each once, from the day of the first. */
function completeIn(papers: readonly RegisteredNumber[]): readonly CompleteSymbol[] {
  const symbols = [...new Set(papers.map(symbolOf))];
  return symbols.flatMap((symbol) => {
    const held = papers.filter((each) => symbolOf(each) === symbol);
    const serials = held.map(({ number }) => Number.parseInt(number, 10));
    const isWhole = held.every((_, at) => serials.includes(at + 1));
    const [since] = held.map(({ issuedOn }) => issuedOn).toSorted();
    return isWhole && since !== undefined ? [{ symbol, since }] : [];
  });
}

function symbolOf({ number }: RegisteredNumber): string {
  return number.slice(number.indexOf('-') + 1);
}
