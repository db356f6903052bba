import { z } from 'zod';
import { Day, UnitRef, Uuid } from '../http/index.ts';

/** Why papers are issued; what the register can be narrowed to. */
export const issuedKinds = [
  'approvalNotice',
  'ratificationDecision',
  'partialRatificationDecision',
  'ratificationRefusal',
  'progressReport',
  'congressPaper',
  'certifiedCopy',
] as const;
export type IssuedKind = (typeof issuedKinds)[number];

/** A line of the register of issued papers. */
export const RegisteredPaper = z.object({
  id: Uuid,
  kind: z.string(),
  number: z.string(),
  issuedOn: Day,
  title: z.string(),
  checkCode: z.string(),
  issuer: UnitRef,
  /** The congress that it decides on. */
  congress: z.object({ id: Uuid, unit: UnitRef }).nullable(),
  /** The progress report that it is. */
  report: z.object({ id: Uuid, asOf: Day }).nullable(),
  /** Which files there are. */
  files: z.object({ docx: z.boolean(), pdf: z.boolean() }),
  /** It has a page of its own: where it went, what it replaces. */
  hasPage: z.boolean(),
  /** The paper that took its place. */
  replacedBy: z.object({ id: Uuid, number: z.string() }).nullable(),
});
export type RegisteredPaper = z.infer<typeof RegisteredPaper>;

/** What anybody who holds a code may know: no more than stands at the head of the paper in hand. */
export const BriefFinding = z.object({
  verdict: z.enum(['registered', 'damaged', 'unknown']),
  paper: z
    .object({
      number: z.string(),
      issuedOn: Day,
      issuer: z.string(),
      purpose: z.enum(['official', 'rehearsal', 'demonstration']),
    })
    .nullable(),
});
export type BriefFinding = z.infer<typeof BriefFinding>;

/** What the register says of a paper to somebody who is signed in; `opens` leads on where they may read more. */
export const FoundPaper = z.object({
  number: z.string(),
  issuedOn: Day,
  issuer: z.string(),
  purpose: z.enum(['official', 'rehearsal', 'demonstration']),
  kind: z.string(),
  title: z.string(),
  checkCode: z.string(),
  opens: z
    .object({
      /** The unit in whose register it stands, and its identity there. */
      unitId: Uuid,
      paperId: Uuid,
      congressId: Uuid.nullable(),
      reportId: Uuid.nullable(),
      files: z.object({ docx: z.boolean(), pdf: z.boolean() }),
    })
    .nullable(),
});
export type FoundPaper = z.infer<typeof FoundPaper>;

export const CodeFinding = z.object({
  verdict: z.enum(['registered', 'damaged', 'unknown']),
  paper: FoundPaper.nullable(),
});
export type CodeFinding = z.infer<typeof CodeFinding>;

export const FileFinding = z.object({
  verdict: z.enum(['genuine', 'sameWords', 'changed', 'damaged', 'unknown']),
  paper: FoundPaper.nullable(),
  /** How the words differ; `added` is filled only for those who may read the issued paper. */
  difference: z
    .object({
      added: z.array(z.string()),
      addedCount: z.number().int(),
      missingCount: z.number().int(),
    })
    .nullable(),
});
export type FileFinding = z.infer<typeof FileFinding>;
