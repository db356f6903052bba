/** JSON with sorted keys and no undefined members: equal values give equal text, whatever order they were built in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => sorted(member));
}

function sorted(member: unknown): unknown {
  if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
  return Object.fromEntries(
    Object.entries(member)
      .filter(([, each]) => each !== undefined)
      .toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
  );
}
