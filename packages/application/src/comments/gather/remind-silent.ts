import { checkOpen, type ConsultationRefusal } from '@daihoi/domain/comments';
import { err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import { isOwner, openAsked, type WhichAsked } from '../open-asked.ts';

export type RemindRefusal =
  NotFound | ConsultationRefusal | { readonly code: 'comment.nobody-to-remind' };

/**
 * Reminds the units that have not sent: all of them for the unit of the draft, those that send to it for any other. A unit that was
 * reminded today is left alone, whoever reminded it. Refused when nobody is left, and outside the days of the consultation.
 * Answers how many were reminded.
 */
export function remindSilent(
  ports: Ports,
  actor: Actor,
  command: WhichAsked & { readonly level: string | undefined; readonly text: string },
): Promise<Result<number, RemindRefusal>> {
  const { consultationId, unitId, level, text } = command;
  return ports.transact(async (stores): Promise<Result<number, RemindRefusal>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const sentOn = ports.clock.today();
    const closed = checkOpen(opened.value.consultation.value, sentOn);
    if (closed) return err(closed);
    const superiorId = isOwner(opened.value) ? undefined : unitId;
    const reminded = await stores.comments.remind(
      { consultationId, superiorId, level },
      {
        id: ports.newId<Id<'CommentReminderId'>>(),
        unitId,
        text,
        sentAt: ports.clock.now(),
        sentOn,
        sentBy: actor.accountId,
        senderName: actor.name,
      },
    );
    if (reminded === 0) return err({ code: 'comment.nobody-to-remind' });
    await auditComment(ports, stores, {
      actor,
      act: 'comment.reminded',
      unit: opened.value.asked.unit,
      consultationId,
      after: { units: reminded, level, text },
    });
    return ok(reminded);
  });
}
