import {
  callOff,
  extendConsultation,
  type Consultation,
  type ConsultationRefusal,
} from '@daihoi/domain/comments';
import { err, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { AuditAct } from '../../audit/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import {
  consultationNotFound,
  isOwner,
  openAsked,
  type OpenedAsked,
  type WhichAsked,
} from '../open-asked.ts';

type ChangeRefusal = ConsultationRefusal | NotFound | StaleVersion;

/** A consultation of the unit's own, in the version that was read. */
export interface ConsultationChange extends WhichAsked {
  readonly version: number;
}

/** Gives everybody who is asked more days. */
export function extendWindow(
  ports: Ports,
  actor: Actor,
  command: ConsultationChange & { readonly closesOn: CalendarDate },
): Promise<Result<number, ChangeRefusal>> {
  const window = { closesOn: command.closesOn, today: ports.clock.today() };
  return changeOwn(ports, actor, {
    ...command,
    act: 'consultation.extended',
    change: ({ consultation }) => Promise.resolve(extendConsultation(consultation.value, window)),
  });
}

/** Calls off what was asked by mistake, while nobody has written. */
export function callOffConsultation(
  ports: Ports,
  actor: Actor,
  command: ConsultationChange,
): Promise<Result<number, ChangeRefusal>> {
  return changeOwn(ports, actor, {
    ...command,
    act: 'consultation.move-callOff',
    change: async ({ consultation }, stores) =>
      callOff(consultation.value, await stores.comments.countOf(consultation.id)),
  });
}

/** Changes a consultation as the unit that asks; anybody else is told that it is not there. Answers the new version. */
export function changeOwn<E>(
  ports: Ports,
  actor: Actor,
  command: ConsultationChange & {
    readonly act: AuditAct;
    readonly change: (opened: OpenedAsked, stores: Stores) => Promise<Result<Consultation, E>>;
  },
): Promise<Result<number, ChangeRefusal | E>> {
  return ports.transact(async (stores): Promise<Result<number, ChangeRefusal | E>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const { consultation, asked } = opened.value;
    if (!isOwner(opened.value)) return err(consultationNotFound(consultation.id));
    if (consultation.version !== command.version)
      return err({ code: 'version.stale', expected: command.version });
    const next = await command.change(opened.value, stores);
    if (!next.ok) return next;
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const saved = await stores.comments.save(consultation, next.value, stamp);
    if (!saved.ok) return saved;
    await auditComment(ports, stores, {
      actor,
      act: command.act,
      unit: asked.unit,
      consultationId: consultation.id,
      before: days(consultation.value),
      after: days(next.value),
    });
    return saved;
  });
}

function days({ state, opensOn, closesOn }: Consultation) {
  return { state, opensOn, closesOn };
}
