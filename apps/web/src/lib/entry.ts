/** What a form holds: under each name what was entered, several values where several can be ticked. */
export type Entry = Readonly<Record<string, readonly string[]>>;

/** Reads the named fields of a form. What is not there counts as nothing entered. */
export function entryFrom(entered: FormData, names: readonly string[]): Entry {
  return Object.fromEntries(
    names.map((name) => [
      name,
      tidy(entered.getAll(name).filter((each) => typeof each === 'string')),
    ]),
  );
}

/** The entry as a form would hold it. */
export function formFrom(entry: Entry): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(entry))
    for (const value of values) form.append(name, value);
  return form;
}

/** True when both would fill a form alike. */
export function sameEntry(one: Entry, other: Entry): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    sameValues(one[name], other[name]),
  );
}

interface ThreeEntries {
  /** What the form was filled with. */
  readonly base: Entry;
  readonly mine: Entry;
  /** What somebody else saved meanwhile. */
  readonly theirs: Entry;
}

/** The names that both have changed, each otherwise. */
export function bothChanged({ base, mine, theirs }: ThreeEntries): readonly string[] {
  return Object.keys(mine).filter(
    (name) =>
      !sameValues(mine[name], base[name]) &&
      !sameValues(theirs[name], base[name]) &&
      !sameValues(mine[name], theirs[name]),
  );
}

/** My entry with what the other changed and I left alone. */
export function joined({ base, mine, theirs }: ThreeEntries): Entry {
  return Object.fromEntries(
    Object.entries(mine).map(([name, values]) => [
      name,
      sameValues(values, base[name]) ? (theirs[name] ?? []) : values,
    ]),
  );
}

function sameValues(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return tidy(one).join('\n') === tidy(other).join('\n');
}

function tidy(values: readonly string[]): readonly string[] {
  return values.map((each) => each.normalize('NFC').trim()).filter((each) => each !== '');
}
