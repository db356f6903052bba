import { headDeciders } from '@daihoi/domain/ballot-session';
import { z } from 'zod';
import { SecondPerson } from '../dossier/index.ts';
import { Done, Nothing, route, Text, Uuid } from '../http/index.ts';
import { conduct, SessionPlace, sessionPath } from './session-place.ts';
import { Hand } from './shapes.ts';

const signed = {
  version: z.number().int(),
  hands: z.array(Hand).min(2).max(3),
  reason: z.string().max(500),
};

/** Changes among the people who count: somebody takes a place or the lead, somebody has forgotten a code. */
export const ballotPeopleRoutes = {
  replaceTypist: route({
    id: 'ballot-session.replace-typist',
    method: 'POST',
    path: `${sessionPath}/typists/replace`,
    summary: 'Put somebody in the place of a person who keys or scans, while ballots are counted',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({
      ...signed,
      left: Uuid,
      /** Somebody of the committee, or a technician who is new to it. */
      came: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('member'), member: Uuid }),
        z.object({ kind: z.literal('technician'), name: Text(120) }),
      ]),
    }),
    answer: Done,
  }),
  replaceHead: route({
    id: 'ballot-session.replace-head',
    method: 'POST',
    path: `${sessionPath}/head/replace`,
    summary:
      'Let another member lead the committee, by a decision of the congress or its presidium',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({
      ...signed,
      came: Uuid,
      decidedBy: z.enum(headDeciders),
      /** Number and date of the decision, or of the minutes that hold it. */
      decision: z.string().max(200),
    }),
    answer: Done,
  }),
  resetCode: route({
    id: 'ballot-session.reset-code',
    method: 'POST',
    path: `${sessionPath}/members/:memberId/code/reset`,
    summary: 'Two others take away the forgotten code of a person, who then chooses a new one',
    access: conduct,
    params: SessionPlace.extend({ memberId: Uuid }),
    query: Nothing,
    body: z.object(signed),
    answer: Done,
  }),
  vouchForCode: route({
    id: 'ballot-session.vouch-for-code',
    method: 'POST',
    path: `${sessionPath}/members/:memberId/code/vouched-reset`,
    summary:
      'A member and somebody of the unit outside the committee take away a forgotten code, where the committee has too few',
    access: conduct,
    params: SessionPlace.extend({ memberId: Uuid }),
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      hand: Hand,
      reason: z.string().max(500),
      /** Who stands at the machine: an account with the right to vouch, not the one that opened the room. */
      officer: SecondPerson,
    }),
    answer: Done,
  }),
};
