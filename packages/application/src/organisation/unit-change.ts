import type { CalendarDate, Id, UnitId } from '@daihoi/domain/kernel';
import {
  decideDissolve,
  decideEstablish,
  decideLevelChange,
  decideMerge,
  decideMove,
  decideRename,
  decideSplit,
  type ChangeDecision,
  type DecidingPaper,
  type OrganisationRecord,
  type OrganizationLevel,
  type UnitFounding,
  type UnitKind,
} from '@daihoi/domain/organisation';
import { unreachable } from '@daihoi/domain/kernel';

/** The names and kind of a unit that a change establishes; its superior stands beside it. */
export type NewUnit = Omit<UnitFounding, 'parentId'>;

/** What is to become of the unit that the change is asked for. */
export type UnitChange =
  | { readonly kind: 'establish'; readonly founding: NewUnit }
  | { readonly kind: 'rename'; readonly fullName: string; readonly shortName: string }
  | { readonly kind: 'move'; readonly parentId: UnitId }
  | {
      readonly kind: 'changeLevel';
      readonly level: OrganizationLevel;
      readonly unitKind: UnitKind;
      readonly parentId?: UnitId;
    }
  | { readonly kind: 'dissolve' }
  | { readonly kind: 'mergeInto'; readonly predecessorIds: readonly UnitId[] }
  | {
      readonly kind: 'mergeToNew';
      readonly predecessorIds: readonly UnitId[];
      readonly founding: NewUnit;
    }
  | {
      readonly kind: 'split';
      readonly livesOn: boolean;
      readonly parts: readonly {
        readonly founding: NewUnit;
        readonly subordinateIds: readonly UnitId[];
      }[];
    };

/** A change with the paper that decides it and the day from which it holds. */
export interface UnitChangeOrder {
  /** The unit that is changed; for `establish` the superior of the new unit, for `mergeToNew` of the successor. */
  readonly unitId: UnitId;
  readonly version: number;
  readonly change: UnitChange;
  readonly effectiveOn: CalendarDate;
  readonly paper: DecidingPaper;
}

/** The known units that an order names. */
export function unitsNamed({ unitId, change }: UnitChangeOrder): readonly UnitId[] {
  switch (change.kind) {
    case 'move':
      return [unitId, change.parentId];
    case 'changeLevel':
      return change.parentId === undefined ? [unitId] : [unitId, change.parentId];
    case 'mergeInto':
    case 'mergeToNew':
      return [unitId, ...change.predecessorIds];
    case 'split':
      return [unitId, ...change.parts.flatMap((part) => part.subordinateIds)];
    case 'establish':
    case 'rename':
    case 'dissolve':
      return [unitId];
    default:
      return unreachable(change);
  }
}

/** The codes that an order gives to new units. */
export function codesGiven({ change }: UnitChangeOrder): readonly string[] {
  if (change.kind === 'split') return change.parts.map((part) => part.founding.code);
  return change.kind === 'establish' || change.kind === 'mergeToNew' ? [change.founding.code] : [];
}

/** Asks the rule of the change; new units get their identities here. */
export function decideChange(
  record: OrganisationRecord,
  order: UnitChangeOrder & { readonly parentId: UnitId | null },
  newId: <I extends Id<string>>() => I,
): ChangeDecision {
  const { unitId, change, effectiveOn, paper, parentId } = order;
  const head = { unitId, effectiveOn, paper };
  switch (change.kind) {
    case 'establish': {
      const founding = { ...change.founding, parentId: unitId };
      return decideEstablish(record, { ...head, unitId: newId<UnitId>(), founding });
    }
    case 'rename':
      return decideRename(record, { ...head, ...change });
    case 'move':
      return decideMove(record, { ...head, parentId: change.parentId });
    case 'changeLevel': {
      const { level, unitKind: kind, parentId: to } = change;
      return decideLevelChange(record, { ...head, level, kind, ...(to ? { parentId: to } : {}) });
    }
    case 'dissolve':
      return decideDissolve(record, head);
    case 'mergeInto': {
      const { predecessorIds } = change;
      return decideMerge(record, {
        ...head,
        predecessorIds,
        successor: { kind: 'existing', unitId },
      });
    }
    case 'mergeToNew': {
      const founding = { ...change.founding, parentId: unitId };
      const successor = { kind: 'new', unitId: newId<UnitId>(), founding } as const;
      return decideMerge(record, { ...head, predecessorIds: change.predecessorIds, successor });
    }
    case 'split': {
      const parts = change.parts.map((part) => ({
        unitId: newId<UnitId>(),
        founding: { ...part.founding, parentId },
        subordinateIds: part.subordinateIds,
      }));
      return decideSplit(record, { ...head, livesOn: change.livesOn, parts });
    }
    default:
      return unreachable(change);
  }
}
