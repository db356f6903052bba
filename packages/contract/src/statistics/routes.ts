import { z } from 'zod';
import { Article, Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

const unit = z.object({ unitId: Uuid });
const season = { season: Uuid, asOf: Day };
const counts = z.record(z.string(), z.number().int());
const n = z.number().int();

/** The figures of one office at one level; all of them add up along the tree. */
export const StatisticsLine = z.object({
  level: z.string(),
  office: Office,
  contests: n,
  seats: n,
  candidates: n,
  rounds: n,
  elected: n,
  reElected: n,
  firstTime: n,
  reElectionStood: n,
  female: n,
  young: n,
  ethnicMinority: n,
  professors: n,
  ageSum: n,
  secretaries: n,
  directlyElectedSecretaries: n,
  nonLocalSecretaries: n,
  notPerPlan: n,
  ageBands: counts,
  education: counts,
  politicalTheory: counts,
  oldest: Day.nullable(),
  youngest: Day.nullable(),
});
export type StatisticsLine = z.infer<typeof StatisticsLine>;

export const StatisticsView = z.object({
  unit: UnitRef,
  asOf: Day,
  youngUnder: n,
  bands: z.array(z.object({ code: z.string(), from: n, upTo: n.nullable() })),
  rules: z.array(Article),
  lines: z.array(StatisticsLine),
});
export type StatisticsView = z.infer<typeof StatisticsView>;

export const personPicks = [
  'all',
  'female',
  'young',
  'ethnicMinority',
  'reElected',
  'firstTime',
  'professor',
  'direct',
  'nonLocal',
  'band',
  'education',
  'politicalTheory',
] as const;
export const contestPicks = ['all', 'notPerPlan', 'shortfall', 'repeated'] as const;

const slice = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(100),
};

export const PersonsBehind = z.object({
  total: n,
  rows: z.array(
    z.object({
      congressId: Uuid,
      unitName: z.string(),
      name: z.string(),
      sex: z.string(),
      birth: z.object({ date: Day, precision: z.enum(['year', 'month', 'day']) }),
      ethnicity: z.string(),
      education: z.string(),
      politicalTheory: z.string(),
      candidacy: z.string(),
      post: z.string(),
    }),
  ),
});

export const ContestsBehind = z.object({
  total: n,
  rows: z.array(
    z.object({
      congressId: Uuid,
      unitName: z.string(),
      seats: n,
      candidates: n,
      elected: n,
      rounds: n,
      notPerPlan: z.boolean(),
    }),
  ),
});

const view = { kind: 'act', act: 'statistics.view', on: 'unit' } as const;

export const statisticsRoutes = {
  show: route({
    id: 'statistics.show',
    method: 'GET',
    path: '/api/units/:unitId/statistics',
    summary: 'Those elected under a unit by level and office, as of a day',
    access: view,
    params: unit,
    query: z.object(season),
    body: Nothing,
    answer: StatisticsView,
  }),
  persons: route({
    id: 'statistics.persons',
    method: 'GET',
    path: '/api/units/:unitId/statistics/persons',
    summary: 'The people behind a figure of the statistics',
    access: { kind: 'act', act: 'statistics.persons', on: 'unit' },
    params: unit,
    query: z.object({
      ...season,
      ...slice,
      level: z.string(),
      office: Office,
      pick: z.enum(personPicks),
      code: z.string().max(40).optional(),
    }),
    body: Nothing,
    answer: PersonsBehind,
  }),
  contests: route({
    id: 'statistics.contests',
    method: 'GET',
    path: '/api/units/:unitId/statistics/contests',
    summary: 'The elections behind a figure of the statistics',
    access: view,
    params: unit,
    query: z.object({
      ...season,
      ...slice,
      level: z.string(),
      office: Office,
      pick: z.enum(contestPicks),
    }),
    body: Nothing,
    answer: ContestsBehind,
  }),
  workbook: route({
    id: 'statistics.workbook',
    method: 'GET',
    path: '/api/units/:unitId/statistics.xlsx',
    summary: 'The statistics as a workbook',
    access: view,
    params: unit,
    query: z.object(season),
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  paper: route({
    id: 'statistics.paper',
    method: 'GET',
    path: '/api/units/:unitId/statistics.docx',
    summary: 'The statistics as an annex in the party format',
    access: view,
    params: unit,
    query: z.object(season),
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};
