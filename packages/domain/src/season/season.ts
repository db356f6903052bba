import type { DirectPost } from '../congress/index.ts';
import type { SeasonId, UnitId } from '../kernel/index.ts';
import type { LevelSchemeId, OrganizationLevel } from '../organisation/index.ts';
import { halfDaysOf, type Rule, type Rulebook, type Term } from '../rulebook/index.ts';
import { centralWindow, checkWindow, type WindowError } from './check-window.ts';
import type { CongressContentSet } from './contents.ts';
import type { LevelWindow } from './level-window.ts';
import type { PilotBounds } from './pilots.ts';

/** The congresses of one term under one root organisation, as its plan sets them up. */
export interface Season {
  readonly id: SeasonId;
  readonly code: string;
  readonly name: string;
  readonly term: Term;
  readonly rootUnitId: UnitId;
  readonly levelSchemeId: LevelSchemeId;
  readonly rulebookId: Rulebook['id'];
  readonly windows: readonly LevelWindow[];
  readonly contents: CongressContentSet;
  /** Longest congress of each level in half days; a level left out follows the directive. */
  readonly maxHalfDays: Readonly<Partial<Record<OrganizationLevel, number>>>;
  readonly pilots?: PilotBounds;
  /** Posts that pilots of direct election let the congress elect. */
  readonly directElection: readonly DirectPost[];
}

export type SeasonError =
  | { readonly code: 'season.level-twice'; readonly level: OrganizationLevel }
  | { readonly code: 'season.wrong-rulebook'; readonly term: Term; readonly rulebookId: string }
  | {
      readonly code: 'season.duration-over-directive';
      readonly level: OrganizationLevel;
      readonly halfDays: number;
      readonly limit: number;
      readonly by: Rule['source'];
    }
  | { readonly code: 'season.pilot-bounds'; readonly min: number; readonly max: number }
  | (WindowError & { readonly level: OrganizationLevel });

/** The window of a level in a season; undefined where the season says nothing. */
export function windowOf(season: Season, level: OrganizationLevel): LevelWindow | undefined {
  return season.windows.find((each) => each.level === level);
}

/**
 * Checks a whole season against the directive.
 * @param rules the rules in force when the season's plan is issued
 */
export function checkSeason(season: Season, rules: readonly Rule[]): readonly SeasonError[] {
  return [
    ...checkHead(season),
    ...season.windows.flatMap((entry) => checkSeasonWindow(entry, rules)),
    ...checkDurations(season, rules),
  ];
}

function checkHead(season: Season): readonly SeasonError[] {
  const errors: SeasonError[] = [];
  const { term, rulebookId, pilots } = season;
  if (rulebookId !== `rulebook-${term}`)
    errors.push({ code: 'season.wrong-rulebook', term, rulebookId });
  const levels = season.windows.map((each) => each.level);
  const twice = levels.filter((level, at) => levels.indexOf(level) !== at);
  errors.push(...twice.map((level) => ({ code: 'season.level-twice', level }) as const));
  if (pilots !== undefined && (pilots.min < 0 || pilots.min > pilots.max)) {
    errors.push({ code: 'season.pilot-bounds', min: pilots.min, max: pilots.max });
  }
  return errors;
}

function checkSeasonWindow(entry: LevelWindow, rules: readonly Rule[]): readonly SeasonError[] {
  const central = centralWindow(rules, entry.level);
  const child = { window: entry.window, by: entry.setBy };
  const errors = checkWindow(central === undefined ? { child } : { child, central });
  return errors.map((error) => ({ ...error, level: entry.level }));
}

function checkDurations(season: Season, rules: readonly Rule[]): readonly SeasonError[] {
  return rules
    .filter((rule) => rule.key === 'congress.maxDuration')
    .flatMap((rule) => {
      const { level } = rule;
      const halfDays = level === 'ANY' ? undefined : season.maxHalfDays[level];
      const limit = halfDaysOf(rule.value);
      if (level === 'ANY' || halfDays === undefined || limit === undefined) return [];
      if (halfDays <= limit) return [];
      return [
        {
          code: 'season.duration-over-directive',
          level,
          halfDays,
          limit,
          by: rule.source,
        } as const,
      ];
    });
}
