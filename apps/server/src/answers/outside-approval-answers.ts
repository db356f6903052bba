import {
  confirmOutsideApproval,
  readOutsideApproval,
  recordOutsideApproval,
  viewOutsideApprovals,
  type OutsideApprovalRow,
} from '@daihoi/application/drafting';
import type { Ports } from '@daihoi/application/ports';
import { outsideApprovalRoutes, type OutsideApprovalLine } from '@daihoi/contract/drafting';
import { calendarDate, err, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { whichDraft } from './which-draft.ts';

/** Papers by which superiors outside this program passed drafts. */
export function outsideApprovalAnswers(ports: Ports): Served {
  return serve(outsideApprovalRoutes, {
    async show({ params, actor }) {
      const seen = await viewOutsideApprovals(ports, actor, whichDraft(params));
      if (!seen.ok) return seen;
      const { approvals, open, mayConfirm } = seen.value;
      return ok({ approvals: approvals.map(toLine), open: open ? toLine(open) : null, mayConfirm });
    },
    async record({ params, query, actor, file }) {
      if (!file) return err({ code: 'upload.missing' });
      const { version, authority, number } = query;
      const paper = { authority, number, signedOn: calendarDate(query.signedOn) };
      const command = { ...whichDraft(params), version, paper, file };
      return recordOutsideApproval(ports, actor, command);
    },
    async confirm({ params, body, actor }) {
      const done = await confirmOutsideApproval(ports, actor, { ...whichDraft(params), ...body });
      return done.ok ? ok({ version: done.value }) : done;
    },
    async file({ params, actor }) {
      const { approvalId } = params;
      const read = await readOutsideApproval(ports, actor, { ...whichDraft(params), approvalId });
      if (!read.ok) return read;
      const { row, bytes } = read.value;
      return ok({ file: { name: row.fileName, mediaType: row.file.mediaType, bytes } });
    },
  });
}

function toLine(row: OutsideApprovalRow): OutsideApprovalLine {
  const { id, round, authority, number, signedOn, fileName, recordedAt, confirmedAt } = row;
  return {
    id,
    round,
    authority,
    number,
    signedOn,
    fileName,
    recordedAt,
    recordedBy: row.recordedBy.name,
    looks: row.looks.map((look) => ({ ...look })),
    confirmed:
      confirmedAt === undefined ? null : { at: confirmedAt, by: row.confirmedBy?.name ?? '' },
  };
}
