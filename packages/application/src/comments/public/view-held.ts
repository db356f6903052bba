import { groupComments } from '@daihoi/domain/comment-likeness';
import { daysLeft, phaseOn, type ConsultationPhase } from '@daihoi/domain/comments';
import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { UnitRow } from '../../organisation/unit-store.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type {
  BoxCounts,
  CommentRecord,
  ConsultationId,
  ConsultationRecord,
} from '../comment-store.ts';
import type { CommentPageKind } from './find-page.ts';

/** A desk of a unit in a consultation. */
export interface WhichDesk {
  readonly consultationId: ConsultationId;
  readonly unitId: UnitId;
}

/** A comment that waits for a look; those that seem to say the same carry the same number, 0 stands alone. */
export interface HeldComment {
  readonly comment: CommentRecord;
  readonly like: number;
}

/** A page whose comments come to the unit. */
export interface DeskPage {
  readonly kind: CommentPageKind;
  readonly code: string;
}

/** What came to a unit by its pages and waits for a look. */
export interface HeldDesk {
  readonly consultation: ConsultationRecord;
  readonly unit: UnitRow;
  readonly phase: ConsultationPhase;
  readonly daysLeft: number;
  readonly counts: BoxCounts;
  readonly held: readonly HeldComment[];
  readonly pages: readonly DeskPage[];
}

/** So many are looked at in one go. */
const deskLimit = 300;

/** What lies before the office of a unit: comments that wait, likeness told, and the pages they come from. */
export async function viewHeldDesk(
  { read, clock }: Pick<Ports, 'read' | 'clock'>,
  { consultationId, unitId }: WhichDesk,
): Promise<Result<HeldDesk, NotFound>> {
  const consultation = await read.comments.byId(consultationId);
  const asked = consultation && (await read.comments.asked(consultationId, unitId));
  if (!consultation || !asked)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  const query = { show: 'held', after: undefined, limit: deskLimit } as const;
  const today = clock.today();
  return ok({
    consultation,
    unit: asked.unit,
    phase: phaseOn(consultation.value, today),
    daysLeft: daysLeft(consultation.value, today),
    counts: await read.comments.boxCounts(consultationId, unitId),
    held: withLikeness(await read.comments.box(consultationId, unitId, query)),
    pages: pagesOf(consultation, asked),
  });
}

/** The page of the unit's members; for the unit of the draft that of the public too. */
export function pagesOf(
  { publicCode, unit }: Pick<ConsultationRecord, 'publicCode' | 'unit'>,
  asked: { readonly unit: UnitRow; readonly memberCode: string | undefined },
): readonly DeskPage[] {
  const isOwner = asked.unit.id === unit.id;
  return [
    ...(isOwner && publicCode !== undefined ? [{ kind: 'public', code: publicCode } as const] : []),
    ...(asked.memberCode === undefined
      ? []
      : [{ kind: 'member', code: asked.memberCode } as const]),
  ];
}

function withLikeness(comments: readonly CommentRecord[]): readonly HeldComment[] {
  const groups = groupComments(
    comments.map(({ id, value: { text, paragraph } }) => ({
      id,
      text,
      about: String(paragraph ?? 0),
    })),
  ).filter((group) => group.comments.length > 1);
  const numbers = new Map(
    groups.flatMap((group, at) => group.comments.map(({ id }) => [id, at + 1] as const)),
  );
  return comments.map((comment) => ({ comment, like: numbers.get(comment.id) ?? 0 }));
}
