import { z } from 'zod';
import { Day, Moment, UnitRef, Uuid } from '../http/index.ts';
import { RegisteredPaper } from '../issuing/index.ts';

export const CopyFormName = z.enum(['fullCopy', 'recopy', 'extract']);

/** What stands before the issue of a passed draft. */
export const ReleaseView = z.object({
  title: z.string(),
  unit: z.object({ id: Uuid, shortName: z.string(), fullName: z.string() }),
  /** The version of the draft as a whole, to be named with the act. */
  version: z.number().int(),
  /** The passed version and its file. */
  number: z.number().int(),
  fileName: z.string(),
  /** The number and symbol that the next paper of the series gets. */
  next: z.string(),
  committee: z.string(),
  place: z.string(),
  signer: z.object({ post: z.string(), name: z.string() }).nullable(),
  today: Day,
  /** Why number and day cannot be written into the file, in words; null when they can. */
  unfit: z.string().nullable(),
});
export type ReleaseView = z.infer<typeof ReleaseView>;

/** To whom a paper went, and since when they have it. */
export const DeliveryLine = z.object({
  /** Null for somebody outside the tree. */
  unitId: Uuid.nullable(),
  name: z.string(),
  sentAt: Moment,
  openedAt: Moment.nullable(),
  openedBy: z.string().nullable(),
  receivedAt: Moment.nullable(),
  receivedBy: z.string().nullable(),
});
export type DeliveryLine = z.infer<typeof DeliveryLine>;

/** An issued paper with what it replaces, where it went and who has it. */
export const PaperView = z.object({
  unit: UnitRef,
  paper: RegisteredPaper,
  signer: z.object({ post: z.string(), name: z.string() }).nullable(),
  /** The draft that it comes from, for those who may see it. */
  draft: z.object({ congressId: Uuid, id: Uuid, version: z.number().int() }).nullable(),
  replaces: z.array(
    z.object({ number: z.string(), issuedOn: Day, issuer: z.string(), paperId: Uuid.nullable() }),
  ),
  /** How it came to the unit, when it was sent there. */
  delivery: DeliveryLine.nullable(),
  /** What it is a certified copy of, where it is one. */
  copy: z
    .object({
      form: CopyFormName,
      number: z.string(),
      issuedOn: Day,
      issuer: z.string(),
      title: z.string(),
      fileName: z.string(),
    })
    .nullable(),
  mayCopy: z.boolean(),
  maySend: z.boolean(),
  mayReceive: z.boolean(),
  /** Only for the issuer and its superiors; `rows` are the first of them, those without a receipt in front. */
  deliveries: z
    .object({
      units: z.number().int(),
      opened: z.number().int(),
      received: z.number().int(),
      outside: z.number().int(),
      rows: z.array(DeliveryLine),
    })
    .nullable(),
});
export type PaperView = z.infer<typeof PaperView>;

/** The tray of a unit. */
export const InboxView = z.object({
  unit: UnitRef,
  mayReceive: z.boolean(),
  total: z.number().int(),
  waiting: z.number().int(),
  lines: z.array(
    z.object({
      paper: RegisteredPaper,
      sentAt: Moment,
      openedAt: Moment.nullable(),
      receivedAt: Moment.nullable(),
      receivedBy: z.string().nullable(),
    }),
  ),
});
export type InboxView = z.infer<typeof InboxView>;
