import type { RowMark } from '@daihoi/counting/reading';

/** What the hand of a row meant. `ambiguous`: a careful person would hesitate, so no decision is right. */
export interface RowTruth {
  readonly kind: string;
  readonly mark: RowMark;
  /** Nobody would look twice: asking people about it costs review rate. Otherwise asking is as good as deciding. */
  readonly clear: boolean;
}

/** A mark that nobody would look twice at. */
export function clear(kind: string, mark: RowMark): RowTruth {
  return { kind, mark, clear: true };
}

/** A mark that one may decide, and may as well ask about. */
export function edge(kind: string, mark: RowMark): RowTruth {
  return { kind, mark, clear: false };
}

/** A mark that has to go to people. */
export function hesitate(kind: string): RowTruth {
  return { kind, mark: 'ambiguous', clear: false };
}
