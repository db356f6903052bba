import { z } from 'zod';
import { DraftKindName } from '../drafting/index.ts';
import { Done, Nothing, route, Text, Uuid } from '../http/index.ts';
import {
  KnownField,
  LevelName,
  OfferedTemplate,
  Target,
  TemplateKindName,
  TemplateLine,
  TemplateView,
} from './shapes.ts';

const unit = z.object({ unitId: Uuid });
const template = unit.extend({ templateId: Uuid });
const congress = z.object({ congressId: Uuid });
const version = z.number().int();
const base = '/api/units/:unitId/templates';
const one = `${base}/:templateId`;

const words = z.object({
  title: Text(300),
  note: z
    .string()
    .trim()
    .max(2000)
    .transform((text) => text.normalize('NFC')),
  levels: z.array(LevelName).min(1).max(7),
});

const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('builtIn') }),
  z.object({ kind: z.literal('issued'), templateId: Uuid }),
]);

const signer = z.object({ post: z.string().trim().max(100), name: z.string().trim().max(100) });

/** The library of templates: what a unit makes for its subtree, what its superiors give it, and papers made from them. */
export const templateRoutes = {
  library: route({
    id: 'template.library',
    method: 'GET',
    path: base,
    summary:
      'Templates that a unit makes, those in force from its superiors, and every field that they may name',
    access: { kind: 'act', act: 'template.view', on: 'unit' },
    params: unit,
    query: z.object({ season: Uuid }),
    body: Nothing,
    answer: z.object({
      unit: z.object({ id: Uuid, shortName: z.string(), fullName: z.string() }),
      mayWrite: z.boolean(),
      /** The congress of the unit for which templates can be filled; null where there is none, or for who may not write its papers. */
      congressId: Uuid.nullable(),
      own: z.array(TemplateLine),
      above: z.array(TemplateLine),
      /** Fields of drafts. */
      fields: z.array(KnownField),
      /** Fields of decisions and notices that the program makes whole. */
      paperFields: z.array(KnownField),
      /** Fields of progress reports. */
      reportFields: z.array(KnownField),
      /** Fields of the minutes of counts. */
      minutesFields: z.array(KnownField),
      electedFields: z.array(KnownField),
      /** Fields of the synthesis of comments. */
      synthesisFields: z.array(KnownField),
    }),
  }),
  start: route({
    id: 'template.start',
    method: 'POST',
    path: base,
    summary: 'Begin a template; its file comes after',
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: unit,
    query: Nothing,
    body: words.extend({ season: Uuid, kind: TemplateKindName }),
    answer: z.object({ id: Uuid }),
  }),
  builtIn: route({
    id: 'template.built-in',
    method: 'GET',
    path: '/api/units/:unitId/built-in-templates/:kind/file',
    summary: "The program's own template of a kind, as .docx",
    access: { kind: 'act', act: 'template.view', on: 'unit' },
    params: unit.extend({ kind: TemplateKindName }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  show: route({
    id: 'template.show',
    method: 'GET',
    path: one,
    summary: 'A template: its fields, the form of its newest version, its versions',
    access: { kind: 'act', act: 'template.view', on: 'unit' },
    params: template,
    query: Nothing,
    body: Nothing,
    answer: TemplateView,
  }),
  name: route({
    id: 'template.name',
    method: 'PUT',
    path: one,
    summary: 'Change title, note and levels of a template',
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: template,
    query: Nothing,
    body: words.extend({ version }),
    answer: Done,
  }),
  addVersion: route({
    id: 'template.add-version',
    method: 'POST',
    path: `${one}/versions`,
    summary: 'Bring a .docx as the next version; its fields are read and its form is checked',
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: template,
    query: z.object({ version: z.coerce.number().int(), why: Text(500) }),
    body: Nothing,
    upload: 'multipart',
    answer: Done,
  }),
  takeBuiltIn: route({
    id: 'template.take-built-in',
    method: 'POST',
    path: `${one}/built-in`,
    summary: "Take the program's own template as the next version",
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: template,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  file: route({
    id: 'template.file',
    method: 'GET',
    path: `${one}/versions/:number/file`,
    summary: 'The file of a version',
    access: { kind: 'act', act: 'template.view', on: 'unit' },
    params: template.extend({ number: z.coerce.number().int().min(1) }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  issue: route({
    id: 'template.issue',
    method: 'POST',
    path: `${one}/issue`,
    summary: 'Put the newest version in force for the units below',
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: template,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  withdraw: route({
    id: 'template.withdraw',
    method: 'POST',
    path: `${one}/withdrawal`,
    summary: 'Take a template out of use',
    access: { kind: 'act', act: 'template.write', on: 'unit' },
    params: template,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  offered: route({
    id: 'template.offered',
    method: 'GET',
    path: '/api/congresses/:congressId/templates',
    summary: 'Templates in force for a congress, of the nearest superior first',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: congress,
    query: Nothing,
    body: Nothing,
    answer: z.object({ templates: z.array(OfferedTemplate) }),
  }),
  draftFrom: route({
    id: 'template.draft-from',
    method: 'POST',
    path: '/api/congresses/:congressId/templates/drafts',
    summary: 'Begin a draft with a paper made from a template',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ kind: DraftKindName, title: Text(300), choice, signer }),
    answer: z.object({ id: Uuid, filled: z.number().int(), gaps: z.array(z.string()) }),
  }),
  filled: route({
    id: 'template.filled',
    method: 'GET',
    path: '/api/congresses/:congressId/filled-templates/:kind',
    summary: 'A template filled for the unit of a congress, without a draft; nothing is stored',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: congress.extend({ kind: DraftKindName }),
    /** The issued template that is filled; the program’s own where it is left out. */
    query: z.object({ template: Uuid.optional() }),
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  targets: route({
    id: 'template.targets',
    method: 'GET',
    path: '/api/congresses/:congressId/targets',
    summary: 'Targets of the last resolution with what was achieved',
    access: { kind: 'act', act: 'draft.view', on: 'congress' },
    params: congress,
    query: Nothing,
    body: Nothing,
    answer: z.object({
      unit: z.object({ id: Uuid, shortName: z.string(), fullName: z.string() }),
      mayWrite: z.boolean(),
      version,
      targets: z.array(Target),
    }),
  }),
  saveTargets: route({
    id: 'template.save-targets',
    method: 'PUT',
    path: '/api/congresses/:congressId/targets',
    summary: 'Write all targets at once',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ version, targets: z.array(Target).max(300) }),
    answer: Done,
  }),
  readTargets: route({
    id: 'template.read-targets',
    method: 'POST',
    path: '/api/congresses/:congressId/targets/sheet',
    summary: 'Read targets from an .xlsx or .csv; nothing is stored',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: congress,
    query: Nothing,
    body: Nothing,
    upload: 'multipart',
    answer: z.object({ targets: z.array(Target) }),
  }),
};
