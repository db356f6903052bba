import { foldDiacritics } from '../text/index.ts';

/** What of a finding says which one it is, whatever version it stands in. */
export interface PlacedFinding {
  readonly rule: string;
  readonly fault: string;
  readonly part: string;
  /** The words of the place; empty for what is missing or holds for whole pages. */
  readonly text: string;
  /** What should be there; tells findings without a place apart. */
  readonly expected: string;
}

const longestPlace = 120;

/**
 * A key for each finding, in their order: the rule, the way it is broken, and the words of the place without diacritics,
 * capitals and spaces, so that the same fault keeps its key in the next version although the paper around it moved.
 * Where two findings would be one, the later ones are counted.
 */
export function findingKeys(findings: readonly PlacedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, fault, part, text, expected }) => {
    const base = [rule, fault, part, placeKey(text === '' ? expected : text)].join('|');
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  });
}

function placeKey(text: string): string {
  return foldDiacritics(text).replaceAll(/\s+/gu, ' ').trim().slice(0, longestPlace);
}

/** How the findings of a version stand to those of the version before it, by their keys. */
export interface FindingChanges {
  readonly fixed: readonly string[];
  readonly kept: readonly string[];
  readonly fresh: readonly string[];
}

/** Tells what was fixed, what stays and what came in, each in the order of its own list. */
export function compareFindings(
  before: readonly string[],
  after: readonly string[],
): FindingChanges {
  const old = new Set(before);
  const now = new Set(after);
  return {
    fixed: before.filter((key) => !now.has(key)),
    kept: after.filter((key) => old.has(key)),
    fresh: after.filter((key) => !old.has(key)),
  };
}
