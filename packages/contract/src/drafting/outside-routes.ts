import { z } from 'zod';
import {
  Day,
  Done,
  FileHash,
  Looked,
  Looks,
  Moment,
  Nothing,
  route,
  Text,
  Uuid,
} from '../http/index.ts';

const draft = z.object({ congressId: Uuid, draftId: Uuid });
const path = '/api/congresses/:congressId/drafts/:draftId/outside-approvals';

const OutsideApprovalLine = z.object({
  id: Uuid,
  round: z.number().int(),
  authority: z.string(),
  number: z.string(),
  signedOn: Day,
  fileName: z.string(),
  recordedAt: Moment,
  recordedBy: z.string(),
  looks: Looks,
  confirmed: z.object({ at: Moment, by: z.string() }).nullable(),
});
export type OutsideApprovalLine = z.infer<typeof OutsideApprovalLine>;

export const OutsideApprovalsView = z.object({
  /** Oldest first. */
  approvals: z.array(OutsideApprovalLine),
  /** The record on the submission that is open; null while there is none. */
  open: OutsideApprovalLine.nullable(),
  /** Whether the reader is the second person who can let the draft pass by it. */
  mayConfirm: z.boolean(),
});
export type OutsideApprovalsView = z.infer<typeof OutsideApprovalsView>;

/** Drafts of a unit whose superior does not work in this program: its paper is recorded by one person and confirmed by another. */
export const outsideApprovalRoutes = {
  show: route({
    id: 'outside-approval.show',
    method: 'GET',
    path,
    summary: 'Papers by which the superior outside passed a draft',
    access: { kind: 'act', act: 'draft.view', on: 'congress' },
    params: draft,
    query: Nothing,
    body: Nothing,
    answer: OutsideApprovalsView,
  }),
  record: route({
    id: 'outside-approval.record',
    method: 'POST',
    path,
    summary: 'Record the paper of the superior outside with its signed copy (.docx or PDF)',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: draft,
    query: z.object({
      version: z.coerce.number().int(),
      authority: Text(200),
      number: Text(40),
      signedOn: Day,
    }),
    body: Nothing,
    upload: 'multipart',
    answer: Done.extend({ looked: Looked, hash: FileHash }),
  }),
  confirm: route({
    id: 'outside-approval.confirm',
    method: 'POST',
    path: `${path}/confirmation`,
    summary: 'As a second person, let the submitted draft pass by the recorded paper',
    access: { kind: 'act', act: 'draft.confirm-outside', on: 'congress' },
    params: draft,
    query: Nothing,
    body: z.object({ version: z.number().int() }),
    answer: Done,
  }),
  file: route({
    id: 'outside-approval.file',
    method: 'GET',
    path: `${path}/:approvalId/file`,
    summary: 'The signed copy of a recorded paper',
    access: { kind: 'act', act: 'draft.view', on: 'congress' },
    params: draft.extend({ approvalId: Uuid }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};
