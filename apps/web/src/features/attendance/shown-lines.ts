import type { RegisterLine } from '@daihoi/contract/attendance';
import { matchesSearch, searchKey } from '@daihoi/domain/text';

/** Which part of a register is looked at. */
export const registerFilters = ['all', 'expected', 'present', 'absent', 'replaced'] as const;
export type RegisterFilter = (typeof registerFilters)[number];

/** The filter of the address; everybody where it names none. */
export function filterIn(asked: string | null): RegisterFilter {
  return registerFilters.find((each) => each === asked) ?? 'all';
}

/** Lines of a filter whose name or unit is found by what was typed. */
export function shownLines(
  lines: readonly RegisterLine[],
  by: { readonly filter: RegisterFilter; readonly typed: string },
): readonly RegisterLine[] {
  return lines.filter(
    (line) =>
      isIn(line, by.filter) &&
      (by.typed.trim() === '' || matchesSearch(by.typed, searchKey(`${line.name} ${line.unit}`))),
  );
}

/** How many lines each filter shows. */
export function countBy(lines: readonly RegisterLine[], filter: RegisterFilter): number {
  return lines.filter((line) => isIn(line, filter)).length;
}

function isIn({ attendance }: RegisterLine, filter: RegisterFilter): boolean {
  return filter === 'all' || attendance.kind === filter;
}
