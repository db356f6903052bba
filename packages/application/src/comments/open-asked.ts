import type { ConsultationRefusal } from '@daihoi/domain/comments';
import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { AskedUnitRecord, ConsultationId, ConsultationRecord } from './comment-store.ts';

/** Which consultation, and the unit in whose name it is looked at or written in. */
export interface WhichAsked {
  readonly consultationId: ConsultationId;
  readonly unitId: UnitId;
}

export interface OpenedAsked {
  readonly consultation: ConsultationRecord;
  readonly asked: AskedUnitRecord;
}

/** A consultation as a unit that is asked sees it; for a unit that is not asked it is not there. */
export async function findAsked(
  stores: Stores,
  { consultationId, unitId }: WhichAsked,
): Promise<Result<OpenedAsked, NotFound>> {
  const consultation = await stores.comments.byId(consultationId);
  const asked = consultation && (await stores.comments.asked(consultationId, unitId));
  return consultation && asked
    ? ok({ consultation, asked })
    : err(consultationNotFound(consultationId));
}

/** The same, for writing: the unit's row is held until the transaction ends. Refused once the consultation has ended. */
export async function openAsked(
  stores: Stores,
  { consultationId, unitId }: WhichAsked,
): Promise<Result<OpenedAsked, NotFound | ConsultationRefusal>> {
  const asked = await stores.comments.holdAsked(consultationId, unitId);
  const consultation = asked && (await stores.comments.byId(consultationId));
  if (!asked || !consultation) return err(consultationNotFound(consultationId));
  const { state } = consultation.value;
  if (state !== 'ASKING') return err({ code: 'consultation.ended', state });
  return ok({ consultation, asked });
}

/** True for the unit whose draft it is. */
export function isOwner({ consultation, asked }: OpenedAsked): boolean {
  return consultation.unit.id === asked.unit.id;
}

export function consultationNotFound(id: string): NotFound {
  return { code: 'target.not-found', kind: 'consultation', id };
}
