import { ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import { findDraft, type WhichDraft } from '../../drafting/open-draft.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { ConsultationRecord } from '../comment-store.ts';
import type { GroupRecord } from './synthesis-store.ts';

/** A group of comments for which passages of a version changed. */
export interface GroupBehind {
  readonly group: GroupRecord;
  readonly consultation: ConsultationRecord;
  /** Passages of that version, as they are linked (see `linkedPassage`). */
  readonly linked: readonly number[];
}

/** The groups for which a version of a draft changed, as a person said; of every consultation on the draft. */
export async function viewGroupsBehind(
  { read }: Ports,
  which: Pick<WhichDraft, 'congressId' | 'draftId'> & { readonly number: number },
): Promise<Result<{ readonly unitId: UnitId; readonly groups: readonly GroupBehind[] }, NotFound>> {
  const found = await findDraft(read, which);
  if (!found.ok) return found;
  const { congress, draft } = found.value;
  const { number } = which;
  const consultations = await read.comments.ofDraft(draft.id);
  const groups = await Promise.all(
    consultations.map(async (consultation) =>
      (await read.synthesis.changedFor(consultation.id, number)).map((group) => ({
        group,
        consultation,
        linked: linkedIn(group, number),
      })),
    ),
  );
  return ok({ unitId: congress.value.unitId, groups: groups.flat() });
}

function linkedIn({ changes }: GroupRecord, number: number): readonly number[] {
  return changes.filter(({ version }) => version === number).map(({ paragraph }) => paragraph);
}
