import { z } from 'zod';
import { scanPageKinds } from '@daihoi/domain/ballot-session';

const Moment = z.string();

/** What people say to a stop of the scans. */
export const ScanAnswerBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('removed'), page: z.string().max(60) }),
  z.object({ kind: z.literal('kept'), page: z.string().max(60) }),
  z.object({ kind: z.literal('rescanned'), page: z.string().max(60), by: z.string().max(60) }),
  z.object({ kind: z.literal('fileRemoved'), file: z.string().max(60) }),
  z.object({ kind: z.literal('startedOver'), file: z.string().max(60) }),
  z.object({ kind: z.literal('fromPaper'), ballots: z.number().int().min(1) }),
  z.object({ kind: z.literal('missing'), ballot: z.number().int().min(1) }),
  z.object({ kind: z.literal('found'), ballot: z.number().int().min(1) }),
]);
export type ScanAnswerBody = z.infer<typeof ScanAnswerBody>;

/** An image as people speak of it: the file and the page in it, and the ballot that it stands for now. */
const ScanPageRef = z.object({
  id: z.string(),
  file: z.string(),
  page: z.number(),
  /** Counted from 1 over the box; none while it stands for no ballot. */
  ballot: z.number().optional(),
  /** Counted from 1 over all images of the witness, in the order in which they came. */
  turn: z.number(),
});

/** Why the scans of a witness stop the count. */
export const ScanStopView = z.object({
  kind: z.enum(['sameFile', 'sameSheet', 'notBallot', 'pageMissing', 'count']),
  seen: z.enum(scanPageKinds).optional(),
  /** Codes of the reader: why a page was not read. */
  why: z.array(z.string()).optional(),
  page: ScanPageRef.optional(),
  other: ScanPageRef.optional(),
  file: z.object({ id: z.string(), name: z.string() }).optional(),
  sheets: z.number().optional(),
  collected: z.number().optional(),
  /** Ballots with a page missing, and the first of them, counted from 1 over the box. */
  ballots: z.number().optional(),
  first: z.number().optional(),
});
export type ScanStopView = z.infer<typeof ScanStopView>;

/** The folder that the server may watch, and for which witness of this ballot it does. */
export const ScanFolderView = z.object({
  path: z.string(),
  watchedFor: z.number().optional(),
  there: z.boolean(),
  /** Files that lay there before anybody began to watch. */
  older: z.number(),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
});
export type ScanFolderView = z.infer<typeof ScanFolderView>;

/** How far the scans of one witness are; no mark of anybody is in it. */
export const ScanningView = z.object({
  witness: z.number(),
  collected: z.number(),
  ballots: z.number(),
  doubtful: z.number(),
  refused: z.number(),
  pagesRead: z.number(),
  pages: z.number(),
  reading: z.boolean(),
  filed: z.boolean(),
  fileCount: z.number(),
  /** The newest of them, as many as were asked for, in the order in which they came. */
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      source: z.string(),
      at: Moment,
      pagesRead: z.number(),
      pages: z.number().optional(),
      read: z.boolean(),
      copy: z.boolean(),
      /** Why the file could not be opened. */
      fault: z.string().optional(),
    }),
  ),
  stops: z.array(ScanStopView),
  /** While something stops the count: the newest images, the last one first. One that came after a stop may answer it. */
  newest: z.array(ScanPageRef),
  /** Ballots that people take from the paper, counted from 1 over the box. */
  missing: z.array(z.number()),
});
export type ScanningView = z.infer<typeof ScanningView>;
