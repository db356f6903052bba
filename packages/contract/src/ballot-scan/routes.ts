import { z } from 'zod';
import { scanFileLimit } from '@daihoi/domain/ballot-session';
import { Done, Nothing, route } from '../http/index.ts';
import {
  conduct,
  Hand,
  SessionPlace,
  sessionPath,
  WitnessNumber,
} from '../ballot-session/index.ts';
import { ScanAnswerBody, ScanFolderView, ScanningView } from './shapes.ts';

const row = z.object({ row: z.coerce.number().int().min(1).max(500).optional() });

/** Scans as a witness: files come in under the seat of whoever feeds the scanner; what stops the count is explained by two. */
export const ballotScanRoutes = {
  show: route({
    id: 'ballot-session.scans',
    method: 'GET',
    path: `${sessionPath}/scans`,
    summary: 'How far the scans of a ballot are, and what stops them; no mark of anybody',
    access: conduct,
    params: SessionPlace,
    query: z.object({
      /** The version that whoever asks again knows. */
      known: z.string().max(200).optional(),
      /** How many of the newest files are wanted by name. */
      files: z.coerce.number().int().min(0).max(10_000).default(0),
    }),
    body: Nothing,
    answer: z.object({
      version: z.string(),
      /** Left out when nothing changed since the version that is known. */
      witnesses: z.array(ScanningView).optional(),
      folder: ScanFolderView.optional(),
    }),
  }),
  send: route({
    id: 'ballot-session.send-scan',
    method: 'POST',
    path: `${sessionPath}/scans`,
    summary:
      'Hand in one file of scans (JPEG, PNG, TIFF, PDF); the seat of the scanner stands in the form before the file',
    access: conduct,
    params: SessionPlace,
    query: z.object({ source: z.enum(['upload', 'camera']).optional() }),
    body: Nothing,
    upload: 'multipart',
    uploadLimit: scanFileLimit,
    answer: z.object({ file: z.string() }),
  }),
  watch: route({
    id: 'ballot-session.watch-scans',
    method: 'POST',
    path: `${sessionPath}/scans/watch`,
    summary: 'Whoever sits at the scanner has the server watch the scan folder, or leave it',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({ seat: z.string().max(100), on: z.boolean() }),
    answer: Nothing,
  }),
  settle: route({
    id: 'ballot-session.settle-scan',
    method: 'POST',
    path: `${sessionPath}/scans/settlements`,
    summary: 'Two people, the head among them, explain what stops the scans',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      hands: z.array(Hand).min(1).max(3),
      witness: WitnessNumber,
      answer: ScanAnswerBody,
      reason: z.string().max(500),
    }),
    answer: Done,
  }),
  page: route({
    id: 'ballot-session.scan-page',
    method: 'GET',
    path: `${sessionPath}/scans/pages/:page`,
    summary: 'The image of a scanned page, upright, or one row of it; kept by no cache',
    access: conduct,
    params: SessionPlace.extend({ page: z.string().max(60) }),
    query: row,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  clean: route({
    id: 'ballot-session.clean-print',
    method: 'GET',
    path: `${sessionPath}/scans/clean/:page`,
    summary: 'A page of the ballot as it was printed, before any pen, or one row of it',
    access: conduct,
    params: SessionPlace.extend({ page: z.coerce.number().int().min(1).max(20) }),
    query: row,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};
