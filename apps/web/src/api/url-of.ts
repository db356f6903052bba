/** What fills a route's path and question mark. */
export interface UrlParts {
  readonly params?: unknown;
  readonly query?: unknown;
}

/** The address of a route: `/api/units/:unitId` with its parameters in place and its query behind. Absent values are left out. */
export function urlOf(route: { readonly path: string }, parts: UrlParts): string {
  const params = new Map(entriesOf(parts.params));
  const path = route.path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(textOf(params.get(name))),
  );
  const query = queryOf(parts.query);
  return query === '' ? path : `${path}?${query}`;
}

function queryOf(query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of entriesOf(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== null) search.append(name, textOf(each));
  return search.toString();
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
