import {
  calendarDate,
  err,
  ok,
  type CalendarDate,
  type Result,
  type UnitId,
} from '../kernel/index.ts';
import type { UnitChangeError } from './change-error.ts';
import type { LevelRule } from './organization-level.ts';
import { kindFitsLevel, type Unit } from './unit.ts';
import type { DecidingPaper, UnitFounding } from './unit-event.ts';
import { lastChangeOn, latestStateOf, unitAsOf, type UnitHistory } from './unit-history.ts';
import { isInSubtree, treeAsOf, type UnitTree } from './unit-tree.ts';

/**
 * What a change is decided on: the histories of the units it touches, of their subordinates, and of every superior of
 * the places involved. The rest of the nation may be left out.
 */
export interface OrganisationRecord {
  readonly histories: ReadonlyMap<UnitId, UnitHistory>;
  /** The level order of the scheme in force on the day of the change. */
  readonly mayBeParent: LevelRule;
}

/** From which day a change holds and which paper decides it. */
export interface ChangeOrder {
  readonly effectiveOn: CalendarDate;
  readonly paper: DecidingPaper;
}

/** A day after every change: the tree on it is the latest that is known. */
const endOfTime = calendarDate('9999-12-31');

/** The tree on the day of the order. */
export function treeOn(record: OrganisationRecord, order: ChangeOrder): UnitTree {
  return treeAsOf(record.histories.values(), order.effectiveOn);
}

/** Refuses a paper without number or issuer. */
export function checkPaper(paper: DecidingPaper): UnitChangeError | undefined {
  const missing = (['number', 'issuer'] as const).filter((field) => paper[field].trim() === '');
  return missing.length === 0 ? undefined : { code: 'unit.paper-incomplete', missing };
}

/** The unit on the day of the order when it may be changed then: alive, already born, nothing decided for later. */
export function changeableUnit(
  record: OrganisationRecord,
  target: { readonly unitId: UnitId; readonly on: CalendarDate },
): Result<Unit, UnitChangeError> {
  const { unitId, on } = target;
  const found = livingUnit(record, target);
  const history = record.histories.get(unitId);
  if (!found.ok || !history) return found;
  const last = lastChangeOn(history);
  return on < last ? err({ code: 'unit.before-last-change', unitId, lastChangeOn: last }) : found;
}

/** The unit on a day when it exists then and goes on existing: the least that a superior must do. */
export function livingUnit(
  record: OrganisationRecord,
  target: { readonly unitId: UnitId; readonly on: CalendarDate },
): Result<Unit, UnitChangeError> {
  const { unitId, on } = target;
  const history = record.histories.get(unitId);
  if (!history) return err({ code: 'unit.unknown', unitId });
  const latest = latestStateOf(history);
  if (on < latest.validFrom) {
    return err({ code: 'unit.before-establishment', unitId, establishedOn: latest.validFrom });
  }
  if (latest.validTo !== undefined) {
    return err({ code: 'unit.ended', unitId, endedOn: latest.validTo });
  }
  const unit = unitAsOf(history, on);
  return unit ? ok(unit) : err({ code: 'unit.unknown', unitId });
}

/** Refuses a superior that does not live, is of the wrong level, or stands under the unit itself. */
export function checkPlace(
  record: OrganisationRecord,
  place: {
    readonly unit: Pick<Unit, 'id' | 'level'>;
    readonly parentId: UnitId;
    readonly on: CalendarDate;
  },
): UnitChangeError | undefined {
  const { unit, parentId, on } = place;
  const parent = livingUnit(record, { unitId: parentId, on });
  if (!parent.ok) return parent.error;
  const days = [on, endOfTime].map((day) => treeAsOf(record.histories.values(), day));
  if (days.some((tree) => isInSubtree(tree, { unit: parentId, of: unit.id }))) {
    return { code: 'unit.cycle', unitId: unit.id, parentId };
  }
  return checkLevels(record, { unit, parent: parent.value });
}

/** Refuses a pair of levels that the scheme does not know one under the other. */
export function checkLevels(
  record: OrganisationRecord,
  pair: { readonly unit: Pick<Unit, 'id' | 'level'>; readonly parent: Pick<Unit, 'level'> },
): UnitChangeError | undefined {
  const levels = { parent: pair.parent.level, child: pair.unit.level };
  if (record.mayBeParent(levels)) return undefined;
  return { code: 'unit.level-order', unitId: pair.unit.id, ...levels };
}

/** Refuses names that say nothing, a kind that does not fit the level, an identity or a code that is taken. */
export function checkFounding(
  record: OrganisationRecord,
  birth: { readonly unitId: UnitId; readonly founding: UnitFounding },
): UnitChangeError | undefined {
  const { unitId, founding } = birth;
  if (record.histories.has(unitId)) return { code: 'unit.already-exists', unitId };
  if (!hasNames(founding)) return { code: 'unit.name-missing', unitId };
  if (!kindFitsLevel(founding)) {
    return { code: 'unit.kind-not-for-level', kind: founding.kind, level: founding.level };
  }
  for (const history of record.histories.values()) {
    const other = latestStateOf(history);
    if (other.code === founding.code) {
      return { code: 'unit.code-taken', unitCode: other.code, by: other.id };
    }
  }
  return undefined;
}

/** True when both names say something. */
export function hasNames(names: Pick<UnitFounding, 'fullName' | 'shortName'>): boolean {
  return names.fullName.trim() !== '' && names.shortName.trim() !== '';
}
