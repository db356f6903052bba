import { z } from 'zod';
import { CheckedPaperView } from '../drafting/index.ts';
import { Day, Done, FileHash, Looked, Nothing, route, Text, Uuid } from '../http/index.ts';
import { DossierView, IssuedPaper, Phase, VerdictName } from './shapes.ts';

const dossier = z.object({ congressId: Uuid, phase: Phase });
const congress = z.object({ congressId: Uuid });
const version = z.number().int();

/** Who signs a numbered paper, and the second person who confirms that it is issued. */
export const Signing = z.object({
  post: Text(80),
  name: Text(80),
  place: Text(80).nullable(),
});
export const SecondPerson = z.object({
  username: z.string().min(1).max(80),
  password: z.string().min(1).max(200),
  /** The six digits, where the account has an authenticator. */
  code: z.string().trim().min(1).max(20).optional(),
});

export const dossierRoutes = {
  show: route({
    id: 'dossier.show',
    method: 'GET',
    path: '/api/congresses/:congressId/dossiers/:phase',
    summary: 'A dossier: papers asked for, papers there, verdicts, remarks, rounds',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params: dossier,
    query: Nothing,
    body: Nothing,
    answer: DossierView,
  }),
  upload: route({
    id: 'dossier.upload',
    method: 'POST',
    path: '/api/congresses/:congressId/dossiers/:phase/papers',
    summary: 'Put a .docx or .pdf into the place of a required paper, or replace the one there',
    access: { kind: 'act', act: 'dossier.upload', on: 'congress' },
    params: dossier,
    query: z.object({
      key: z.string().min(1).max(80),
      /** The paper that stands there now; left out when the place is empty. */
      replaces: Uuid.optional(),
      number: Text(40).optional(),
      issuedOn: Day.optional(),
    }),
    body: Nothing,
    upload: 'multipart',
    answer: z.object({ paperId: Uuid, looked: Looked, hash: FileHash }),
  }),
  look: route({
    id: 'dossier.look',
    method: 'POST',
    path: '/api/congresses/:congressId/file-looks',
    summary:
      'Say that one looked at a file that cannot be read: no mark of secrecy; once a person and file',
    access: { kind: 'act', act: 'file.look', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ hash: FileHash }),
    answer: Nothing,
  }),
  remove: route({
    id: 'dossier.remove',
    method: 'DELETE',
    path: '/api/congresses/:congressId/dossiers/:phase/papers/:paperId',
    summary: 'Take a paper out of a dossier that has not been submitted',
    access: { kind: 'act', act: 'dossier.upload', on: 'congress' },
    params: dossier.extend({ paperId: Uuid }),
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
  file: route({
    id: 'dossier.file',
    method: 'GET',
    path: '/api/congresses/:congressId/papers/:paperId/file',
    summary: 'The file of a paper, present or past',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params: congress.extend({ paperId: Uuid }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  check: route({
    id: 'dossier.check',
    method: 'GET',
    path: '/api/congresses/:congressId/papers/:paperId/check',
    summary: 'What the check says of a paper of a dossier, with its pages',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params: congress.extend({ paperId: Uuid }),
    query: Nothing,
    body: Nothing,
    answer: CheckedPaperView,
  }),
  review: route({
    id: 'dossier.review',
    method: 'PUT',
    path: '/api/congresses/:congressId/dossiers/:phase/papers/:paperId/verdict',
    summary: 'Accept a paper or remark on it',
    access: { kind: 'act', act: 'dossier.review', on: 'congress' },
    params: dossier.extend({ paperId: Uuid }),
    query: Nothing,
    body: z.object({
      key: z.string().min(1).max(80),
      verdict: VerdictName,
      remark: z.string().trim().max(4000).nullable(),
    }),
    answer: Nothing,
  }),
  answerRemark: route({
    id: 'dossier.answer',
    method: 'PUT',
    path: '/api/congresses/:congressId/dossiers/:phase/remarks/:remarkId/answer',
    summary: 'Answer a remark of the superior',
    access: { kind: 'act', act: 'dossier.upload', on: 'congress' },
    params: dossier.extend({ remarkId: Uuid }),
    query: Nothing,
    body: z.object({ answer: Text(4000) }),
    answer: Nothing,
  }),
  sendBack: route({
    id: 'dossier.return',
    method: 'POST',
    path: '/api/congresses/:congressId/return',
    summary: 'Send the dossier back with its remarks',
    access: { kind: 'act', act: 'dossier.review', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ version, on: Day }),
    answer: Done,
  }),
  approve: route({
    id: 'dossier.approve',
    method: 'POST',
    path: '/api/congresses/:congressId/approve',
    summary: 'Approve the congress by two persons and issue the numbered notice',
    access: { kind: 'act', act: 'congress.decide', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({
      version,
      on: Day,
      signing: Signing,
      direction: Text(2000).nullable(),
      second: SecondPerson,
    }),
    answer: Done.extend({ paper: IssuedPaper }),
  }),
  issuedFile: route({
    id: 'dossier.issued-file',
    method: 'GET',
    path: '/api/congresses/:congressId/issued-papers/:issuedPaperId/file',
    summary: 'A numbered paper about this congress as .docx',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params: congress.extend({ issuedPaperId: Uuid }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};
