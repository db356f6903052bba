import { responseOf, type CommentOutcome, type ReasonMissing } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { AuditAct } from '../../audit/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CommentGroupId } from '../comment-store.ts';
import {
  changeSynthesis,
  type SynthesisRefusal,
  type WhichConsultation,
} from './open-synthesis.ts';
import type { AnsweringBox, GroupRecord, SynthesisGroup } from './synthesis-store.ts';

/** Which group, in the version that the person read. */
export interface WhichGroup extends WhichConsultation {
  readonly groupId: CommentGroupId;
  readonly version: number;
}

/** Words what the comments of a group ask. The answer stays: everybody sees both together. */
export function nameGroup(
  ports: Ports,
  actor: Actor,
  command: WhichGroup & { readonly gist: string },
): Promise<Result<number, SynthesisRefusal>> {
  const { gist } = command;
  return changeGroup(ports, actor, {
    ...command,
    act: 'synthesis.group-worded',
    to: ({ value }) => ok({ ...value, gist }),
  });
}

/** Answers a group, once for all whose comments are in it; a second answer takes the place of the first. */
export function answerGroup(
  ports: Ports,
  actor: Actor,
  command: WhichGroup & { readonly outcome: CommentOutcome; readonly reason: string },
): Promise<Result<number, SynthesisRefusal | ReasonMissing>> {
  return changeGroup<ReasonMissing>(ports, actor, {
    ...command,
    act: 'synthesis.group-answered',
    to({ value }) {
      const response = responseOf(command.outcome, command.reason);
      return response.ok ? ok({ ...value, response: response.value }) : response;
    },
  });
}

/** Takes a group away; what was in it waits for a group again. */
export function dissolveGroup(
  ports: Ports,
  actor: Actor,
  command: WhichGroup,
): Promise<Result<number, SynthesisRefusal>> {
  return changeSynthesis<number, SynthesisRefusal>(ports, actor, {
    ...command,
    act: 'synthesis.group-dissolved',
    async change({ box }, { stores }) {
      const group = await readGroup(stores, box, command);
      if (!group.ok) return group;
      const { id, number } = group.value;
      const lines = await stores.synthesis.dissolve(id);
      return ok({ value: command.version, target: id, after: { number, lines } });
    },
  });
}

interface GroupChange<E> extends WhichGroup {
  readonly act: AuditAct;
  readonly to: (group: GroupRecord) => Result<SynthesisGroup, E>;
}

function changeGroup<E = never>(
  ports: Ports,
  actor: Actor,
  command: GroupChange<E>,
): Promise<Result<number, SynthesisRefusal | E>> {
  return changeSynthesis<number, SynthesisRefusal | E>(ports, actor, {
    ...command,
    async change({ box }, { stores, stamp }) {
      const group = await readGroup(stores, box, command);
      if (!group.ok) return group;
      const { id, number } = group.value;
      const value = command.to(group.value);
      if (!value.ok) return value;
      const saved = await stores.synthesis.saveGroup(group.value, value.value, stamp);
      if (!saved.ok) return saved;
      const outcome = value.value.response?.outcome;
      return ok({ value: saved.value, target: id, after: { number, outcome } });
    },
  });
}

async function readGroup(
  stores: Stores,
  box: AnsweringBox,
  { groupId, version }: WhichGroup,
): Promise<Result<GroupRecord, SynthesisRefusal>> {
  const group = await stores.synthesis.group(box.id, groupId);
  if (!group) return err(groupNotFound(groupId));
  return group.version === version ? ok(group) : err({ code: 'version.stale', expected: version });
}

/** A group that is not there. */
export function groupNotFound(id: CommentGroupId): NotFound {
  return { code: 'target.not-found', kind: 'commentGroup', id };
}
