import { daysLeft, phaseOn, type ConsultationPhase, type Passage } from '@daihoi/domain/comments';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../../ports/ports.ts';
import { findPage, type FoundPage, type NoSuchPage, type WhichPage } from './find-page.ts';

/** A page with the draft as it was frozen, and how long it takes comments. */
export interface CommentPageOpened extends FoundPage {
  readonly passages: readonly Passage[];
  readonly phase: ConsultationPhase;
  readonly daysLeft: number;
}

/** What a page without signing in shows: nothing of any comment, nobody's name. */
export async function readCommentPage(
  { read, clock }: Pick<Ports, 'read' | 'clock'>,
  which: WhichPage,
): Promise<Result<CommentPageOpened, NoSuchPage>> {
  const found = await findPage(read, which);
  if (!found.ok) return found;
  const { consultation } = found.value;
  const today = clock.today();
  return ok({
    ...found.value,
    passages: await read.comments.passages(consultation.id),
    phase: phaseOn(consultation.value, today),
    daysLeft: daysLeft(consultation.value, today),
  });
}
