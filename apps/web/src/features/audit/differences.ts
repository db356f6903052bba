/** One thing that an act changed: where it lies, what it was, what it is. */
export interface Difference {
  readonly at: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between two recorded values, leaf by leaf, in the order of the later one. */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  const old = new Map(leavesOf(before, ''));
  const now = new Map(leavesOf(after, ''));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((at) =>
    old.get(at) === now.get(at) ? [] : [{ at, before: old.get(at), after: now.get(at) }],
  );
}

function leavesOf(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object') return [[at, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    leavesOf(member, at === '' ? key : `${at}.${key}`),
  );
}
