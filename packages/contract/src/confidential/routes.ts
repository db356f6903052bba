import { z } from 'zod';
import { Day, Nothing, route, Text, Uuid } from '../http/index.ts';
import { DegreeName, SecretLine, SecretPages, SecretPermission, SecretView } from './shapes.ts';

const paper = z.object({ secretPaperId: Uuid });
const base = '/api/secret-papers';
const one = `${base}/:secretPaperId`;
/** Any account may knock; whoever was not named finds nothing. */
const named = { kind: 'signedIn' } as const;

/** Confidential papers: only who is named opens them, each opening is written down, a recall holds at once. */
export const confidentialRoutes = {
  permission: route({
    id: 'confidential.permission',
    method: 'GET',
    path: '/api/settings/secret-papers',
    summary: 'By which paper this installation may hold confidential papers',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: SecretPermission,
  }),
  permit: route({
    id: 'confidential.permit',
    method: 'PUT',
    path: '/api/settings/secret-papers',
    summary: 'Permit confidential papers by a paper, or end the permission',
    access: { kind: 'act', act: 'setting.change', on: 'root' },
    params: Nothing,
    query: Nothing,
    body: z.object({ permission: z.object({ number: Text(60), issuedOn: Day }).nullable() }),
    answer: Nothing,
  }),
  list: route({
    id: 'confidential.list',
    method: 'GET',
    path: base,
    summary: 'Confidential papers that one is named for; those recalled without their words',
    access: named,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: z.object({ papers: z.array(SecretLine) }),
  }),
  add: route({
    id: 'confidential.add',
    method: 'POST',
    path: '/api/units/:unitId/secret-papers',
    summary: 'Bring a confidential paper (.docx); who brings it keeps it',
    access: { kind: 'act', act: 'secret.add', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({
      degree: DegreeName,
      title: Text(300),
      number: Text(60).optional(),
      issuedOn: Day.optional(),
    }),
    body: Nothing,
    upload: 'multipart',
    answer: z.object({ id: Uuid }),
  }),
  show: route({
    id: 'confidential.show',
    method: 'GET',
    path: one,
    summary: 'A confidential paper; for who keeps it also who is named and who opened it',
    access: named,
    params: paper,
    query: Nothing,
    body: Nothing,
    answer: SecretView,
  }),
  pages: route({
    id: 'confidential.pages',
    method: 'POST',
    path: `${one}/openings`,
    summary: 'Open the pages of a confidential paper; the opening is written down',
    access: named,
    params: paper,
    query: Nothing,
    body: Nothing,
    answer: SecretPages,
  }),
  file: route({
    id: 'confidential.file',
    method: 'GET',
    path: `${one}/file`,
    summary: 'The Word file, its pages marked with who opened it and when; written down',
    access: named,
    params: paper,
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  name: route({
    id: 'confidential.name',
    method: 'POST',
    path: `${one}/readers`,
    summary: 'Name a person by user name',
    access: named,
    params: paper,
    query: Nothing,
    body: z.object({ username: Text(120), keeper: z.boolean() }),
    answer: Nothing,
  }),
  recall: route({
    id: 'confidential.recall',
    method: 'POST',
    path: `${one}/recalls`,
    summary: 'Recall a person: the paper is closed to them from this moment',
    access: named,
    params: paper,
    query: Nothing,
    body: z.object({ accountId: Uuid, reason: Text(500) }),
    answer: Nothing,
  }),
};
