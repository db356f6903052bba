interface TreeActs {
  toggle(id: string, open: boolean): void;
  enter(id: string): void;
}

/**
 * Carries the focus through the rows of a tree: up and down, Home and End, right opens or goes in, left closes or goes
 * out, Enter follows the row.
 * @returns true when the key meant something
 */
export function moveInTree(grid: HTMLElement | null, key: string, acts: TreeActs): boolean {
  const rows = [...(grid?.querySelectorAll<HTMLElement>('[data-tree-row]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[at];
  if (!row) return false;
  const target = targetOf(rows, at, key);
  if (target) {
    target.focus();
    return true;
  }
  return act(row, key, acts);
}

function targetOf(rows: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowRight':
      return row?.getAttribute('aria-expanded') === 'true' ? rows[at + 1] : undefined;
    case 'ArrowLeft':
      return row?.getAttribute('aria-expanded') === 'true'
        ? undefined
        : rows.slice(0, at).findLast((each) => levelOf(each) < levelOf(row));
    default:
      return undefined;
  }
}

function act(row: HTMLElement, key: string, acts: TreeActs): boolean {
  const id = row.dataset['treeRow'] ?? '';
  const expanded = row.getAttribute('aria-expanded');
  if (key === 'Enter' && document.activeElement === row) acts.enter(id);
  else if (key === 'ArrowRight' && expanded === 'false') acts.toggle(id, true);
  else if (key === 'ArrowLeft' && expanded === 'true') acts.toggle(id, false);
  else return false;
  return true;
}

function levelOf(row: HTMLElement | undefined): number {
  return Number(row?.getAttribute('aria-level') ?? 0);
}
