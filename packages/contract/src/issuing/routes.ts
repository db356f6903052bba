import { z } from 'zod';
import { Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';
import { BriefFinding, CodeFinding, FileFinding, issuedKinds, RegisteredPaper } from './shapes.ts';

/** As typed: any case, blanks, dashes, letters that look alike. */
const TypedCode = z.object({ code: z.string().min(1).max(80) });
const issuedPaper = z.object({ unitId: Uuid, issuedPaperId: Uuid });

export const issuingRoutes = {
  register: route({
    id: 'issuing.register',
    method: 'GET',
    path: '/api/units/:unitId/issued-papers',
    summary: 'Papers that a unit issued, those of its subtree, or those it received; newest first',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({
      reach: z.enum(['own', 'subtree', 'received']).default('own'),
      kind: z.enum(issuedKinds).optional(),
      from: Day.optional(),
      to: Day.optional(),
      q: z.string().max(120).optional(),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
    body: Nothing,
    answer: z.object({
      /** Whose register it is. */
      unit: UnitRef,
      papers: z.array(RegisteredPaper),
      total: z.number().int(),
      /** False when there are more than were counted. */
      exact: z.boolean(),
    }),
  }),
  docx: route({
    id: 'issuing.docx',
    method: 'GET',
    path: '/api/units/:unitId/issued-papers/:issuedPaperId/docx',
    summary: 'The Word file of an issued paper, as it was stored on the day of issue',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: issuedPaper,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  pdf: route({
    id: 'issuing.pdf',
    method: 'GET',
    path: '/api/units/:unitId/issued-papers/:issuedPaperId/pdf',
    summary: 'The PDF of an issued paper; everybody gets the same bytes',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: issuedPaper,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  verifyCode: route({
    id: 'issuing.verify-code',
    method: 'GET',
    path: '/api/check-codes/:code',
    summary: 'What the register says of the code at the foot of a paper',
    access: { kind: 'signedIn' },
    params: TypedCode,
    query: Nothing,
    body: Nothing,
    answer: CodeFinding,
  }),
  verifyFile: route({
    id: 'issuing.verify-file',
    method: 'POST',
    path: '/api/check-files',
    summary: 'Whether a .docx or .pdf is what was issued; the file is compared and not kept',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    upload: 'multipart',
    limited: true,
    answer: FileFinding,
  }),
  verifyPublicly: route({
    id: 'issuing.verify-publicly',
    method: 'GET',
    path: '/api/public/check-codes/:code',
    summary: 'Whether a code is registered, with number, day and issuer of its paper; for anybody',
    access: { kind: 'public' },
    params: TypedCode,
    query: Nothing,
    body: Nothing,
    limited: true,
    answer: BriefFinding,
  }),
};
