import { z } from 'zod';
import type { RecordedEvent } from '@daihoi/application/organisation';
import { calendarDate, type UnitId } from '@daihoi/domain/kernel';
import { organizationLevels, unitKinds, type UnitEvent } from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';

const Day = z.string().transform((raw) => calendarDate(raw));
const Unit = z.string().transform((raw) => rowId<UnitId>(raw));
const Level = z.enum(organizationLevels);
const Kind = z.enum(unitKinds);

const head = {
  unitId: Unit,
  effectiveOn: Day,
  paper: z.object({ number: z.string(), issuedOn: Day, issuer: z.string() }),
};

const Founding = z.object({
  code: z.string(),
  fullName: z.string(),
  shortName: z.string(),
  level: Level,
  kind: Kind,
  parentId: Unit.nullable(),
});

const StoredEvent = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z.literal('established'),
    founding: Founding,
    predecessorIds: z.array(Unit),
  }),
  z.object({ ...head, type: z.literal('renamed'), fullName: z.string(), shortName: z.string() }),
  z.object({ ...head, type: z.literal('moved'), parentId: Unit }),
  z.object({
    ...head,
    type: z.literal('merged'),
    successorId: Unit,
    predecessorIds: z.array(Unit),
  }),
  z.object({ ...head, type: z.literal('split'), newUnitIds: z.array(Unit), livesOn: z.boolean() }),
  z.object({ ...head, type: z.literal('dissolved') }),
  z.object({ ...head, type: z.literal('levelChanged'), level: Level, kind: Kind }),
]);

/** An event as it is kept in the `detail` of its row. */
export function toUnitEvent(detail: unknown): UnitEvent {
  return StoredEvent.parse(detail);
}

/** One event as a row of `unit_event`. */
export function fromUnitEvent(recorded: RecordedEvent) {
  const { event } = recorded;
  return {
    id: recorded.id,
    unit_id: event.unitId,
    kind: event.type,
    effective_on: event.effectiveOn,
    paper_number: event.paper.number,
    paper_issued_on: event.paper.issuedOn,
    paper_issuer: event.paper.issuer,
    detail: JSON.stringify(event),
    recorded_at: recorded.recordedAt,
    recorded_by: recorded.recordedBy ?? null,
  };
}
