import type { CommentId, ConsultationId } from '@daihoi/application/comments';
import { codeFrom, type DraftComment } from '@daihoi/domain/comments';
import { ok, type AccountId, type Id, type UnitId } from '@daihoi/domain/kernel';
import type { Wire } from '../province/wire.ts';
import { must } from './asked-draft.ts';

/** A comment that was put, with what its writer holds. */
export interface PutComment {
  readonly id: CommentId;
  readonly receipt: string;
}

/** Puts a comment past the screens, at once where it should stand. Said in the meeting of ten of the unit unless told otherwise. */
export async function putComment(
  { ports }: Pick<Wire, 'ports'>,
  given: {
    readonly consultationId: ConsultationId;
    readonly by: AccountId;
    readonly unitId: UnitId | undefined;
    readonly standsAt: UnitId;
    readonly value: Partial<DraftComment> & Pick<DraftComment, 'text' | 'paragraph'>;
  },
): Promise<PutComment> {
  const { consultationId, standsAt } = given;
  const id = ports.newId<CommentId>();
  const receipt = codeFrom(ports.newId<Id<'Receipt'>>());
  const value: DraftComment = {
    source: 'unit',
    channel: 'screen',
    unitId: given.unitId,
    authorName: undefined,
    authorContact: undefined,
    passage: '',
    persons: 10,
    state: 'received',
    setAsideReason: undefined,
    ...given.value,
  };
  const stamp = { at: ports.clock.now(), by: given.by };
  const row = { id, consultationId, value, standsAt, receipt, stamp };
  must(await ports.transact(async (stores) => ok(await stores.comments.add(row))));
  return { id, receipt };
}
