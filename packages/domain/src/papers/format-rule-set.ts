import { calendarDate, invariant, type CalendarDate } from '../kernel/index.ts';
import { formatRuleSets } from './data/format-rule-sets.ts';

/** A set of rules of form by its year. */
export type FormatRuleSetId = (typeof formatRuleSets)[number]['id'];

/** Every set of rules of form, youngest first. */
export const formatRuleSetIds: readonly FormatRuleSetId[] = formatRuleSets.map(({ id }) => id);

/** The two sets a paper stands under: they differ while a new regulation waits for its technical guidance. */
export interface FormatRules {
  readonly types: FormatRuleSetId;
  readonly layout: FormatRuleSetId;
}

/** The rules of form by the date on the paper, never by today's; undefined before the oldest set known. */
export function formatRulesOn(signedOn: CalendarDate): FormatRules | undefined {
  const types = formatRuleSets.find((set) => set.typesFrom <= signedOn);
  const layout = formatRuleSets.find((set) => set.layoutFrom <= signedOn);
  return types && layout && { types: types.id, layout: layout.id };
}

/** The papers that a set of rules stands in: the regulation on types, the guidance on layout. */
export function formatRuleSources(id: FormatRuleSetId): FormatRuleSources {
  const found = formatRuleSets.find((set) => set.id === id);
  invariant(found !== undefined, `no such rule set: ${id}`);
  const { types, layout, typesFrom, layoutFrom } = found;
  return {
    types,
    layout,
    typesFrom: calendarDate(typesFrom),
    layoutFrom: calendarDate(layoutFrom),
  };
}

/** The two papers of a set by their numbers, and the day from which papers stand under each. */
export interface FormatRuleSources {
  readonly types: string;
  readonly layout: string;
  readonly typesFrom: CalendarDate;
  readonly layoutFrom: CalendarDate;
}
