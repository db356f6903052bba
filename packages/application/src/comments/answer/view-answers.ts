import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type {
  CommentGroupId,
  CommentRecord,
  ConsultationId,
  ConsultationRecord,
} from '../comment-store.ts';
import type {
  GroupPage,
  GroupRecord,
  HomeAnswer,
  HomeComment,
  LinePage,
} from './synthesis-store.ts';

/** Which consultation, as an asked unit sees it. */
export interface AskedOf {
  readonly unitId: UnitId;
  readonly consultationId: ConsultationId;
}

/** The answers to what a unit and the units below it said. */
export interface HomeAnswers {
  readonly consultation: ConsultationRecord;
  /** Answers come home when the consultation is concluded. */
  readonly concluded: boolean;
  readonly answers: readonly HomeAnswer[];
}

/** A page of the answers that came home to a unit; none before the consultation is concluded. */
export async function viewHomeAnswers(
  ports: Pick<Ports, 'read'>,
  which: AskedOf,
  page: GroupPage,
): Promise<Result<HomeAnswers, NotFound>> {
  const found = await askedUnit(ports, which);
  if (!found.ok) return found;
  const { consultation, path } = found.value;
  const concluded = consultation.value.state === 'CONCLUDED';
  const answers = concluded
    ? await ports.read.synthesis.homeAnswers(which.consultationId, path, page)
    : [];
  return ok({ consultation, concluded, answers });
}

/** What a unit and the units below it said in one answered group. */
export async function viewHomeComments(
  ports: Pick<Ports, 'read'>,
  which: AskedOf & { readonly groupId: CommentGroupId },
  page: LinePage,
): Promise<Result<readonly HomeComment[], NotFound>> {
  const found = await askedUnit(ports, which);
  if (!found.ok) return found;
  const { consultation, path } = found.value;
  if (consultation.value.state !== 'CONCLUDED') return ok([]);
  return ok(await ports.read.synthesis.homeComments(which.groupId, path, page));
}

async function askedUnit(
  { read }: Pick<Ports, 'read'>,
  { unitId, consultationId }: AskedOf,
): Promise<Result<{ readonly consultation: ConsultationRecord; readonly path: string }, NotFound>> {
  const asked = await read.comments.asked(consultationId, unitId);
  const consultation = await read.comments.byId(consultationId);
  if (!asked || !consultation)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  return ok({ consultation, path: asked.unit.path });
}

/** What became of a comment, for whoever holds its receipt. */
export interface ReceiptAnswer {
  readonly consultation: ConsultationRecord;
  readonly comment: CommentRecord;
  /** The unit that it stands at now. */
  readonly standsAt: string;
  /** Undefined until the consultation is concluded. */
  readonly answer: GroupRecord | undefined;
}

/** Looks a comment up by its receipt, as it is kept (see `readCode`). Undefined when there is none. */
export async function answerOfReceipt(
  { read }: Pick<Ports, 'read'>,
  receipt: string,
): Promise<ReceiptAnswer | undefined> {
  const comment = await read.comments.byReceipt(receipt);
  if (!comment) return undefined;
  const consultation = await read.comments.byId(comment.consultationId);
  const unit = await read.units.byId(comment.standsAt);
  if (!consultation || !unit) return undefined;
  const concluded = consultation.value.state === 'CONCLUDED' && comment.value.state === 'received';
  const answer = concluded ? await read.synthesis.groupOfComment(comment.id) : undefined;
  return { consultation, comment, standsAt: unit.shortName, answer };
}
