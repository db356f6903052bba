import { levelsOfKind, mayBeParent, type LevelScheme } from '../level-scheme.ts';
import type { OrganizationLevel } from '../organization-level.ts';
import type { UnitTable } from './find-table.ts';
import type { DraftRow } from './read-row.ts';
import { problemAt, type ReportProblem, type UnitProblemCode } from './unit-problem.ts';
import type { UnitRow } from './unit-row.ts';

/** Codes are compared without regard to case. */
export function codeKey(code: string): string {
  return code.toUpperCase();
}

/** Codes (by `codeKey`) that a table may name or meet, but not change. */
export interface OutsideUnits {
  /** Superiors of the subtree: they may be named as the superior of its head, no more. */
  readonly above: ReadonlySet<string>;
  /** Units in other places of the tree, and units that have ended. */
  readonly elsewhere: ReadonlySet<string>;
}

type PlaceColumn = 'code' | 'parentCode' | 'level' | 'kind' | 'validFrom' | 'countsAsOf';

export interface PlaceCheck {
  readonly table: UnitTable;
  readonly drafts: readonly DraftRow[];
  /** The units already there, by code key. */
  readonly existing: ReadonlyMap<string, UnitRow>;
  readonly scheme: LevelScheme;
  /** Whether a unit without superior may be added. */
  readonly mayAddRoot: boolean;
  readonly outside: OutsideUnits;
  readonly report: ReportProblem;
}

/** Checks what rows say about each other and about the units already there: codes, superiors, cycles, level order. */
export function checkPlaces(check: PlaceCheck): void {
  const byCode = indexByCode(check);
  const inCycle = findCycles(check.drafts, byCode);
  for (const draft of check.drafts) {
    if (inCycle.has(draft.row)) tell(check, { draft, column: 'parentCode', code: 'units.cycle' });
    else checkParent(check, { draft, byCode });
    checkKind(check, draft);
    checkOutside(check, draft);
    checkAgainstExisting(check, draft);
  }
}

/** The first row of every code; later rows of the same code are reported. */
function indexByCode(check: PlaceCheck): ReadonlyMap<string, DraftRow> {
  const byCode = new Map<string, DraftRow>();
  for (const draft of check.drafts) {
    if (draft.code.state !== 'given') continue;
    const key = codeKey(draft.code.value);
    const first = byCode.get(key);
    if (first) {
      const against = String(first.row);
      tell(check, { draft, column: 'code', code: 'units.code-duplicate', against });
    } else byCode.set(key, draft);
  }
  return byCode;
}

function checkParent(
  check: PlaceCheck,
  at: { readonly draft: DraftRow; readonly byCode: ReadonlyMap<string, DraftRow> },
): void {
  const { draft, byCode } = at;
  if (draft.parentCode.state === 'wrong') return;
  if (draft.parentCode.state === 'empty') {
    if (!check.table.columns.has('parentCode') || check.mayAddRoot) return;
    if (existingOf(check, draft)?.parentCode === null) return;
    tell(check, { draft, column: 'parentCode', code: 'units.parent-missing' });
    return;
  }
  const key = codeKey(draft.parentCode.value);
  const inFile = byCode.get(key);
  const there = check.existing.get(key);
  if (!inFile && !there) {
    tell(check, { draft, column: 'parentCode', code: 'units.parent-unknown' });
    return;
  }
  checkLevelOrder(check, { draft, parentLevel: inFile ? levelOf(inFile) : there?.level });
  checkAge(check, { draft, parent: inFile, there });
}

/** A table reaches down from the head of the import, never above it or beside it. */
function checkOutside(check: PlaceCheck, draft: DraftRow): void {
  if (draft.code.state !== 'given') return;
  const { above, elsewhere } = check.outside;
  const key = codeKey(draft.code.value);
  if (elsewhere.has(key)) tell(check, { draft, column: 'code', code: 'units.code-elsewhere' });
  if (above.has(key)) tell(check, { draft, column: 'code', code: 'units.outside-subtree' });
  if (draft.parentCode.state !== 'given' || existingOf(check, draft)) return;
  if (above.has(codeKey(draft.parentCode.value)))
    tell(check, { draft, column: 'parentCode', code: 'units.outside-subtree' });
}

function checkLevelOrder(
  check: PlaceCheck,
  at: { readonly draft: DraftRow; readonly parentLevel: OrganizationLevel | undefined },
): void {
  const { draft, parentLevel } = at;
  const level = levelOf(draft);
  if (level === undefined || parentLevel === undefined || keepsItsPlace(check, draft)) return;
  if (mayBeParent(check.scheme, { parent: parentLevel, child: level })) return;
  tell(check, { draft, column: 'level', code: 'units.level-order', against: parentLevel });
}

/** A known unit that stays where and what it is was judged by the scheme of its own day. */
function keepsItsPlace(check: PlaceCheck, draft: DraftRow): boolean {
  const known = existingOf(check, draft);
  if (!known || draft.parentCode.state !== 'given') return false;
  const sameParent = codeKey(draft.parentCode.value) === codeKey(known.parentCode ?? '');
  return sameParent && levelOf(draft) === known.level;
}

function checkKind(check: PlaceCheck, draft: DraftRow): void {
  const level = levelOf(draft);
  const known = existingOf(check, draft);
  if (draft.kind.state !== 'given' || level === undefined) return;
  if (known?.kind === draft.kind.value && known.level === level) return;
  if (levelsOfKind(check.scheme, draft.kind.value).includes(level)) return;
  tell(check, { draft, column: 'kind', code: 'units.kind-not-for-level', against: level });
}

function checkAge(
  check: PlaceCheck,
  at: {
    readonly draft: DraftRow;
    readonly parent: DraftRow | undefined;
    readonly there: UnitRow | undefined;
  },
): void {
  const { draft, parent, there } = at;
  if (draft.validFrom.state !== 'given') return;
  const parentFrom =
    parent?.validFrom.state === 'given' ? parent.validFrom.value : there?.validFrom;
  if (parentFrom === undefined || parentFrom <= draft.validFrom.value) return;
  const code = 'units.older-than-parent';
  tell(check, { draft, column: 'validFrom', code, against: parentFrom });
}

/** Moving, re-levelling and re-dating a known unit need a decision with its paper, never an import. */
function checkAgainstExisting(check: PlaceCheck, draft: DraftRow): void {
  const known = existingOf(check, draft);
  if (!known) return;
  const { parentCode, level, validFrom } = draft;
  if (
    parentCode.state === 'given' &&
    codeKey(parentCode.value) !== codeKey(known.parentCode ?? '')
  ) {
    const against = known.parentCode ?? '';
    tell(check, { draft, column: 'parentCode', code: 'units.parent-differs', against });
  }
  if (level.state === 'given' && level.value !== known.level) {
    tell(check, { draft, column: 'level', code: 'units.level-differs', against: known.level });
  }
  if (validFrom.state === 'given' && validFrom.value !== known.validFrom) {
    const against = known.validFrom;
    tell(check, { draft, column: 'validFrom', code: 'units.valid-from-differs', against });
  }
  checkCountIsNewer(check, { draft, known });
}

function checkCountIsNewer(
  check: PlaceCheck,
  at: { readonly draft: DraftRow; readonly known: UnitRow },
): void {
  const { draft, known } = at;
  const { memberCount } = draft;
  if (memberCount.state !== 'given' || known.memberCount === null) return;
  if (memberCount.value.asOf < known.memberCount.asOf) {
    const against = known.memberCount.asOf;
    tell(check, { draft, column: 'countsAsOf', code: 'units.count-older', against });
  }
}

function existingOf(check: PlaceCheck, draft: DraftRow): UnitRow | undefined {
  return draft.code.state === 'given' ? check.existing.get(codeKey(draft.code.value)) : undefined;
}

function levelOf(draft: DraftRow): OrganizationLevel | undefined {
  return draft.level.state === 'given' ? draft.level.value : undefined;
}

/** The rows that stand, directly or not, under themselves. Every row is walked once. */
function findCycles(
  drafts: readonly DraftRow[],
  byCode: ReadonlyMap<string, DraftRow>,
): ReadonlySet<number> {
  const inCycle = new Set<number>();
  const settled = new Set<number>();
  for (const start of drafts) {
    const walked = new Map<number, number>();
    let next: DraftRow | undefined = start;
    while (next && !settled.has(next.row) && !walked.has(next.row)) {
      walked.set(next.row, walked.size);
      next = parentIn(byCode, next);
    }
    const entry = next && walked.get(next.row);
    for (const [row, step] of walked) {
      settled.add(row);
      if (entry !== undefined && step >= entry) inCycle.add(row);
    }
  }
  return inCycle;
}

function parentIn(byCode: ReadonlyMap<string, DraftRow>, draft: DraftRow): DraftRow | undefined {
  if (draft.parentCode.state !== 'given') return undefined;
  return byCode.get(codeKey(draft.parentCode.value));
}

function tell(
  check: PlaceCheck,
  fault: {
    readonly draft: DraftRow;
    readonly column: PlaceColumn;
    readonly code: UnitProblemCode;
    readonly against?: string;
  },
): void {
  const { draft, column } = fault;
  const place = {
    sheet: check.table.sheet,
    row: draft.row,
    column: check.table.columns.get(column) ?? 0,
  };
  check.report(problemAt(place, { ...fault, value: fieldText(draft, column) }));
}

function fieldText(draft: DraftRow, column: PlaceColumn): string {
  if (column === 'countsAsOf') {
    return draft.memberCount.state === 'given' ? draft.memberCount.value.asOf : '';
  }
  const field = draft[column];
  return field.state === 'given' ? field.value : '';
}
