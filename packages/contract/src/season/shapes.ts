import { congressContents, directPosts } from '@daihoi/domain/congress';
import { organizationLevels } from '@daihoi/domain/organisation';
import { z } from 'zod';
import { Article, Day, Moment, Text, UnitRef, Uuid } from '../http/index.ts';

export const Words = z.object({ vi: z.string(), en: z.string() });
const Source = Article.extend({ words: Words });
const Level = z.enum(organizationLevels);

/** States whose days to the congress the forecast looks at: later than this before the congress means late. */
export const leadStates = [
  'PLAN_APPROVED',
  'PREPARING',
  'SUBMITTED_FOR_APPROVAL',
  'APPROVED',
] as const;

/** Whole days that a congress still needs from a state on. */
const LeadDays = z.partialRecord(z.enum(leadStates), z.number().int().min(0).max(400));
const Bounds = z.object({
  min: z.number().int().min(0).max(1000),
  max: z.number().int().min(0).max(1000),
});

/** What a season's plan lays down; each section of the screen sends its own part. */
export const SeasonSettings = z.object({
  leadDays: LeadDays,
  contents: z.array(z.enum(congressContents)).min(1).max(4),
  maxHalfDays: z.partialRecord(Level, z.number().int().min(1).max(60)),
  pilots: Bounds.nullable(),
  directElection: z.array(z.enum(directPosts)).max(3),
  paper: z.string().trim().max(80).nullable(),
});
export type SeasonSettings = z.infer<typeof SeasonSettings>;

export const Term = z.enum(['2020-2025', '2025-2030']);

export const NewSeason = z.object({
  code: Text(40),
  name: Text(200),
  term: Term,
  levelScheme: z.string().max(60),
  countedFrom: Day,
  paper: z.string().trim().max(80).nullable(),
});

export const SeasonPart = z.object({
  version: z.number().int(),
  name: Text(200).optional(),
  countedFrom: Day.optional(),
  levelScheme: z.string().max(60).optional(),
  settings: SeasonSettings.partial().optional(),
});

const LevelName = z.object({ level: Level, names: Words });

const LayLine = z.object({
  level: z.string(),
  units: z.number().int(),
  laid: z.number().int(),
  missing: z.number().int(),
  withoutWindow: z.number().int(),
});

export const SeasonView = z.object({
  id: Uuid,
  version: z.number().int(),
  code: z.string(),
  name: z.string(),
  term: z.string(),
  root: UnitRef,
  levelScheme: z.string(),
  countedFrom: Day,
  demonstration: z.boolean(),
  settings: SeasonSettings,
  levels: z.array(LevelName),
  /** What the directive lays down for it. */
  directive: z.object({
    source: Source,
    contents: z.array(
      z.object({ label: Words, contents: z.array(z.enum(congressContents)), source: Source }),
    ),
    durations: z.array(z.object({ level: Level, halfDays: z.number().int(), source: Source })),
  }),
  lay: z.array(LayLine),
});
export type SeasonView = z.infer<typeof SeasonView>;

/** The terms and level schemes that a new season may take. */
export const SeasonChoices = z.object({
  terms: z.array(z.object({ term: Term, directive: Source, begins: Day })),
  levelSchemes: z.array(
    z.object({ id: z.string(), from: Day, to: Day.nullable(), levels: z.array(LevelName) }),
  ),
});

const Window = z.object({
  version: z.number().int(),
  unitName: z.string(),
  opens: Day,
  closes: Day,
  pilotOpens: Day.nullable(),
  paper: z.string().nullable(),
  paperIssuedOn: Day.nullable(),
  reason: z.string().nullable(),
  at: Moment,
  by: z.string().nullable(),
});
export type SeasonWindowView = z.infer<typeof Window>;

export const WindowsView = z.object({
  unit: UnitRef,
  lines: z.array(
    z.object({
      level: Level,
      names: Words,
      own: Window.nullable(),
      replaced: z.array(Window),
      parent: Window.nullable(),
      central: z
        .object({ opens: Day.nullable(), closes: Day, pilotOpens: Day.nullable(), source: Source })
        .nullable(),
      below: z.array(Window),
    }),
  ),
});
export type WindowsView = z.infer<typeof WindowsView>;

export const WindowBody = z.object({
  version: z.number().int().min(0),
  opens: Day,
  closes: Day,
  pilotOpens: Day.nullable(),
  paper: Text(80),
  paperIssuedOn: Day.nullable(),
  reason: z.string().trim().max(400).nullable(),
});

export const PilotsView = z.object({
  bounds: Bounds.nullable(),
  /** Posts that the season's plan lets a pilot elect directly. */
  directElection: z.array(z.enum(directPosts)),
  groups: z.array(
    z.object({
      parent: UnitRef,
      pilots: z.number().int(),
      warning: z.enum(['pilots.too-few', 'pilots.too-many']).nullable(),
      congresses: z.array(
        z.object({
          id: Uuid,
          version: z.number().int(),
          unit: z.object({ id: Uuid, code: z.string(), fullName: z.string() }),
          state: z.string(),
          pilot: z.boolean(),
          directElection: z.array(z.enum(directPosts)),
          /** The session has begun: neither can be changed. */
          begun: z.boolean(),
        }),
      ),
    }),
  ),
});
export type PilotsView = z.infer<typeof PilotsView>;

export const PilotBody = z.object({
  version: z.number().int(),
  pilot: z.boolean(),
  directElection: z.array(z.enum(directPosts)).max(3),
});
