import { ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { organizationLevels, parseUnitPath, parentPath } from '@daihoi/domain/organisation';
import { searchKey } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { FoundUnit } from './search-store.ts';

/** A unit found, with the unit above it, for names repeat, and its congress. */
export interface SearchHit {
  readonly unit: FoundUnit;
  readonly under: string | undefined;
  readonly congressId: CongressId | undefined;
}

const shown = 20;
/** More are looked at than shown, so that the best of many equals are shown. */
const lookedAt = 200;

/**
 * Finds units as people type: no diacritics, abbreviations, any word order, codes. Only what lies in the reach of the
 * asker (and under `path`, when it is given) is found.
 */
export async function searchUnits(
  ports: Pick<Ports, 'read'>,
  actor: Actor,
  ask: { readonly query: string; readonly path?: string },
): Promise<Result<readonly SearchHit[], never>> {
  const words = searchKey(ask.query).split(' ').filter(Boolean);
  const paths = reachOf(actor, ask.path);
  if (words.length === 0 || paths.length === 0) return ok([]);
  const { search } = ports.read;
  const code = ask.query.trim().toUpperCase();
  const found = await search.units({ words, code, paths, limit: lookedAt });
  const best = rank(found, { words, code }).slice(0, shown);
  const parents = best.flatMap((unit) => parentOf(unit) ?? []);
  const [congresses, names] = await Promise.all([
    search.congressesOf(best.map((unit) => unit.id)),
    search.namesOn(parents),
  ]);
  return ok(
    best.map((unit) => ({
      unit,
      under: names.get(parentOf(unit) ?? ''),
      congressId: congresses.get(unit.id),
    })),
  );
}

/** The paths of the actor's units, those inside another left out, cut down to the asked subtree. */
function reachOf(actor: Actor, path: string | undefined): readonly string[] {
  const granted = [...new Set(actor.grants.map((grant) => grant.path))];
  const widest = granted.filter(
    (each) => !granted.some((other) => other !== each && each.startsWith(other)),
  );
  if (path === undefined) return widest;
  if (widest.some((each) => path.startsWith(each))) return [path];
  return widest.filter((each) => each.startsWith(path));
}

function parentOf(unit: FoundUnit): string | undefined {
  const path = parseUnitPath(unit.path);
  return path.ok ? parentPath(path.value) : undefined;
}

/** Living before ended, the exact code, the exact name, names that begin as typed, higher levels, then the alphabet. */
function rank(
  found: readonly FoundUnit[],
  typed: { readonly words: readonly string[]; readonly code: string },
): readonly FoundUnit[] {
  const phrase = typed.words.join(' ');
  const ranked = found.map((unit) => ({ unit, key: rankKey(unit, { ...typed, phrase }) }));
  return ranked
    .toSorted((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ unit }) => unit);
}

function rankKey(
  unit: FoundUnit,
  typed: { readonly code: string; readonly phrase: string },
): string {
  const short = searchKey(unit.shortName);
  const bare = short.slice(short.indexOf(' ') + 1);
  const marks = [
    unit.validTo !== undefined,
    unit.code.toUpperCase() !== typed.code,
    short !== typed.phrase && bare !== typed.phrase,
    !short.startsWith(typed.phrase) && !bare.startsWith(typed.phrase),
  ];
  const level = organizationLevels.findLastIndex((each) => each === unit.level);
  return `${marks.map(Number).join('')}${organizationLevels.length - level}${unit.nameSort}`;
}
