import { z } from 'zod';
import { Day, Moment, Uuid } from '../http/index.ts';

export const DraftKindName = z.enum([
  'politicalReport',
  'selfReview',
  'resolution',
  'actionProgramme',
  'personnelScheme',
  'personnelProposal',
  'plan',
  'report',
  'notice',
  'minutes',
  'other',
]);
export const DraftStateName = z.enum(['DRAFTING', 'SUBMITTED', 'RETURNED', 'PASSED', 'DROPPED']);

const OpenCounts = z.object({
  errors: z.number().int(),
  warnings: z.number().int(),
  infos: z.number().int(),
  accepted: z.number().int(),
});
export type OpenCounts = z.infer<typeof OpenCounts>;

/** A draft in a list, in the version that the reader may see. */
export const DraftLine = z.object({
  id: Uuid,
  congressId: Uuid,
  kind: DraftKindName,
  title: z.string(),
  state: DraftStateName,
  /** 0 while there is no version. */
  newest: z.number().int(),
  changedAt: Moment,
  editor: z.string().nullable(),
  /** Null while nothing was checked. */
  open: OpenCounts.nullable(),
});
export type DraftLine = z.infer<typeof DraftLine>;

export const DraftListView = z.object({
  /** The official title of the congress, as far as it is known. */
  unit: z.object({ id: Uuid, shortName: z.string(), fullName: z.string() }),
  mayWrite: z.boolean(),
  mayJudge: z.boolean(),
  drafts: z.array(DraftLine),
});
export type DraftListView = z.infer<typeof DraftListView>;

/** One fault of a paper in words: what is wrong, where, by which rule, how sure, what to do. */
export const FindingView = z.object({
  key: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  /** How it is put right in a word processor; empty where the sentence says it all. */
  hint: z.string(),
  /** The program can put it right by itself. */
  repairable: z.boolean(),
  /** A reason settles it: a warning, a note, or the superior in the head against a tree of units that may be behind. */
  mayStand: z.boolean(),
  paragraphs: z.array(z.number().int()),
  text: z.string(),
  rule: z.object({
    document: z.string(),
    clause: z.string(),
    confidence: z.enum(['CONFIRMED', 'PARTIAL', 'BACKGROUND', 'OPEN']),
    source: z.string(),
    /** Who entered where the rule stands; null for what the program knows by itself. */
    entered: z.object({ by: z.string(), at: Moment, issuedOn: Day.nullable() }).nullable(),
  }),
});
export type FindingView = z.infer<typeof FindingView>;

/** A finding of a version, with what the office says of it. */
export const DraftFinding = FindingView.extend({
  /** Not in the version before. */
  fresh: z.boolean(),
  accepted: z.object({ reason: z.string(), at: Moment, by: z.string() }).nullable(),
});
export type DraftFinding = z.infer<typeof DraftFinding>;

/** What the check understood of a paper before it looked for faults. */
export const CheckedAs = z.object({
  ruleSet: z.string(),
  kind: z.string().nullable(),
  date: Day,
  dateFrom: z.enum(['given', 'paper', 'partOfDate', 'today']),
  side: z.enum(['party', 'government']),
});

export type CheckedAs = z.infer<typeof CheckedAs>;

export const DraftVersion = z.object({
  number: z.number().int(),
  fileName: z.string(),
  bytes: z.number().int(),
  why: z.string(),
  uploadedAt: Moment,
  uploadedBy: z.string(),
});
export type DraftVersion = z.infer<typeof DraftVersion>;

export const DraftRound = z.object({
  number: z.number().int(),
  version: z.number().int(),
  submittedAt: Moment,
  submittedBy: z.string(),
  outcome: z.enum(['returned', 'passed', 'takenBack']).nullable(),
  decidedAt: Moment.nullable(),
  decidedBy: z.string().nullable(),
  /** Why the unit took it up again after it was passed; null where it did not. */
  revised: z.object({ reason: z.string(), at: Moment, by: z.string() }).nullable(),
});
export type DraftRound = z.infer<typeof DraftRound>;

export const DraftRemark = z.object({
  id: Uuid,
  round: z.number().int(),
  version: z.number().int(),
  /** Null for the paper as a whole. */
  paragraph: z.number().int().nullable(),
  passage: z.string(),
  text: z.string(),
  madeAt: Moment,
  madeBy: z.string(),
  answer: z.string().nullable(),
  answeredAt: Moment.nullable(),
  answeredBy: z.string().nullable(),
});
export type DraftRemark = z.infer<typeof DraftRemark>;

export const DraftView = z.object({
  id: Uuid,
  /** The state of the record, sent back with every change. */
  version: z.number().int(),
  kind: DraftKindName,
  title: z.string(),
  state: DraftStateName,
  unit: z.object({ id: Uuid, shortName: z.string(), fullName: z.string() }),
  mayWrite: z.boolean(),
  mayJudge: z.boolean(),
  /** Nobody above the unit can pass it in this program: its superior does by a paper that is recorded here. */
  outsideSuperior: z.boolean(),
  /** A recorded paper of a superior outside let it pass, whoever works above the unit by now. */
  passedOutside: z.boolean(),
  /** Whether the reader may issue it for the unit. */
  mayRelease: z.boolean(),
  /** What was issued of it. */
  issued: z.object({ unitId: Uuid, paperId: Uuid, number: z.string(), issuedOn: Day }).nullable(),
  editor: z.object({ name: z.string(), since: Moment, me: z.boolean() }).nullable(),
  colleagues: z.array(z.object({ id: Uuid, name: z.string() })),
  versions: z.array(DraftVersion),
  rounds: z.array(DraftRound),
  remarks: z.array(DraftRemark),
  /** Null while there is no version. */
  shown: z
    .object({
      number: z.number().int(),
      checked: CheckedAs,
      findings: z.array(DraftFinding),
      /** Found in the version before, and no longer. */
      fixed: z.array(FindingView),
      comparedWith: z.number().int().nullable(),
    })
    .nullable(),
});
export type DraftView = z.infer<typeof DraftView>;

/** What became of one passage between two versions. */
export const VersionChange = z.object({
  kind: z.enum(['changed', 'moved', 'added', 'removed']),
  /** Of the newer version; of the older one for what was removed. */
  paragraph: z.number().int(),
  words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export type VersionChange = z.infer<typeof VersionChange>;

const SharedSide = z.object({
  paragraph: z.number().int(),
  pieces: z.array(z.object({ text: z.string(), same: z.boolean() })),
});

/** What of one paper stands in another. */
export const SharedText = z.object({
  /** Words in such passages, of all words that count. */
  share: z.object({ num: z.number().int(), den: z.number().int() }),
  passages: z.array(z.object({ here: SharedSide, there: SharedSide, words: z.number().int() })),
});
export type SharedText = z.infer<typeof SharedText>;

/** A draft of another congress that says the same as the one looked at. */
export const NearDraft = z.object({
  id: Uuid,
  relation: z.enum(['lastTerm', 'below', 'neighbour']),
  unitName: z.string(),
  kind: DraftKindName,
  /** Null where the reader may not open it. */
  title: z.string().nullable(),
  mayRead: z.boolean(),
  share: z.object({ num: z.number().int(), den: z.number().int() }),
});
export type NearDraft = z.infer<typeof NearDraft>;

/** What stands in both; of a paper that the reader may not open the own side alone. */
export const NearText = z.object({
  passages: z.array(
    z.object({ here: SharedSide, there: SharedSide.nullable(), words: z.number().int() }),
  ),
});
export type NearText = z.infer<typeof NearText>;

/** A stretch of text of one look; what is left out is not so. */
const PreviewRun = z.object({
  text: z.string(),
  font: z.string(),
  size: z.number(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  caps: z.literal(true).optional(),
  /** Marked with a colour behind it. */
  marked: z.literal(true).optional(),
  colour: z.string().optional(),
  /** The mark of this note. */
  note: z.number().int().optional(),
});

/** The room of a picture in twips. One without a name cannot be shown. */
const PreviewPicture = z.object({
  width: z.number(),
  height: z.number(),
  image: z.string().optional(),
  alt: z.string().optional(),
  /** What is cut off at each side, in parts of a thousand. */
  crop: z
    .object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })
    .optional(),
});
export type PreviewPicture = z.infer<typeof PreviewPicture>;

/** A paragraph of a paper with its measures: indents in twips, distances in points. */
const PreviewLine = z.object({
  kind: z.literal('line'),
  paragraph: z.number().int(),
  runs: z.array(PreviewRun),
  align: z.enum(['left', 'centre', 'right', 'justify']),
  firstLine: z.number(),
  spacing: z.object({
    rule: z.enum(['exact', 'atLeast', 'multiple']),
    line: z.number(),
    before: z.number(),
    after: z.number(),
  }),
  ruled: z.literal(true).optional(),
  drawn: z.literal(true).optional(),
  pageField: z.literal(true).optional(),
  indent: z
    .object({ left: z.number(), right: z.number(), first: z.number().optional() })
    .optional(),
  pageBreak: z.enum(['before', 'after']).optional(),
  label: z.string().optional(),
  pictures: z.array(PreviewPicture).optional(),
  /** What this note says begins here; its mark stands as the label. */
  note: z.number().int().optional(),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

const PreviewTable = z.object({
  kind: z.literal('table'),
  rows: z.array(z.array(z.array(PreviewLine))),
  /** Widths of the columns. */
  columns: z.array(z.number()).optional(),
  /** How many columns each cell stands over, where one stands over several. */
  spans: z.array(z.array(z.number().int())).optional(),
});
export type PreviewTable = z.infer<typeof PreviewTable>;

/** Pages of one make-up; measures in twips. */
const PreviewSection = z.object({
  firstBlock: z.number().int(),
  width: z.number(),
  height: z.number(),
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
  headerDistance: z.number(),
  ownFirstPage: z.boolean(),
  restartsNumbering: z.boolean(),
  head: z.array(PreviewLine),
  firstHead: z.array(PreviewLine),
  foot: z.array(PreviewLine),
});
export type PreviewSection = z.infer<typeof PreviewSection>;

/** A paper with everything that laying it out on pages asks for. */
export const PaperPreview = z.object({
  sections: z.array(PreviewSection),
  blocks: z.array(z.union([PreviewLine, PreviewTable])),
  /** Pictures by their names, each as an address that holds it; only where pages and pictures come in one answer. */
  pictures: z
    .array(z.object({ image: z.string(), data: z.string().startsWith('data:image/') }))
    .optional(),
  /** What stands at the foot of the page that holds its mark; notes behind the paper are blocks. */
  notes: z.array(z.object({ note: z.number().int(), lines: z.array(PreviewLine) })).optional(),
});
export type PaperPreview = z.infer<typeof PaperPreview>;

/** A file with what the check says of it, and its pages. */
export const CheckedPaperView = z.object({
  fileName: z.string(),
  checked: CheckedAs,
  findings: z.array(FindingView),
  paper: PaperPreview,
});
export type CheckedPaperView = z.infer<typeof CheckedPaperView>;
