import type { CalendarDate, UnitId } from '../kernel/index.ts';
import type { OrganizationLevel } from './organization-level.ts';
import type { UnitKind } from './unit.ts';

/** Why a change of the tree is refused. */
export type UnitChangeError =
  | { readonly code: 'unit.unknown'; readonly unitId: UnitId }
  | { readonly code: 'unit.ended'; readonly unitId: UnitId; readonly endedOn: CalendarDate }
  | {
      readonly code: 'unit.before-establishment';
      readonly unitId: UnitId;
      readonly establishedOn: CalendarDate;
    }
  | {
      readonly code: 'unit.before-last-change';
      readonly unitId: UnitId;
      readonly lastChangeOn: CalendarDate;
    }
  | { readonly code: 'unit.cycle'; readonly unitId: UnitId; readonly parentId: UnitId }
  | {
      readonly code: 'unit.level-order';
      readonly unitId: UnitId;
      readonly parent: OrganizationLevel;
      readonly child: OrganizationLevel;
    }
  | {
      readonly code: 'unit.kind-not-for-level';
      readonly kind: UnitKind;
      readonly level: OrganizationLevel;
    }
  | { readonly code: 'unit.nothing-changes'; readonly unitId: UnitId }
  | { readonly code: 'unit.name-missing'; readonly unitId: UnitId }
  | { readonly code: 'unit.code-taken'; readonly unitCode: string; readonly by: UnitId }
  | { readonly code: 'unit.already-exists'; readonly unitId: UnitId }
  | {
      readonly code: 'unit.has-subordinates';
      readonly unitId: UnitId;
      readonly subordinateIds: readonly UnitId[];
    }
  | { readonly code: 'unit.not-subordinate'; readonly unitId: UnitId; readonly parentId: UnitId }
  | { readonly code: 'unit.too-few-units'; readonly required: number; readonly found: number }
  | { readonly code: 'unit.named-twice'; readonly unitId: UnitId }
  | {
      readonly code: 'unit.paper-incomplete';
      readonly missing: readonly ('number' | 'issuer')[];
    };
