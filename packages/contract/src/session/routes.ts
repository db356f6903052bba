import { z } from 'zod';
import { Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';

const Grant = z.object({ role: z.string(), unit: UnitRef });

/** A season that the signed-in person can look at. */
export const SeasonRef = z.object({
  id: Uuid,
  code: z.string(),
  name: z.string(),
  term: z.object({ from: z.number().int(), to: z.number().int() }),
  ruleSet: z.string(),
  /** The papers in force: the directive of its term, the election regulation of the day. */
  papers: z.array(z.string()),
  rootUnitId: Uuid,
  countedFrom: Day,
  demonstration: z.boolean(),
});

export const Session = z.object({
  account: z.object({
    id: Uuid,
    username: z.string(),
    displayName: z.string(),
    postTitle: z.string(),
  }),
  grants: z.array(Grant),
  /** What the person may do on the units of their grants: a screen offers no room that would be closed. */
  acts: z.array(z.string()),
  seasons: z.array(SeasonRef),
  today: Day,
  demonstration: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** What a sign-in leads to: a session, or one more step first. */
const SignedIn = z.object({ next: z.enum(['done', 'totp', 'changePassword']) });

export const sessionRoutes = {
  signIn: route({
    id: 'session.sign-in',
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in with user name and password',
    access: { kind: 'public' },
    limited: true,
    params: Nothing,
    query: Nothing,
    body: z.object({
      username: z.string().trim().min(1).max(80),
      password: z.string().min(1).max(200),
    }),
    answer: SignedIn,
  }),
  show: route({
    id: 'session.show',
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, with which rights and seasons',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Session,
  }),
  signOut: route({
    id: 'session.sign-out',
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out',
    access: { kind: 'public' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
};
