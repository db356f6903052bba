import { z } from 'zod';
import { Article, Day, Looks, Moment, Uuid } from '../http/index.ts';

export const Phase = z.enum(['approval', 'result']);
export const VerdictName = z.enum(['notReviewed', 'accepted', 'remarked']);

/** A file that stands, or once stood, for a required paper. */
export const DossierPaper = z.object({
  id: Uuid,
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  uploadedAt: Moment,
  uploadedBy: z.string(),
  looks: Looks,
  verdict: VerdictName,
  reviewedAt: Moment.nullable(),
  reviewedBy: z.string().nullable(),
  removedAt: Moment.nullable(),
});
export type DossierPaper = z.infer<typeof DossierPaper>;

export const Remark = z.object({
  id: Uuid,
  round: z.number().int(),
  text: z.string(),
  madeAt: Moment,
  madeBy: z.string(),
  answer: z.string().nullable(),
  answeredAt: Moment.nullable(),
  answeredBy: z.string().nullable(),
});
export type Remark = z.infer<typeof Remark>;

/** One line: what is asked for and by what authority, the paper that stands there, and what was said about it. */
export const DossierLine = z.object({
  key: z.string(),
  code: z.string(),
  names: z.object({ vi: z.string(), en: z.string() }),
  /** For papers that are asked for once for each ballot. */
  election: z.object({ office: z.string(), round: z.number().int() }).nullable(),
  required: z.boolean(),
  condition: z.string().nullable(),
  source: Article,
  confidence: z.string(),
  paper: DossierPaper.nullable(),
  past: z.array(DossierPaper),
  remarks: z.array(Remark),
  /** Put in since the dossier was last returned. */
  changed: z.boolean(),
});
export type DossierLine = z.infer<typeof DossierLine>;

export const DossierRound = z.object({
  number: z.number().int(),
  submittedAt: Moment,
  submittedBy: z.string(),
  outcome: z.enum(['returned', 'approved']).nullable(),
  decidedAt: Moment.nullable(),
  decidedBy: z.string().nullable(),
});

export const DossierView = z.object({
  phase: Phase,
  mayUpload: z.boolean(),
  mayReview: z.boolean(),
  lines: z.array(DossierLine),
  rounds: z.array(DossierRound),
});
export type DossierView = z.infer<typeof DossierView>;

/** A numbered paper that the program issued. */
export const IssuedPaper = z.object({
  id: Uuid,
  kind: z.string(),
  number: z.string(),
  issuedOn: Day,
  title: z.string(),
  checkCode: z.string(),
});
export type IssuedPaper = z.infer<typeof IssuedPaper>;
