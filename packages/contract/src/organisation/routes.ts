import { z } from 'zod';
import { Day, Done, Nothing, route, UnitRef, Uuid } from '../http/index.ts';
import { ChangeOrder, ChangeOutcome, HistoryEntry, Members, OutlineUnit } from './change-shapes.ts';

export const UnitPage = z.object({
  unit: UnitRef.extend({
    version: z.number().int(),
    parentId: Uuid.nullable(),
    validFrom: Day,
    validTo: Day.nullable(),
  }),
  /** The unit as it stood on the asked day; nothing when it did not exist then. */
  state: OutlineUnit.nullable(),
  asOf: Day,
  line: z.array(UnitRef),
  children: z.array(OutlineUnit),
  history: z.array(HistoryEntry),
  memberCounts: z.array(Members),
  congresses: z.array(
    z.object({ id: Uuid, seasonId: Uuid, seasonName: z.string(), state: z.string() }),
  ),
  /** What the reader may do here. */
  acts: z.array(z.string()),
});
export type UnitPage = z.infer<typeof UnitPage>;

export const SearchHit = z.object({
  unit: UnitRef,
  under: z.string().nullable(),
  endedOn: Day.nullable(),
  congressId: Uuid.nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

const params = z.object({ unitId: Uuid });
const asOf = z.object({ asOf: Day.optional() });

export const unitRoutes = {
  show: route({
    id: 'unit.show',
    method: 'GET',
    path: '/api/units/:unitId',
    summary: 'One unit as of a day: facts, superiors, subordinates, history, member counts',
    access: { kind: 'act', act: 'unit.view', on: 'unit' },
    params,
    query: asOf,
    body: Nothing,
    answer: UnitPage,
  }),
  children: route({
    id: 'unit.children',
    method: 'GET',
    path: '/api/units/:unitId/children',
    summary: 'The units directly under a unit on a day',
    access: { kind: 'act', act: 'unit.view', on: 'unit' },
    params,
    query: asOf,
    body: Nothing,
    answer: z.object({ asOf: Day, children: z.array(OutlineUnit) }),
  }),
  change: route({
    id: 'unit.change',
    method: 'POST',
    path: '/api/units/:unitId/changes',
    summary: 'Establish, rename, move, re-level, dissolve, merge or split by a deciding paper',
    access: { kind: 'act', act: 'unit.change', on: 'unit' },
    params,
    query: Nothing,
    body: ChangeOrder,
    answer: ChangeOutcome,
  }),
  previewChange: route({
    id: 'unit.preview-change',
    method: 'POST',
    path: '/api/units/:unitId/changes/preview',
    summary: 'What a change would do, without doing it',
    access: { kind: 'act', act: 'unit.change', on: 'unit' },
    params,
    query: Nothing,
    body: ChangeOrder,
    answer: ChangeOutcome,
  }),
  countMembers: route({
    id: 'unit.count-members',
    method: 'POST',
    path: '/api/units/:unitId/member-counts',
    summary: 'Write down how many members the unit had on a day',
    access: { kind: 'act', act: 'unit.change', on: 'unit' },
    params,
    query: Nothing,
    body: z.object({ version: z.number().int(), count: Members }),
    answer: Done,
  }),
  search: route({
    id: 'unit.search',
    method: 'GET',
    path: '/api/search',
    summary: 'Find units, and their congresses, as people type',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: z.object({ q: z.string().max(200), unit: Uuid.optional() }),
    body: Nothing,
    answer: z.object({ hits: z.array(SearchHit) }),
  }),
};
