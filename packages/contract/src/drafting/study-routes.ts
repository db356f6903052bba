import { z } from 'zod';
import { FileHash, Looked, Looks, Moment, Nothing, route, Uuid } from '../http/index.ts';
import { CheckedPaperView } from './shapes.ts';

const draft = z.object({ congressId: Uuid, draftId: Uuid });
const file = draft.extend({ fileId: Uuid });
const path = '/api/congresses/:congressId/drafts/:draftId/study-files';

export const StudyFileLine = z.object({
  id: Uuid,
  workId: Uuid,
  number: z.number().int(),
  fileName: z.string(),
  uploadedAt: Moment,
  uploadedBy: z.string(),
  looks: Looks,
  /** A Word file can be checked, a PDF only downloaded. */
  checkable: z.boolean(),
});
export type StudyFileLine = z.infer<typeof StudyFileLine>;

/** Files of the thematic studies of a drafting team; for the office that writes. */
export const studyRoutes = {
  list: route({
    id: 'study.list',
    method: 'GET',
    path,
    summary: 'Files of the thematic studies of a draft, by study, oldest first',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: draft,
    query: Nothing,
    body: Nothing,
    answer: z.object({ files: z.array(StudyFileLine) }),
  }),
  add: route({
    id: 'study.add',
    method: 'POST',
    path,
    summary: 'Bring the next file of a thematic study (.docx or PDF)',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: draft,
    query: z.object({ work: Uuid }),
    body: Nothing,
    upload: 'multipart',
    answer: z.object({ id: Uuid, looked: Looked, hash: FileHash }),
  }),
  file: route({
    id: 'study.file',
    method: 'GET',
    path: `${path}/:fileId/file`,
    summary: 'A file of a thematic study',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: file,
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  check: route({
    id: 'study.check',
    method: 'GET',
    path: `${path}/:fileId/check`,
    summary: 'What the check says of a file of a thematic study, with its pages',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: file,
    query: Nothing,
    body: Nothing,
    answer: CheckedPaperView,
  }),
};
