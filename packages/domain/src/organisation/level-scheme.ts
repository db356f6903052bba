import type { CalendarDate } from '../kernel/index.ts';
import { levelSchemes } from './data/level-schemes.ts';
import type { LevelScheme, LevelSchemeId } from './level-scheme-types.ts';
import type { LevelPair, LevelRule, OrganizationLevel } from './organization-level.ts';
import type { UnitKind } from './unit.ts';

export type {
  LevelName,
  LevelScheme,
  LevelSchemeId,
  SchemeKind,
  SchemeLevel,
} from './level-scheme-types.ts';
export { levelSchemes };

/** The scheme on a day; undefined before the earliest scheme that is known. */
export function levelSchemeOn(on: CalendarDate): LevelScheme | undefined {
  return levelSchemes.find(
    (scheme) => scheme.validFrom <= on && (scheme.validTo === undefined || on <= scheme.validTo),
  );
}

/** The scheme with an identity, as a season keeps it. */
export function levelSchemeOf(id: LevelSchemeId): LevelScheme | undefined {
  return levelSchemes.find((scheme) => scheme.id === id);
}

/** Place of a level in a scheme, 0 at the bottom; undefined when the scheme does not know the level. */
export function rankOf(scheme: LevelScheme, level: OrganizationLevel): number | undefined {
  const rank = scheme.levels.findIndex((each) => each.level === level);
  return rank < 0 ? undefined : rank;
}

/** True when, in the scheme, an organisation of level `parent` may stand directly above one of level `child`. */
export function mayBeParent(scheme: LevelScheme, pair: LevelPair): boolean {
  const child = scheme.levels.find((each) => each.level === pair.child);
  return child?.parents.includes(pair.parent) ?? false;
}

/** The scheme as the question that the tree asks of each parent and child. */
export function levelRuleOf(scheme: LevelScheme): LevelRule {
  return (pair) => mayBeParent(scheme, pair);
}

/** The levels on which a kind of unit stands in a scheme, lowest first; empty when the scheme has no such unit. */
export function levelsOfKind(scheme: LevelScheme, kind: UnitKind): readonly OrganizationLevel[] {
  return scheme.kinds.find((each) => each.kind === kind)?.levels ?? [];
}
