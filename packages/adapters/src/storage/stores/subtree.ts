import { parseUnitPath, pathRange } from '@daihoi/domain/organisation';
import { invariant } from '@daihoi/domain/kernel';

/** The subtree of a stored path as an index range: `from <= path < to` in byte order. */
export function subtreeOf(path: string): { readonly from: string; readonly to: string } {
  const parsed = parseUnitPath(path);
  invariant(parsed.ok, `stored path ${path}`);
  return pathRange(parsed.value);
}
