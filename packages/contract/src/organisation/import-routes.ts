import { z } from 'zod';
import { Nothing, route, Uuid } from '../http/index.ts';

/** One thing wrong at one place of a file, in words. */
export const ImportProblem = z.object({
  sheet: z.string(),
  row: z.number().int(),
  column: z.number().int(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  value: z.string(),
  message: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

const Line = z.object({ code: z.string(), name: z.string(), changed: z.array(z.string()) });

export const UnitImport = z.object({
  id: Uuid,
  fileName: z.string(),
  fileHash: z.string(),
  state: z.enum(['checking', 'refused', 'checked', 'applying', 'applied', 'undone', 'failed']),
  startedAt: z.string(),
  done: z.number().int(),
  total: z.number().int(),
  preview: z
    .object({
      creates: z.number().int(),
      updates: z.number().int(),
      unchanged: z.number().int(),
      errors: z.number().int(),
      warnings: z.number().int(),
      problems: z.array(ImportProblem),
      created: z.array(Line),
      updated: z.array(Line),
    })
    .nullable(),
  /** Why it was refused or broken off. */
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type UnitImport = z.infer<typeof UnitImport>;

const params = z.object({ unitId: Uuid });
const oneParams = z.object({ unitId: Uuid, importId: Uuid });
const importing = { kind: 'act', act: 'unit.import', on: 'unit' } as const;

export const unitImportRoutes = {
  template: route({
    id: 'unit-import.template',
    method: 'GET',
    path: '/api/unit-template',
    summary: 'The workbook to fill in',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  export: route({
    id: 'unit-import.export',
    method: 'GET',
    path: '/api/units/:unitId/export',
    summary: 'A unit and everything below it, in the shape of the import',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: z.object({ format: z.enum(['xlsx', 'csv']) }),
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  begin: route({
    id: 'unit-import.begin',
    method: 'POST',
    path: '/api/units/:unitId/imports',
    summary: 'Send a file; it is checked while the answer is polled',
    access: importing,
    params,
    query: Nothing,
    body: Nothing,
    answer: UnitImport,
    upload: 'multipart',
  }),
  list: route({
    id: 'unit-import.list',
    method: 'GET',
    path: '/api/units/:unitId/imports',
    summary: 'The newest imports under a unit',
    access: importing,
    params,
    query: Nothing,
    body: Nothing,
    answer: z.object({ imports: z.array(UnitImport) }),
  }),
  show: route({
    id: 'unit-import.show',
    method: 'GET',
    path: '/api/units/:unitId/imports/:importId',
    summary: 'Where an import stands, and everything its check found',
    access: importing,
    params: oneParams,
    query: Nothing,
    body: Nothing,
    answer: UnitImport,
  }),
  apply: route({
    id: 'unit-import.apply',
    method: 'POST',
    path: '/api/units/:unitId/imports/:importId/apply',
    summary: 'Write the file that was looked at, named by its hash',
    access: importing,
    params: oneParams,
    query: Nothing,
    body: z.object({ fileHash: z.string().length(64) }),
    answer: UnitImport,
  }),
  undo: route({
    id: 'unit-import.undo',
    method: 'POST',
    path: '/api/units/:unitId/imports/:importId/undo',
    summary: 'Take an import back while nothing depends on it',
    access: importing,
    params: oneParams,
    query: Nothing,
    body: Nothing,
    answer: UnitImport,
  }),
};
