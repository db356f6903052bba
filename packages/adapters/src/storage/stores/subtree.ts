/**
 * The first path after every path of a subtree, for `path >= p and path < subtreeEnd(p)` under COLLATE "C": segments are
 * made of 0-9 and A-Z, and `~` sorts after all of them.
 */
export function subtreeEnd(path: string): string {
  return `${path}~`;
}
