import type { CalendarDate, Id, Result } from '@daihoi/domain/kernel';
import type { SourceEntry } from '@daihoi/domain/rulebook';
import type { StaleVersion } from '../ports/versioned.ts';

/** A source as a person entered it, with their name; the versions of one rule count from 1. */
export interface EnteredSource extends SourceEntry {
  readonly issuedOn: CalendarDate | undefined;
  readonly enteredByName: string;
  readonly version: number;
}

/** A source on its way in. */
export interface NewSource extends Omit<EnteredSource, 'enteredByName'> {
  readonly id: Id<'RuleSourceId'>;
}

/** Sources entered for rules that were not confirmed. They are never changed; a correction or a withdrawal is the next version. */
export interface RuleSourceStore {
  /** Every version of every rule, oldest first. */
  all(): Promise<readonly EnteredSource[]>;
  /** Refused when the version is there already: somebody entered a source in the meantime. */
  append(source: NewSource): Promise<Result<true, StaleVersion>>;
}
