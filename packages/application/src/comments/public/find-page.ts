import { readCode } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { UnitRow } from '../../organisation/unit-store.ts';
import type { Stores } from '../../ports/ports.ts';
import type { ConsultationRecord } from '../comment-store.ts';

/** Everybody's page, or that of the members of one unit. */
export type CommentPageKind = 'public' | 'member';

/** A page without signing in, by the code in its address. */
export interface WhichPage {
  readonly kind: CommentPageKind;
  readonly code: string;
}

/** A page that is there. */
export interface FoundPage {
  readonly kind: CommentPageKind;
  /** The code as it is kept, however it was typed. */
  readonly code: string;
  readonly consultation: ConsultationRecord;
  /** To whom its comments come first: the unit whose members write, or the unit of the draft. */
  readonly unit: UnitRow;
}

export interface NoSuchPage {
  readonly code: 'comment-page.unknown';
}

/** Finds a page by its code. A page that never was and one that is no more are not told apart. */
export async function findPage(
  stores: Pick<Stores, 'comments' | 'commentPages'>,
  { kind, code: typed }: WhichPage,
): Promise<Result<FoundPage, NoSuchPage>> {
  const code = readCode(typed);
  const found =
    code === undefined
      ? undefined
      : kind === 'public'
        ? await publicPage(stores, code)
        : await memberPage(stores, code);
  const isThere = found !== undefined && found.consultation.value.state !== 'CALLED_OFF';
  return isThere ? ok(found) : err({ code: 'comment-page.unknown' });
}

async function publicPage(
  { comments, commentPages }: Pick<Stores, 'comments' | 'commentPages'>,
  code: string,
): Promise<FoundPage | undefined> {
  const id = await commentPages.ofPublicCode(code);
  const consultation = id && (await comments.byId(id));
  return consultation && { kind: 'public', code, consultation, unit: consultation.unit };
}

async function memberPage(
  { comments, commentPages }: Pick<Stores, 'comments' | 'commentPages'>,
  code: string,
): Promise<FoundPage | undefined> {
  const place = await commentPages.ofMemberCode(code);
  if (!place) return undefined;
  const { consultationId, unitId } = place;
  const consultation = await comments.byId(consultationId);
  const asked = await comments.asked(consultationId, unitId);
  return consultation && asked && { kind: 'member', code, consultation, unit: asked.unit };
}
