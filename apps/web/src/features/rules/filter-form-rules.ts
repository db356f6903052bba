import type { FormRuleLine } from '@daihoi/contract/rulebook';
import { matchesSearch, searchKey } from '@daihoi/domain/text';

/** Parts of a paper in the order in which they stand, each with the beginnings of the names of its rules. */
const areas = {
  page: /^PG-/u,
  parts: /^(?:MC|HD)-/u,
  letters: /^CH-/u,
  numbers: /^(?:NO|DT|IS)-/u,
  body: /^BD-/u,
  end: /^(?:SG|RC)-/u,
  marks: /^(?:MK|FL)-/u,
} as const;

export type FormArea = keyof typeof areas;

/** Rules of form that a filter leaves: found by name or words in either language, with or without diacritics. */
export function keepFormRules(
  rules: readonly FormRuleLine[],
  filter: { readonly words: string; readonly unverified: boolean },
): readonly FormRuleLine[] {
  return rules
    .filter((rule) => !filter.unverified || rule.unverified)
    .filter(({ code, label, document, clause }) => {
      const words = [code, label.vi, label.en, document ?? '', clause.vi, clause.en];
      return matchesSearch(filter.words, searchKey(words.join(' ')));
    });
}

/** Rules by the part of a paper that they speak of; parts without any are left out. */
export function formAreas(
  rules: readonly FormRuleLine[],
): readonly { readonly area: FormArea; readonly rules: readonly FormRuleLine[] }[] {
  return Object.keys(areas)
    .filter(isArea)
    .map((area) => ({ area, rules: rules.filter(({ code }) => areas[area].test(code)) }))
    .filter((group) => group.rules.length > 0);
}

function isArea(raw: string): raw is FormArea {
  return Object.hasOwn(areas, raw);
}
