import type { RuleArea } from '@daihoi/domain/rulebook';
import { matchesSearch, searchKey } from '@daihoi/domain/text';

/** The order of the areas on the page; the rulebook itself stays on the server. */
const order: Readonly<Record<RuleArea, number>> = {
  congress: 1,
  committee: 2,
  structure: 3,
  age: 4,
  personnel: 5,
  delegates: 6,
  election: 7,
  result: 8,
  papers: 9,
};

interface Words {
  readonly vi: string;
  readonly en: string;
}

interface Line {
  readonly area: string;
  readonly level: string;
  readonly label: Words;
  readonly condition: Words | null;
}

interface Filter {
  readonly words: string;
  readonly area: string | null;
  readonly level: string | null;
  readonly unverified: boolean;
}

interface Verifiable extends Line {
  readonly unverified: boolean;
  readonly value: Words;
  readonly source: { readonly words: Words };
}

/** The rules that a filter leaves; a rule for every level also holds for the level that is asked for. */
export function keepRules<Rule extends Verifiable>(
  rules: readonly Rule[],
  filter: Filter,
): readonly Rule[] {
  return rules
    .filter((rule) => filter.area === null || rule.area === filter.area)
    .filter((rule) => filter.level === null || rule.level === filter.level || rule.level === 'ANY')
    .filter((rule) => !filter.unverified || rule.unverified)
    .filter((rule) => matchesSearch(filter.words, keyOf(rule)));
}

/** The areas that lines belong to, in the order of the rulebook. */
export function areasOf(lines: readonly Pick<Line, 'area'>[]): readonly RuleArea[] {
  const areas = new Set(lines.map((line) => line.area));
  return Object.keys(order)
    .filter(isArea)
    .filter((area) => areas.has(area));
}

function isArea(raw: string): raw is RuleArea {
  return Object.hasOwn(order, raw);
}

function keyOf({ label, condition, value, source }: Verifiable): string {
  const words = [label, condition, value, source.words].flatMap((each) =>
    each ? [each.vi, each.en] : [],
  );
  return searchKey(words.join(' '));
}
