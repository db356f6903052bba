import { z } from 'zod';

/** Shapes that many routes share. Text is trimmed and NFC at the door. */
export const Uuid = z.uuid();
/** The name of a picture inside a document. */
export const PictureName = z.string().regex(/^[\w.-]{1,100}$/u);
export const Day = z.iso.date();

/** A past day that an answer may be asked for; today without one. */
export const AsOf = z.object({ asOf: Day.optional() });
export const Moment = z.iso.datetime();

/** Words that a person typed: trimmed, NFC, at least one letter, at most `max`. */
export function Text(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .transform((text) => text.normalize('NFC'));
}

export const Nothing = z.object({});
export const Done = z.object({ version: z.number().int() });

/** False where the words of a file could not be read: that it carries no mark of secrecy is for people to see. */
export const Looked = z.boolean();

/** A file by its content. */
export const FileHash = z.string().regex(/^[0-9a-f]{64}$/u);

/** Who looked for a mark of secrecy where the words of a file could not be read, the first one first. */
export const Looks = z.array(z.object({ by: z.string(), at: Moment }));
export type Looks = z.infer<typeof Looks>;

/** A unit as a breadcrumb or a list names it. */
export const UnitRef = z.object({
  id: Uuid,
  code: z.string(),
  level: z.string(),
  unitType: z.string(),
  fullName: z.string(),
  shortName: z.string(),
});
export type UnitRef = z.infer<typeof UnitRef>;

/** A place in a paper that a decision rests on. */
export const Article = z.object({
  document: z.string(),
  issuedOn: z.string().optional(),
  article: z.number().int().optional(),
  clause: z.number().int().optional(),
  point: z.string().optional(),
});
