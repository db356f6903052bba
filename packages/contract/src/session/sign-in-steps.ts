import { z } from 'zod';
import { Day, Nothing, route } from '../http/index.ts';

/** What a step of the sign-in leads to. */
const NextStep = z.object({ next: z.enum(['done', 'totp', 'changePassword']) });

/** The steps that may follow user name and password; each needs the cookie that the step before it has set. */
export const signInStepRoutes = {
  enterCode: route({
    id: 'session.enter-code',
    method: 'POST',
    path: '/api/session/code',
    summary: 'Second step of a sign-in: the six digits of the authenticator',
    access: { kind: 'public' },
    limited: true,
    params: Nothing,
    query: Nothing,
    body: z.object({ code: z.string().trim().min(6).max(8) }),
    answer: NextStep,
  }),
  useRecoveryCode: route({
    id: 'session.use-recovery-code',
    method: 'POST',
    path: '/api/session/recovery-code',
    summary: 'Second step of a sign-in: one of the recovery codes, which is then spent',
    access: { kind: 'public' },
    limited: true,
    params: Nothing,
    query: Nothing,
    body: z.object({ code: z.string().trim().min(4).max(40) }),
    answer: NextStep,
  }),
  setFirstPassword: route({
    id: 'session.set-first-password',
    method: 'POST',
    path: '/api/session/first-password',
    summary:
      'Last step of a first sign-in: a password of their own in place of the one on the slip',
    access: { kind: 'public' },
    limited: true,
    params: Nothing,
    query: Nothing,
    body: z.object({ password: z.string().min(1).max(200) }),
    answer: NextStep,
  }),
};

/** The open door of the demonstration: its figures and its accounts. A real installation answers 404. */
export const Demonstration = z.object({
  place: z.string(),
  asOf: Day,
  tiers: z.array(
    z.object({
      level: z.enum(['PROVINCE', 'UPPER_GRASSROOTS', 'GRASSROOTS']),
      total: z.number().int(),
      closed: z.number().int(),
      /** Days of the congress, where the tier is a single one. */
      days: z.object({ from: Day, to: Day }).optional(),
    }),
  ),
  accounts: z.array(z.object({ username: z.string(), title: z.string(), note: z.string() })),
});
export type Demonstration = z.infer<typeof Demonstration>;

export const demonstrationRoutes = {
  show: route({
    id: 'demonstration.show',
    method: 'GET',
    path: '/api/demonstration',
    summary: 'Figures and accounts of the demonstration, before anyone has signed in',
    access: { kind: 'public' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Demonstration,
  }),
  enter: route({
    id: 'demonstration.enter',
    method: 'POST',
    path: '/api/demonstration/session',
    summary: 'Sign in as one of the demonstration accounts',
    access: { kind: 'public' },
    params: Nothing,
    query: Nothing,
    body: z.object({ username: z.string().trim().min(1).max(80) }),
    answer: NextStep,
  }),
};
