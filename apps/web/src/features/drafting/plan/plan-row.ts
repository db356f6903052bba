import type { DraftWorkView } from '@daihoi/contract/drafting';
import { newId } from '../../../lib/new-id.ts';

/** A piece of work as it is written: what is typed in a row stays with it when another row is taken out. */
export interface PlanRow {
  readonly key: string;
  readonly work: DraftWorkView;
  /** Its day was typed and cannot be read. */
  readonly unclear: boolean;
}

/** The row of a piece of work, a new one with an identity of its own. */
export function rowOf(work: DraftWorkView): PlanRow {
  return { key: work.id ?? newId(), work, unclear: false };
}

/** The row of a new piece of work. */
export function newRow(kind: DraftWorkView['kind'], title: string): PlanRow {
  return rowOf({ id: null, kind, title, writer: '', due: null, state: 'OPEN' });
}
