import { invariant, laterOf, parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import {
  regulationOn,
  rulebookFor,
  ruleSetOfRegulation,
  rulesInForce,
  terms,
  type Rule,
  type Term,
} from '@daihoi/domain/rulebook';
import type { SeasonRow } from './season-store.ts';

/** The term of a season as the rulebook names it; undefined for a term without one. */
export function termOf(term: SeasonRow['term']): Term | undefined {
  return terms.find((each) => each === `${term.from}-${term.to}`);
}

/**
 * The rules that a season is set up by: those in force when its counting begins, at the earliest those of the day on
 * which the directive of the term was issued.
 */
export function rulesOfSeason(season: Pick<SeasonRow, 'term' | 'countedFrom'>): readonly Rule[] {
  const term = termOf(season.term);
  return term === undefined ? [] : rulesAtStart(term, season.countedFrom);
}

/** The papers that a season stands on: the directive of its term, and the election regulation of a day. */
export function papersInForce(
  season: Pick<SeasonRow, 'term'>,
  on: CalendarDate,
): readonly string[] {
  const term = termOf(season.term);
  const regulation = regulationOn(on);
  return [
    ...(term === undefined ? [] : [rulebookFor(term).directive.document]),
    ...(regulation === undefined ? [] : [ruleSetOfRegulation(regulation).document.document]),
  ];
}

/** The same for a season that is not there yet. */
function rulesAtStart(term: Term, countedFrom: CalendarDate): readonly Rule[] {
  const rulebook = rulebookFor(term);
  const issued = parseCalendarDate(rulebook.directive.issuedOn ?? '');
  invariant(issued.ok, `directive of ${term} without its day`);
  return rulesInForce(rulebook.rules, laterOf(countedFrom, issued.value));
}
