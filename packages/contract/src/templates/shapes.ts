import { z } from 'zod';
import { templateKinds } from '@daihoi/domain/paper-templates';
import { DraftKindName, FindingView } from '../drafting/index.ts';
import { Moment, Uuid } from '../http/index.ts';

export const LevelName = z.enum([
  'GROUP',
  'CELL',
  'SECTIONAL',
  'GRASSROOTS',
  'UPPER_GRASSROOTS',
  'PROVINCIAL',
  'CENTRAL',
]);
export type LevelName = z.infer<typeof LevelName>;

export const TemplateKindName = z.enum(templateKinds);

export const TemplateStateName = z.enum(['PREPARED', 'ISSUED', 'REPLACED', 'WITHDRAWN']);

const UnitName = z.object({ id: Uuid, shortName: z.string(), fullName: z.string() });

/** A template in a list. */
export const TemplateLine = z.object({
  id: Uuid,
  unit: UnitName,
  kind: TemplateKindName,
  title: z.string(),
  note: z.string(),
  levels: z.array(LevelName),
  state: TemplateStateName,
  /** 0 while there is no version. */
  newest: z.number().int(),
  issuedVersion: z.number().int().nullable(),
  issuedAt: Moment.nullable(),
});
export type TemplateLine = z.infer<typeof TemplateLine>;

/** A template from which drafts are made. */
export const OfferedTemplate = TemplateLine.extend({ kind: DraftKindName });
export type OfferedTemplate = z.infer<typeof OfferedTemplate>;

/** A field of a version: what it means, or what was probably meant. */
export const FieldView = z.object({
  name: z.string(),
  places: z.number().int(),
  known: z.boolean(),
  /** The name that the field has first; for an unknown one the nearest, null where none is near. */
  meaning: z.string().nullable(),
  example: z.string().nullable(),
  /** In a row or paragraph that is repeated. */
  repeated: z.boolean(),
  /** The words around the first place; null where there are none. */
  around: z.string().nullable(),
  /** The description of a picture. */
  picture: z.boolean(),
});
export type FieldView = z.infer<typeof FieldView>;

export const TemplateVersion = z.object({
  number: z.number().int(),
  fileName: z.string(),
  bytes: z.number().int(),
  why: z.string(),
  madeAt: Moment,
  madeBy: z.string(),
});
export type TemplateVersion = z.infer<typeof TemplateVersion>;

export const TemplateView = TemplateLine.extend({
  /** The state of the record, sent back with every change. */
  version: z.number().int(),
  mayWrite: z.boolean(),
  issuedBy: z.string().nullable(),
  levelsInForce: z.array(LevelName),
  versions: z.array(TemplateVersion),
  /** What stands in the newest version that the reader may open. */
  newestCheck: z
    .object({
      number: z.number().int(),
      fields: z.array(FieldView),
      /** Fields that a paper of this kind must have and the version does not name. */
      missing: z.array(z.object({ name: z.string(), picture: z.boolean() })),
      /** Words around braces without a fellow. */
      loose: z.array(z.string()),
      /** Places that ask for a value in a way that cannot be filled. */
      unread: z.array(
        z.object({ kind: z.enum(['mergeField', 'rows', 'passage']), name: z.string() }),
      ),
      findings: z.array(FindingView),
    })
    .nullable(),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** A field of the catalogue. */
export const KnownField = z.object({
  name: z.string(),
  others: z.array(z.string()),
  example: z.string(),
  /** The description of a picture, not words. */
  picture: z.boolean(),
  /** Paragraphs and tables that the program writes; it stands alone in its paragraph. */
  passage: z.boolean(),
  list: z
    .enum([
      ...(['targets', 'subunits', 'bases', 'articles', 'lines', 'persons', 'any'] as const),
      ...(['recipients', 'assemblyLines', 'roundLines', 'candidates', 'electedPersons'] as const),
    ])
    .nullable(),
});
export type KnownField = z.infer<typeof KnownField>;

/** One target of the last resolution, as the office writes it. */
export const Target = z.object({
  name: z.string().trim().min(1).max(500),
  measure: z.string().trim().max(100),
  planned: z.string().trim().max(200),
  achieved: z.string().trim().max(200),
  outcome: z.enum(['REACHED', 'EXCEEDED', 'MISSED']).nullable(),
  source: z.string().trim().max(500),
});
export type Target = z.infer<typeof Target>;
