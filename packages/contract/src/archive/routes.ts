import { z } from 'zod';
import { Nothing, route, Uuid } from '../http/index.ts';
import { ArchiveView } from './shapes.ts';

const congress = z.object({ congressId: Uuid });
const unit = z.object({ unitId: Uuid });
const term = z.object({ season: Uuid });
const closing = z.object({
  fingerprint: z.string().length(64),
  note: z.string().trim().max(1000).default(''),
});
const Closed = z.object({ id: Uuid });
const congressPath = '/api/congresses/:congressId/archive';
const unitPath = '/api/units/:unitId/archive';

/** The archive of a congress, and of the papers of a unit in a term. */
export const archiveRoutes = {
  congress: route({
    id: 'archive.congress',
    method: 'GET',
    path: congressPath,
    summary: 'What the archive of a congress would hold now, what is open, and what was closed',
    access: { kind: 'act', act: 'archive.keep', on: 'congress' },
    params: congress,
    query: Nothing,
    body: Nothing,
    answer: ArchiveView,
  }),
  closeCongress: route({
    id: 'archive.close-congress',
    method: 'POST',
    path: congressPath,
    summary: 'Close the archive of a congress as it was seen',
    access: { kind: 'act', act: 'archive.keep', on: 'congress' },
    params: congress,
    query: Nothing,
    body: closing,
    answer: Closed,
  }),
  downloadCongress: route({
    id: 'archive.download-congress',
    method: 'GET',
    path: `${congressPath}/:archiveId`,
    summary: 'A closed archive of a congress as one file with index, hashes and signature',
    access: { kind: 'act', act: 'archive.keep', on: 'congress' },
    params: congress.extend({ archiveId: Uuid }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  term: route({
    id: 'archive.term',
    method: 'GET',
    path: unitPath,
    summary: 'What the archive of a unit would hold of its papers of a term, and what was closed',
    access: { kind: 'act', act: 'archive.keep', on: 'unit' },
    params: unit,
    query: term,
    body: Nothing,
    answer: ArchiveView,
  }),
  closeTerm: route({
    id: 'archive.close-term',
    method: 'POST',
    path: unitPath,
    summary: 'Close the archive of the papers of a term as it was seen',
    access: { kind: 'act', act: 'archive.keep', on: 'unit' },
    params: unit,
    query: term,
    body: closing,
    answer: Closed,
  }),
  downloadTerm: route({
    id: 'archive.download-term',
    method: 'GET',
    path: `${unitPath}/:archiveId`,
    summary: 'A closed archive of the papers of a term as one file',
    access: { kind: 'act', act: 'archive.keep', on: 'unit' },
    params: unit.extend({ archiveId: Uuid }),
    query: term,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};
