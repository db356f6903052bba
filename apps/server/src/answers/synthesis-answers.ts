import {
  answerGroup,
  assignComments,
  concludeConsultation,
  dissolveGroup,
  linkChanges,
  printSynthesis,
  nameGroup,
  proposeLikeness,
  viewChangesForComments,
  viewGroupsBehind,
  viewHomeAnswers,
  viewHomeComments,
  viewLines,
  viewPlace,
  viewSynthesis,
  type AssignTarget,
  type CommentCursor,
  type CommentGroupId,
  type CommentId,
  type ConsultationId,
} from '@daihoi/application/comments';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import type { BodyOf } from '@daihoi/contract/http';
import { synthesisRoutes } from '@daihoi/contract/synthesis';
import { brand, ok, type Instant, type Result, type UnitId } from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import {
  toChanges,
  toCountedGroup,
  toGroupsBehind,
  toHomeAnswers,
  toHomeComment,
  toProposal,
  toSynthesisLine,
  toSynthesisView,
} from './synthesis-shapes.ts';
import { whichDraft } from './which-draft.ts';

type Answers = AnswersFor<typeof synthesisRoutes>;

/** Comments put together, answered, and carried home. */
export function synthesisAnswers(ports: Ports): Served {
  return serve(synthesisRoutes, {
    ...readAnswers(ports),
    ...groupAnswers(ports),
    ...endAnswers(ports),
    ...homeAnswers(ports),
  });
}

const linesAtOnce = 50;
const answersAtOnce = 30;

/** What there is to do. */
function readAnswers(ports: Ports): Pick<Answers, 'show' | 'place' | 'lines' | 'propose'> {
  return {
    async show({ params }) {
      const page = await viewSynthesis(ports, which(params));
      return page.ok ? ok(toSynthesisView(page.value)) : page;
    },
    async place({ params, query }) {
      const { afterLines, afterFirst, afterGroup } = query;
      const page = await viewPlace(ports, {
        ...which(params),
        place: params.place,
        after:
          afterLines !== undefined && afterFirst !== undefined
            ? { lines: afterLines, first: brand<CommentId>(afterFirst) }
            : undefined,
        afterGroup,
      });
      if (!page.ok) return page;
      const { proposals, groups } = page.value;
      return ok({ proposals: proposals.map(toProposal), groups: groups.map(toCountedGroup) });
    },
    async lines({ params, query }) {
      const of =
        query.of === 'group'
          ? ({ kind: 'group', id: brand<CommentGroupId>(query.id) } as const)
          : ({ kind: 'proposal', first: brand<CommentId>(query.id) } as const);
      const page = { after: cursorOf(query), limit: linesAtOnce };
      const lines = await viewLines(ports, { ...which(params), of, page });
      return lines.ok ? ok({ lines: lines.value.map(toSynthesisLine) }) : lines;
    },
    propose: ({ params }) => proposeLikeness(ports, which(params)),
  };
}

/** Putting together and answering. */
function groupAnswers(ports: Ports): Pick<Answers, 'assign' | 'name' | 'answer' | 'dissolve'> {
  return {
    async assign({ params, body, actor }) {
      const assigned = await assignComments(ports, actor, {
        ...which(params),
        picked: {
          proposals: body.proposals.map((id) => brand<CommentId>(id)),
          lines: body.lines.map(({ id, seenIn }) => ({
            id: brand<CommentId>(id),
            seenIn: seenIn === null ? undefined : brand<CommentGroupId>(seenIn),
          })),
        },
        to: toTarget(body.to),
      });
      if (!assigned.ok) return assigned;
      const { moved, groupId } = assigned.value;
      return ok({ moved, groupId: groupId ?? null });
    },
    name: async ({ params, body, actor }) =>
      done(await nameGroup(ports, actor, { ...whichGroup(params), ...body })),
    answer: async ({ params, body, actor }) =>
      done(await answerGroup(ports, actor, { ...whichGroup(params), ...body })),
    dissolve: async ({ params, body, actor }) =>
      done(await dissolveGroup(ports, actor, { ...whichGroup(params), ...body })),
  };
}

/** Ending it, and what the next version made of it. */
function endAnswers(
  ports: Ports,
): Pick<Answers, 'conclude' | 'report' | 'changes' | 'behind' | 'link'> {
  return {
    conclude: async ({ params, body, actor }) =>
      done(await concludeConsultation(ports, actor, { ...which(params), ...body })),
    async report({ params }) {
      const bytes = await printSynthesis(ports, which(params));
      if (!bytes.ok) return bytes;
      const name = 'bao-cao-tong-hop-y-kien.docx';
      return ok({ file: { name, mediaType: documentMedia.docx, bytes: bytes.value } });
    },
    async changes({ params }) {
      const changes = await viewChangesForComments(ports, which(params));
      return changes.ok ? ok(toChanges(changes.value)) : changes;
    },
    async behind({ params }) {
      const behind = await viewGroupsBehind(ports, {
        ...whichDraft(params),
        number: params.number,
      });
      return behind.ok ? ok(toGroupsBehind(behind.value)) : behind;
    },
    async link({ params, body, actor }) {
      const linked = await linkChanges(ports, actor, { ...whichGroup(params), ...body });
      return linked.ok ? ok({ linked: linked.value }) : linked;
    },
  };
}

/** What comes back to those who wrote. */
function homeAnswers(ports: Ports): Pick<Answers, 'home' | 'homeComments'> {
  return {
    async home({ params, query }) {
      const page = { after: query.after, limit: answersAtOnce };
      const home = await viewHomeAnswers(ports, which(params), page);
      return home.ok ? ok(toHomeAnswers(home.value)) : home;
    },
    async homeComments({ params, query }) {
      const page = { after: cursorOf(query), limit: linesAtOnce };
      const comments = await viewHomeComments(ports, whichGroup(params), page);
      return comments.ok ? ok({ comments: comments.value.map(toHomeComment) }) : comments;
    },
  };
}

function which(params: { readonly unitId: string; readonly consultationId: string }) {
  return {
    unitId: brand<UnitId>(params.unitId),
    consultationId: brand<ConsultationId>(params.consultationId),
  };
}

function whichGroup(params: Parameters<typeof which>[0] & { readonly groupId: string }) {
  return { ...which(params), groupId: brand<CommentGroupId>(params.groupId) };
}

function cursorOf(query: {
  readonly afterAt?: string | undefined;
  readonly afterId?: string | undefined;
}): CommentCursor | undefined {
  const { afterAt, afterId } = query;
  return afterAt === undefined || afterId === undefined
    ? undefined
    : { madeAt: brand<Instant>(afterAt), id: brand<CommentId>(afterId) };
}

function toTarget(to: BodyOf<(typeof synthesisRoutes)['assign']>['to']): AssignTarget {
  switch (to.kind) {
    case 'new':
      return { kind: 'new', place: to.place ?? 'whole', gist: to.gist };
    case 'group':
      return { kind: 'group', id: brand<CommentGroupId>(to.id) };
    case 'none':
      return to;
  }
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}
