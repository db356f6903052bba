import { defined, type CalendarDate, type CongressId } from '@daihoi/domain/kernel';
import type { DocumentKind } from '@daihoi/domain/paper-format';
import type { Ports } from '../ports/ports.ts';
import type { PaperQuestion } from './check-paper.ts';
import { enteredClauses } from './entered-clauses.ts';
import { gatherFacts } from './gather-facts.ts';

/** What is known before a file is looked at. */
export interface KnownOfPaper {
  readonly kind?: DocumentKind | undefined;
  /** The day that it carries, where somebody said so. */
  readonly date?: CalendarDate | undefined;
  /** The congress that the paper belongs to: its names, term and papers are held against the content. */
  readonly congressId?: CongressId;
}

/** What a check is asked with: the day, the clauses that were entered, and what is known of the paper. */
export async function paperQuestion(
  ports: Pick<Ports, 'read' | 'clock'>,
  { kind, date, congressId }: KnownOfPaper = {},
): Promise<PaperQuestion> {
  const today = ports.clock.today();
  const facts = congressId && (await gatherFacts(ports.read, { congressId, today }));
  return defined({ today, kind, date, facts, clauses: await enteredClauses(ports.read) });
}
