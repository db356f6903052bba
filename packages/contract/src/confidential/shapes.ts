import { z } from 'zod';
import { PaperPreview } from '../drafting/index.ts';
import { Day, Moment, Uuid } from '../http/index.ts';

export const DegreeName = z.enum(['confidential', 'secret', 'topSecret']);

/** By which paper this installation may hold confidential papers. */
export const SecretPermission = z.object({
  permission: z.object({ number: z.string(), issuedOn: Day }).nullable(),
});
export type SecretPermission = z.infer<typeof SecretPermission>;

/** A confidential paper in the list of somebody who was named. Once recalled, only that it was. */
export const SecretLine = z.object({
  id: Uuid,
  unitName: z.string(),
  degree: DegreeName,
  namedAt: Moment,
  keeper: z.boolean(),
  recalled: z.object({ at: Moment, reason: z.string() }).nullable(),
  /** Null once it was recalled. */
  paper: z
    .object({ title: z.string(), number: z.string().nullable(), issuedOn: Day.nullable() })
    .nullable(),
});
export type SecretLine = z.infer<typeof SecretLine>;

export const SecretReaderLine = z.object({
  accountId: Uuid,
  name: z.string(),
  username: z.string(),
  keeper: z.boolean(),
  me: z.boolean(),
  namedAt: Moment,
  recalled: z.object({ at: Moment, reason: z.string() }).nullable(),
});
export type SecretReaderLine = z.infer<typeof SecretReaderLine>;

export const SecretView = z.object({
  id: Uuid,
  unitName: z.string(),
  degree: DegreeName,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  fileName: z.string(),
  addedAt: Moment,
  addedBy: z.string(),
  keeper: z.boolean(),
  /** Empty for those who do not keep it. */
  readers: z.array(SecretReaderLine),
  openings: z.array(
    z.object({ name: z.string(), openedAt: Moment, manner: z.enum(['screen', 'file']) }),
  ),
});
export type SecretView = z.infer<typeof SecretView>;

/** Its pages, and what is drawn over each of them. */
export const SecretPages = z.object({ paper: PaperPreview, mark: z.string() });
export type SecretPages = z.infer<typeof SecretPages>;
