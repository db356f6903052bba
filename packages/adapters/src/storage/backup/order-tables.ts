import { invariant } from '@daihoi/domain/kernel';

/**
 * Orders tables so that each comes after those it refers to; among equals by name, so that two backups of one database lie
 * in the same order. A table may refer to itself.
 * @param references the tables that a table refers to, by its name
 */
export function inOrderOfReference<T extends { readonly name: string }>(
  tables: readonly T[],
  references: ReadonlyMap<string, readonly string[]>,
): readonly T[] {
  const names = new Set(tables.map((table) => table.name));
  const ordered: T[] = [];
  let waiting = tables.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  while (waiting.length > 0) {
    const placed = new Set(ordered.map((table) => table.name));
    const ready = waiting.filter(({ name }) =>
      (references.get(name) ?? []).every(
        (other) => other === name || placed.has(other) || !names.has(other),
      ),
    );
    invariant(ready.length > 0, `tables refer in a circle: ${waiting.map(nameOf).join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

function nameOf(table: { readonly name: string }): string {
  return table.name;
}
