/** Cuts a long list into pieces that fit one statement (PostgreSQL takes 65,535 parameters at most). */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
