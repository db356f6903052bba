import { congressContents } from '@daihoi/domain/congress';
import { err, ok, type ArticleRef, type Result, invariant } from '@daihoi/domain/kernel';
import { levelSchemes } from '@daihoi/domain/organisation';
import { terms, type Rule } from '@daihoi/domain/rulebook';
import { checkContents, checkSeason, type Season, type UnitOrigin } from '@daihoi/domain/season';
import { rulesOfSeason, termOf } from './season-rules.ts';
import type { SeasonRow } from './season-store.ts';

/** A plan that the directive does not allow; `at` is the field it lies in. */
export type PlanRefusal =
  | { readonly code: 'season.no-rulebook'; readonly at: 'term' }
  | { readonly code: 'season.no-level-scheme'; readonly at: 'levelScheme' }
  | { readonly code: 'season.pilot-bounds'; readonly at: 'pilots' }
  | {
      readonly code: 'season.contents-not-foreseen';
      readonly at: 'contents';
      readonly given: number;
      readonly by: ArticleRef;
    }
  | {
      readonly code: 'season.duration-over-directive';
      readonly at: string;
      readonly days: string;
      readonly limitDays: string;
      readonly by: ArticleRef;
    };

const origins: readonly UnitOrigin[] = [
  'standing',
  'newlyEstablished',
  'merged',
  'terminatedAndReplaced',
  'armedForces',
];

/** Checks a season as its plan sets it up against the directive of its term. */
export function checkPlan(row: SeasonRow): Result<true, PlanRefusal> {
  const term = termOf(row.term);
  if (term === undefined) return err({ code: 'season.no-rulebook', at: 'term' });
  const scheme = levelSchemes.find((each) => each.id === row.levelScheme);
  if (!scheme) return err({ code: 'season.no-level-scheme', at: 'levelScheme' });
  const rules = rulesOfSeason(row);
  const refused = checkDirective(row, rules) ?? checkSetOfContents(row, rules);
  return refused === undefined ? ok(true) : err(refused);
}

function checkDirective(row: SeasonRow, rules: readonly Rule[]): PlanRefusal | undefined {
  for (const error of checkSeason(asSeason(row), rules)) {
    if (error.code === 'season.pilot-bounds') return { code: error.code, at: 'pilots' };
    if (error.code === 'season.duration-over-directive')
      return {
        code: error.code,
        at: `maxHalfDays.${error.level}`,
        days: daysOf(error.halfDays),
        limitDays: daysOf(error.limit),
        by: error.by,
      };
  }
  return undefined;
}

/** The set must be one that the directive foresees for some kind of organisation, or be permitted by the plan's paper. */
function checkSetOfContents(row: SeasonRow, rules: readonly Rule[]): PlanRefusal | undefined {
  const contents = row.settings.contents ?? congressContents;
  const permission = row.settings.paper === undefined ? {} : { permission: paperOf(row) };
  const findings = origins.map((origin) =>
    checkContents({ contents, origin, rules, ...permission }),
  );
  if (findings.some((errors) => errors.length === 0)) return undefined;
  const by = findings.flat().flatMap((error) => ('by' in error ? [error.by] : []))[0];
  return {
    code: 'season.contents-not-foreseen',
    at: 'contents',
    given: contents.length,
    by: by ?? paperOf(row),
  };
}

function paperOf(row: SeasonRow): ArticleRef {
  return { document: row.settings.paper ?? row.code };
}

function asSeason(row: SeasonRow): Season {
  const { settings } = row;
  const term = termOf(row.term) ?? terms[0];
  const scheme = levelSchemes.find((each) => each.id === row.levelScheme) ?? levelSchemes[0];
  invariant(scheme !== undefined, 'there is a level scheme');
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    term,
    rootUnitId: row.rootUnitId,
    levelSchemeId: scheme.id,
    rulebookId: `rulebook-${term}`,
    windows: [],
    contents: settings.contents ?? congressContents,
    maxHalfDays: settings.maxHalfDays ?? {},
    ...(settings.pilots ? { pilots: { ...settings.pilots, by: paperOf(row) } } : {}),
    directElection: settings.directElection ?? [],
  };
}

/** Half days as people count days: 3 half days are "1.5". */
function daysOf(halfDays: number): string {
  return halfDays % 2 === 0 ? String(halfDays / 2) : `${Math.floor(halfDays / 2)}.5`;
}

/** The levels of a season's scheme that hold congresses, lowest first. */
export function congressLevels(row: Pick<SeasonRow, 'levelScheme'>) {
  const scheme = levelSchemes.find((each) => each.id === row.levelScheme);
  return (scheme?.levels ?? []).filter((each) => each.holdsCongress);
}
