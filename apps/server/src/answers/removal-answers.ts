import type { Actor } from '@daihoi/application/access';
import {
  changeRetention,
  proposeRemoval,
  settleProposedRemoval,
  viewDue,
  type DueFiles,
  type ListedRemoval,
  type RemovalId,
} from '@daihoi/application/archive';
import type { Ports } from '@daihoi/application/ports';
import {
  removalRoutes,
  type DueFiles as DueShape,
  type RemovalLine,
} from '@daihoi/contract/archive';
import { brand, calendarDate, ok, type CongressId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** What is past its term, its removal by two persons, and how long things are kept. */
export function removalAnswers(ports: Ports): Served {
  return serve(removalRoutes, {
    async due({ params, actor }) {
      const viewed = await viewDue(ports, brand<CongressId>(params.congressId));
      if (!viewed.ok) return viewed;
      const { archive, ballotImages, complaintOpen, removals } = viewed.value;
      return ok({
        due: [archive, ballotImages].map(toDue),
        complaintOpen,
        removals: removals.map((row) => toLine(row, actor)),
      });
    },
    async propose({ params, body, actor }) {
      const proposed = await proposeRemoval(ports, actor, {
        ...body,
        congressId: brand<CongressId>(params.congressId),
        decidedOn: calendarDate(body.decidedOn),
      });
      return proposed.ok ? ok({ id: proposed.value }) : proposed;
    },
    async settle({ params, body, actor }) {
      const settled = await settleProposedRemoval(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        removalId: brand<RemovalId>(params.removalId),
        move: body.move,
      });
      return settled.ok ? ok({}) : settled;
    },
    async retention() {
      const terms = await ports.read.removals.terms();
      return ok({
        terms: terms.map(({ part, value, version, changedBy }) => ({
          part,
          term: value ?? null,
          version,
          changedBy: changedBy ?? null,
        })),
      });
    },
    async setRetention({ params, body, actor }) {
      const { version, term } = body;
      const change = { part: params.part, version, term: term ?? undefined };
      const saved = await changeRetention(ports, actor, change);
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
  });
}

function toDue({ source, lines, heldElsewhere, nextUntil, fingerprint }: DueFiles): DueShape {
  return {
    source,
    lines: toLines(lines),
    heldElsewhere,
    nextUntil: nextUntil ?? null,
    fingerprint,
  };
}

/** A content that lies in several archives is one line for people. */
function toLines(lines: DueFiles['lines']): DueShape['lines'] {
  const once = [...new Map(lines.map((line) => [line.hash, line])).values()];
  return once.map(({ title, bytes, until }) => ({ title, bytes, until }));
}

function toLine(row: ListedRemoval, actor: Actor): RemovalLine {
  const { source, decision, decidedOn, state, proposedBy } = row.value;
  return {
    id: row.id,
    source,
    decision,
    decidedOn,
    state,
    files: row.files,
    bytes: row.bytes,
    lines: toLines(row.lines),
    proposedBy: row.proposedBy.name,
    mine: proposedBy === actor.accountId,
    settledAt: row.settledAt ?? null,
    settledBy: row.settledBy?.name ?? null,
  };
}
