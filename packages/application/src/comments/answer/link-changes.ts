import { linkedPassage, proposePassageLinks } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { ExaminationRefusal, VersionChange } from '../../checking/index.ts';
import type { DraftVersionRow } from '../../drafting/draft-store.ts';
import type { ClaimedFile } from '../../files/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CommentGroupId, ConsultationRecord } from '../comment-store.ts';
import { groupNotFound } from './change-group.ts';
import {
  changeSynthesis,
  findSynthesis,
  type SynthesisRefusal,
  type WhichConsultation,
} from './open-synthesis.ts';
import type { GroupRecord } from './synthesis-store.ts';

/** The newest version beside the one that was commented on, with the groups that changed it. */
export interface ChangesForComments {
  readonly consultation: ConsultationRecord;
  /** The newest version; undefined while none is newer than the one commented on. */
  readonly version: number | undefined;
  readonly changes: readonly ChangeForComments[];
  /** Groups that were taken up, with the passages they are linked to. */
  readonly groups: readonly GroupRecord[];
}

export interface ChangeForComments {
  readonly change: VersionChange;
  /** Groups that a person linked to it. */
  readonly linked: readonly CommentGroupId[];
  /** Groups about that passage, which are not linked. */
  readonly proposed: readonly CommentGroupId[];
}

/** What the newest version changed, and for which groups it seems to be. */
export async function viewChangesForComments(
  ports: Ports,
  which: WhichConsultation,
): Promise<Result<ChangesForComments, NotFound | ExaminationRefusal>> {
  const found = await findSynthesis(ports.read, which);
  if (!found.ok) return found;
  const { consultation } = found.value;
  const groups = await ports.read.synthesis.takenUp(consultation.id);
  const versions = await ports.read.drafts.versions(consultation.draftId);
  const older = versions.find(({ number }) => number === consultation.draftVersion);
  const newer = versions.at(-1);
  if (!older || !newer || newer.number <= older.number)
    return ok({ consultation, version: undefined, changes: [], groups });
  const compared = await compare(ports, older, newer);
  if (!compared.ok) return compared;
  const changes = compared.value.map((change) =>
    changeFor(change, { groups, version: newer.number }),
  );
  return ok({ consultation, version: newer.number, changes, groups });
}

function changeFor(
  change: VersionChange,
  { groups, version }: { readonly groups: readonly GroupRecord[]; readonly version: number },
): ChangeForComments {
  const passage = linkedPassage(change);
  const linked = groups
    .filter((group) =>
      group.changes.some((each) => each.version === version && each.paragraph === passage),
    )
    .map(({ id }) => id);
  const asking = groups.map(({ id, value }) => ({
    id,
    paragraph: value.place === 'whole' ? undefined : value.place,
    outcome: value.response?.outcome,
  }));
  const near = proposePassageLinks(asking, [change]).map(({ group }) => group);
  const known: ReadonlySet<string> = new Set(linked);
  const proposed = groups
    .filter(({ id }) => near.includes(id) && !known.has(id))
    .map(({ id }) => id);
  return { change, linked, proposed };
}

async function compare(
  ports: Ports,
  older: DraftVersionRow,
  newer: DraftVersionRow,
): Promise<Result<readonly VersionChange[], NotFound | ExaminationRefusal>> {
  const before = await fileOf(ports, older);
  const after = await fileOf(ports, newer);
  if (!before || !after)
    return err({ code: 'target.not-found', kind: 'draftVersion', id: newer.file.hash });
  return ports.examiner.compare(before, after);
}

async function fileOf(
  { files }: Pick<Ports, 'files'>,
  { file, fileName }: DraftVersionRow,
): Promise<ClaimedFile | undefined> {
  const bytes = await files.get(file.hash);
  return bytes && { name: fileName, bytes };
}

export type LinkRefusal =
  | SynthesisRefusal
  | { readonly code: 'synthesis.not-taken-up' }
  | { readonly code: 'synthesis.no-such-version'; readonly version: number };

/**
 * Says which passages of a later version changed for a group; what was said before for that version goes. Also after the
 * consultation was concluded: the next version often comes later.
 */
export function linkChanges(
  ports: Ports,
  actor: Actor,
  command: WhichConsultation & {
    readonly groupId: CommentGroupId;
    readonly draftVersion: number;
    readonly paragraphs: readonly number[];
  },
): Promise<Result<number, LinkRefusal>> {
  const { groupId, draftVersion, paragraphs } = command;
  return changeSynthesis<number, LinkRefusal>(ports, actor, {
    ...command,
    act: 'synthesis.change-linked',
    afterwards: true,
    async change({ box, consultation }, { stores }) {
      const group = await stores.synthesis.group(box.id, groupId);
      if (!group) return err(groupNotFound(groupId));
      const outcome = group.value.response?.outcome;
      if (outcome !== 'accepted' && outcome !== 'partly')
        return err({ code: 'synthesis.not-taken-up' });
      const version = await stores.drafts.version(consultation.draftId, draftVersion);
      if (!version || version.number <= consultation.draftVersion)
        return err({ code: 'synthesis.no-such-version', version: draftVersion });
      const passages = [...new Set(paragraphs)];
      await stores.synthesis.linkChanges(groupId, draftVersion, passages);
      return ok({
        value: passages.length,
        target: groupId,
        after: { number: group.number, version: draftVersion, passages: passages.length },
      });
    },
  });
}
