import { consultationMayMove, type ConsultationRefusal } from '@daihoi/domain/comments';
import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { AuditAct } from '../../audit/index.ts';
import { auditPart } from '../../congress/audit-part.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { By } from '../../dossier/dossier-store.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import type { ConsultationId, ConsultationRecord } from '../comment-store.ts';
import type { AnsweringBox } from './synthesis-store.ts';

/** Which consultation of which unit: the one whose draft it is about. */
export interface WhichConsultation {
  readonly unitId: UnitId;
  readonly consultationId: ConsultationId;
}

/** A consultation with the congress whose draft it is about, and the box that its comments end in. */
export interface OpenedSynthesis {
  readonly congress: CongressRecord;
  readonly consultation: ConsultationRecord;
  readonly box: AnsweringBox;
}

/** Reads a consultation of a congress. Refused when it is not one of this unit. */
export async function findSynthesis(
  stores: Pick<Stores, 'congresses' | 'comments'>,
  { unitId, consultationId }: WhichConsultation,
): Promise<Result<OpenedSynthesis, NotFound>> {
  const consultation = await stores.comments.byId(consultationId);
  if (consultation?.unit.id !== unitId)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  const congress = await stores.congresses.byId(consultation.congressId);
  if (!congress) return err(congressNotFound(consultation.congressId));
  const box = { id: consultationId, ownerId: unitId };
  return ok({ congress, consultation, box });
}

export type SynthesisRefusal = ConsultationRefusal | NotFound | StaleVersion;

/** One change of a synthesis: what is written, and how the log names it. */
export interface SynthesisChange<T, E> extends WhichConsultation {
  readonly act: AuditAct;
  /** Also after the consultation was concluded. */
  readonly afterwards?: boolean;
  readonly change: (
    opened: OpenedSynthesis,
    work: { readonly stores: Stores; readonly stamp: By },
  ) => Promise<Result<{ readonly value: T; readonly target: string; readonly after: object }, E>>;
}

/** Holds a consultation, changes its synthesis and writes it down; nothing changes once it is concluded. */
export function changeSynthesis<T, E>(
  ports: Ports,
  actor: Actor,
  command: SynthesisChange<T, E>,
): Promise<Result<T, SynthesisRefusal | E>> {
  return ports.transact(async (stores): Promise<Result<T, SynthesisRefusal | E>> => {
    if (!(await stores.synthesis.hold(command.consultationId)))
      return err({ code: 'target.not-found', kind: 'consultation', id: command.consultationId });
    const opened = await findSynthesis(stores, command);
    if (!opened.ok) return opened;
    const { congress, consultation } = opened.value;
    const { state } = consultation.value;
    if (command.afterwards !== true && !consultationMayMove('conclude', state))
      return err({ code: 'consultation.ended', state });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const changed = await command.change(opened.value, { stores, stamp });
    if (!changed.ok) return changed;
    const { value, target, after } = changed.value;
    await auditPart(ports, stores, {
      actor,
      congress,
      act: command.act,
      target: { kind: 'consultation', id: command.consultationId },
      after: { ...after, part: target },
    });
    return ok(value);
  });
}
