import type { UnitId } from '@daihoi/domain/kernel';
import type { ConsultationId } from '../comment-store.ts';

/** Finds what the code of a page without signing in names. Codes come as they are kept, in groups of four. */
export interface CommentPageStore {
  ofPublicCode(code: string): Promise<ConsultationId | undefined>;
  ofMemberCode(
    code: string,
  ): Promise<{ readonly consultationId: ConsultationId; readonly unitId: UnitId } | undefined>;
}
