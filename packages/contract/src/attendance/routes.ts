import { gatherings } from '@daihoi/domain/attendance';
import { z } from 'zod';
import { conduct, SessionAsked, SessionPlace, sessionPath } from '../ballot-session/index.ts';
import { Nothing, route, Uuid } from '../http/index.ts';
import { FrozenRegisterView, PersonBody, ReadPerson, RegisterView, SeenBody } from './shapes.ts';

/** Who came and why somebody is away is for those who prepare the congress alone. */
const access = { kind: 'act', act: 'congress.prepare', on: 'congress' } as const;
const params = z.object({ congressId: Uuid, gathering: z.enum(gatherings) });
const onePerson = params.extend({ entryId: Uuid });
const path = '/api/congresses/:congressId/registers/:gathering';
const version = z.number().int();
const Added = z.object({ added: z.number().int() });

/** Who was convened, and where they are. */
export const attendanceRoutes = {
  show: route({
    id: 'attendance.show',
    method: 'GET',
    path,
    summary: 'Everybody who was convened, where they are, and the figures that this makes',
    access,
    params,
    query: Nothing,
    body: Nothing,
    answer: RegisterView,
  }),
  list: route({
    id: 'attendance.list',
    method: 'POST',
    path: `${path}/persons`,
    summary: 'Write people into the register, all or none',
    access,
    params,
    query: Nothing,
    body: z.object({ persons: z.array(PersonBody).min(1).max(10_000) }),
    answer: Added,
  }),
  blankSheet: route({
    id: 'attendance.blank-sheet',
    method: 'GET',
    path: '/api/register-sheet',
    summary: 'The sheet to fill in with people who are convened',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  readSheet: route({
    id: 'attendance.read-sheet',
    method: 'POST',
    path: `${path}/sheet`,
    summary: 'Read people from an .xlsx or .csv; nothing is stored',
    access,
    params,
    query: Nothing,
    body: Nothing,
    upload: 'multipart',
    answer: z.object({ rows: z.array(ReadPerson) }),
  }),
  listElected: route({
    id: 'attendance.list-elected',
    method: 'POST',
    path: `${path}/elected`,
    summary: 'Write those into the register of a first meeting whom the congress elected',
    access,
    params,
    query: Nothing,
    body: Nothing,
    answer: Added,
  }),
  mark: route({
    id: 'attendance.mark',
    method: 'PUT',
    path: `${path}/marks`,
    summary: 'Mark where people were seen, all or none',
    access,
    params,
    query: Nothing,
    body: z.object({
      entries: z
        .array(z.object({ id: Uuid, version }))
        .min(1)
        .max(10_000),
      attendance: SeenBody,
    }),
    answer: Nothing,
  }),
  edit: route({
    id: 'attendance.edit',
    method: 'PUT',
    path: `${path}/persons/:entryId`,
    summary: 'Correct the name or the unit of a convened person',
    access,
    params: onePerson,
    query: Nothing,
    body: PersonBody.extend({ version }),
    answer: Nothing,
  }),
  givePlace: route({
    id: 'attendance.give-place',
    method: 'POST',
    path: `${path}/persons/:entryId/alternates`,
    summary: 'Give the place of a delegate who is away to an alternate',
    access,
    params: onePerson,
    query: Nothing,
    body: PersonBody.extend({ version }),
    answer: Nothing,
  }),
  takePlaceBack: route({
    id: 'attendance.take-place-back',
    method: 'POST',
    path: `${path}/persons/:entryId/replacement/undo`,
    summary: 'Take back a replacement by an alternate that was a mistake',
    access,
    params: onePerson,
    query: Nothing,
    body: z.object({ version }),
    answer: Nothing,
  }),
  strike: route({
    id: 'attendance.strike',
    method: 'POST',
    path: `${path}/persons/:entryId/removals`,
    summary: 'Take out somebody who was never convened',
    access,
    params: onePerson,
    query: Nothing,
    body: z.object({ version }),
    answer: Nothing,
  }),
  frozen: route({
    id: 'attendance.frozen',
    method: 'GET',
    path: `${sessionPath}/rolls/:roll/persons`,
    summary: 'The people behind a roll as they stood when the counting committee froze it',
    access: conduct,
    params: SessionPlace.extend({ roll: z.coerce.number().int().min(0).max(1000) }),
    query: SessionAsked,
    body: Nothing,
    answer: FrozenRegisterView,
  }),
};
