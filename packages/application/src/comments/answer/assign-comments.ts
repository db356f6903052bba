import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { CommentGroupId } from '../comment-store.ts';
import {
  changeSynthesis,
  type OpenedSynthesis,
  type SynthesisRefusal,
  type WhichConsultation,
} from './open-synthesis.ts';
import type { CommentPlace, PickedLines } from './synthesis-store.ts';

/** Where picked lines go: to a new group, to one that is there, or back to those that wait. */
export type AssignTarget =
  | { readonly kind: 'new'; readonly place: CommentPlace; readonly gist: string }
  | { readonly kind: 'group'; readonly id: CommentGroupId }
  | { readonly kind: 'none' };

export type AssignRefusal =
  | SynthesisRefusal
  | { readonly code: 'synthesis.nothing-picked' }
  | { readonly code: 'synthesis.no-such-place' }
  | { readonly code: 'synthesis.moved-meanwhile'; readonly count: number };

/** What came of it: how many lines were moved, and the group that they are in. */
export interface Assigned {
  readonly moved: number;
  readonly groupId: CommentGroupId | undefined;
}

/**
 * Puts proposals and lines into a group: confirming a proposal, moving a line, splitting a group are all this. Refused, and nothing
 * moved, when somebody else moved one of the lines meanwhile.
 */
export function assignComments(
  ports: Ports,
  actor: Actor,
  command: WhichConsultation & { readonly picked: PickedLines; readonly to: AssignTarget },
): Promise<Result<Assigned, AssignRefusal>> {
  const { picked, to } = command;
  return changeSynthesis<Assigned, AssignRefusal>(ports, actor, {
    ...command,
    act: 'synthesis.grouped',
    async change(opened, { stores }) {
      const { box } = opened;
      if (picked.lines.length + picked.proposals.length === 0)
        return err({ code: 'synthesis.nothing-picked' });
      const target = await targetOf(ports, stores, { opened, to });
      if (!target.ok) return target;
      const groupId = target.value;
      const { moved, missed } = await stores.synthesis.assign(box, picked, groupId);
      if (missed > 0 || moved === 0)
        return err({ code: 'synthesis.moved-meanwhile', count: Math.max(missed, 1) });
      return ok({
        value: { moved, groupId },
        target: groupId ?? '',
        after: { moved, into: to.kind },
      });
    },
  });
}

async function targetOf(
  ports: Pick<Ports, 'newId'>,
  stores: Stores,
  given: { readonly opened: OpenedSynthesis; readonly to: AssignTarget },
): Promise<Result<CommentGroupId | undefined, AssignRefusal>> {
  const { opened, to } = given;
  const { box } = opened;
  switch (to.kind) {
    case 'none':
      return ok(undefined);
    case 'group': {
      const group = await stores.synthesis.group(box.id, to.id);
      return group
        ? ok(group.id)
        : err({ code: 'target.not-found', kind: 'commentGroup', id: to.id });
    }
    case 'new': {
      if (to.place !== 'whole' && !(await stores.comments.passage(box.id, to.place)))
        return err({ code: 'synthesis.no-such-place' });
      const id = ports.newId<CommentGroupId>();
      await stores.synthesis.addGroup({
        id,
        consultationId: box.id,
        place: to.place,
        gist: to.gist,
      });
      return ok(id);
    }
  }
}
