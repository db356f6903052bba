import { invariant, type CalendarDate } from '../../kernel/index.ts';
import type { OrganizationLevel } from '../organization-level.ts';
import type { MemberCount, UnitKind } from '../unit.ts';
import { codeKey } from './check-places.ts';
import type { Field } from './read-cell.ts';
import type { DraftRow } from './read-row.ts';
import type { UnitRow } from './unit-row.ts';

/** Fields of a known unit that an import may change. */
export type UpdatableField = 'fullName' | 'shortName' | 'kind' | 'memberCount';

export interface UnitUpdate {
  readonly before: UnitRow;
  readonly after: UnitRow;
  readonly changed: readonly UpdatableField[];
}

/** What an import would do. Creates stand superiors first. */
export interface UnitImportPlan {
  readonly creates: readonly UnitRow[];
  readonly updates: readonly UnitUpdate[];
  readonly unchanged: readonly UnitRow[];
}

/** How to take an import back: subordinates go before superiors, and every changed unit gets its old figures. */
export interface UnitImportUndo {
  readonly removes: readonly string[];
  readonly restores: readonly UnitUpdate[];
}

/** The way back from a plan. Units that were changed again since must be kept: the caller compares `before`. */
export function undoOf(plan: UnitImportPlan): UnitImportUndo {
  return {
    removes: plan.creates.map((row) => row.code).toReversed(),
    restores: plan.updates.map(({ before, after, changed }) => ({
      before: after,
      after: before,
      changed,
    })),
  };
}

/** Turns rows without error into a plan. */
export function planImport(context: {
  readonly drafts: readonly DraftRow[];
  readonly existing: ReadonlyMap<string, UnitRow>;
  readonly defaultValidFrom: CalendarDate;
}): UnitImportPlan {
  const creates: UnitRow[] = [];
  const updates: UnitUpdate[] = [];
  const unchanged: UnitRow[] = [];
  for (const draft of context.drafts) {
    const before = context.existing.get(codeKey(valueOf(draft.code)));
    if (!before) {
      creates.push(newRow(draft, context));
      continue;
    }
    const after = updatedRow(draft, before);
    const changed = changedFields(before, after);
    if (changed.length === 0) unchanged.push(before);
    else updates.push({ before, after, changed });
  }
  return { creates: superiorsFirst(creates), updates, unchanged };
}

function newRow(
  draft: DraftRow,
  context: {
    readonly existing: ReadonlyMap<string, UnitRow>;
    readonly defaultValidFrom: CalendarDate;
  },
): UnitRow {
  const fullName = valueOf(draft.fullName);
  const level = valueOf(draft.level);
  const parentCode = given(draft.parentCode) ?? null;
  return {
    code: valueOf(draft.code),
    fullName,
    shortName: given(draft.shortName) ?? fullName,
    level,
    kind: given(draft.kind) ?? defaultKind(level),
    parentCode:
      parentCode === null ? null : (context.existing.get(codeKey(parentCode))?.code ?? parentCode),
    validFrom: given(draft.validFrom) ?? context.defaultValidFrom,
    memberCount: given(draft.memberCount) ?? null,
  };
}

function defaultKind(level: OrganizationLevel): UnitKind {
  return level === 'GRASSROOTS' ? 'MULTI_CELL' : 'OTHER';
}

function updatedRow(draft: DraftRow, before: UnitRow): UnitRow {
  return {
    ...before,
    fullName: valueOf(draft.fullName),
    shortName: given(draft.shortName) ?? before.shortName,
    kind: given(draft.kind) ?? before.kind,
    memberCount: newerCount(given(draft.memberCount), before.memberCount),
  };
}

/** An older count than the one known changes nothing. */
function newerCount(
  counted: MemberCount | undefined,
  known: MemberCount | null,
): MemberCount | null {
  if (counted === undefined) return known;
  return known !== null && counted.asOf < known.asOf ? known : counted;
}

function changedFields(before: UnitRow, after: UnitRow): readonly UpdatableField[] {
  const names = (['fullName', 'shortName', 'kind'] as const).filter(
    (field) => before[field] !== after[field],
  );
  return sameCount(before.memberCount, after.memberCount) ? names : [...names, 'memberCount'];
}

function sameCount(left: MemberCount | null, right: MemberCount | null): boolean {
  return (
    left?.asOf === right?.asOf &&
    left?.official === right?.official &&
    left?.probationary === right?.probationary
  );
}

function superiorsFirst(rows: readonly UnitRow[]): readonly UnitRow[] {
  const byCode = new Map(rows.map((row) => [codeKey(row.code), row]));
  const placed = new Set<UnitRow>();
  for (const row of rows) {
    const line: UnitRow[] = [];
    let next: UnitRow | undefined = row;
    while (next && !placed.has(next)) {
      line.push(next);
      next = next.parentCode === null ? undefined : byCode.get(codeKey(next.parentCode));
    }
    for (const each of line.toReversed()) placed.add(each);
  }
  return [...placed];
}

function given<T>(field: Field<T>): T | undefined {
  return field.state === 'given' ? field.value : undefined;
}

function valueOf<T>(field: Field<T>): T {
  invariant(field.state === 'given', 'a row without error has its required fields');
  return field.value;
}
