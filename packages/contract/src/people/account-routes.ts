import { z } from 'zod';
import { Done, Moment, Nothing, route, Text, UnitRef, Uuid } from '../http/index.ts';

export const roleNames = [
  'administrator',
  'organizationBoard',
  'leader',
  'committeeOffice',
  'observer',
] as const;
export const RoleName = z.enum(roleNames);
export type RoleName = z.infer<typeof RoleName>;

export const accountStateNames = ['active', 'waiting', 'disabled'] as const;
export const AccountStateName = z.enum(accountStateNames);
export type AccountStateName = z.infer<typeof AccountStateName>;

/** What is printed and handed over. The code travels this once. */
export const SlipView = z.object({
  accountId: Uuid,
  username: z.string(),
  displayName: z.string(),
  unitName: z.string(),
  code: z.string(),
  until: Moment,
});
export type SlipView = z.infer<typeof SlipView>;

export const AccountLine = z.object({
  id: Uuid,
  username: z.string(),
  displayName: z.string(),
  postTitle: z.string(),
  state: AccountStateName,
  totp: z.boolean(),
  lastSeenAt: Moment.nullable(),
  grants: z.array(z.object({ role: z.string(), unitName: z.string() })),
});
export type AccountLine = z.infer<typeof AccountLine>;

export const SessionView = z.object({
  id: Uuid,
  createdAt: Moment,
  lastSeenAt: Moment,
  expiresAt: Moment,
  address: z.string(),
  agent: z.string(),
  /** The session that asks. */
  own: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

export const AccountView = z.object({
  id: Uuid,
  version: z.number().int(),
  username: z.string(),
  displayName: z.string(),
  postTitle: z.string(),
  state: AccountStateName,
  demonstration: z.boolean(),
  home: UnitRef.nullable(),
  totp: z.boolean(),
  oidcSubject: z.string().nullable(),
  createdAt: Moment,
  slipUntil: Moment.nullable(),
  grants: z.array(z.object({ id: Uuid, role: RoleName, unit: UnitRef, grantedAt: Moment })),
  sessions: z.array(SessionView),
});
export type AccountView = z.infer<typeof AccountView>;

/** Accounts on one page of a list. */
export const accountPageSize = 50;

const ofUnit = z.object({ unitId: Uuid });
const ofAccount = z.object({ accountId: Uuid });
const manageUnit = { kind: 'act', act: 'account.manage', on: 'unit' } as const;
const manageAccount = { kind: 'act', act: 'account.manage', on: 'account' } as const;

export const accountRoutes = {
  list: route({
    id: 'account.list',
    method: 'GET',
    path: '/api/units/:unitId/accounts',
    summary: 'Accounts of a unit and of those below it',
    access: manageUnit,
    params: ofUnit,
    query: z.object({
      q: z.string().trim().max(100).optional(),
      role: RoleName.optional(),
      state: AccountStateName.optional(),
      page: z.coerce.number().int().min(1).max(10_000).optional(),
    }),
    body: Nothing,
    answer: z.object({ total: z.number().int(), rows: z.array(AccountLine) }),
  }),
  create: route({
    id: 'account.create',
    method: 'POST',
    path: '/api/units/:unitId/accounts',
    summary: 'Create an account with one right at the unit; answers its first-use slip once',
    access: manageUnit,
    params: ofUnit,
    query: Nothing,
    body: z.object({
      username: z.string().trim().min(3).max(60),
      displayName: Text(120),
      postTitle: z.string().trim().max(120),
      role: RoleName,
    }),
    answer: SlipView,
  }),
  planLevel: route({
    id: 'account.plan-level',
    method: 'GET',
    path: '/api/units/:unitId/account-plan',
    summary: 'Units of a level below that still lack an account with a role',
    access: manageUnit,
    params: ofUnit,
    query: z.object({ level: z.string().min(1).max(40), role: RoleName }),
    body: Nothing,
    answer: z.object({
      served: z.number().int(),
      missing: z.array(z.object({ unit: UnitRef, username: z.string() })),
    }),
  }),
  createLevel: route({
    id: 'account.create-level',
    method: 'POST',
    path: '/api/units/:unitId/accounts/level',
    summary: 'Create the accounts that a level lacks; answers their first-use slips once',
    access: manageUnit,
    params: ofUnit,
    query: Nothing,
    body: z.object({
      level: z.string().min(1).max(40),
      role: RoleName,
      postTitle: z.string().trim().max(120),
    }),
    answer: z.object({ slips: z.array(SlipView) }),
  }),
  show: route({
    id: 'account.show',
    method: 'GET',
    path: '/api/accounts/:accountId',
    summary: 'One account with its rights and sessions',
    access: manageAccount,
    params: ofAccount,
    query: Nothing,
    body: Nothing,
    answer: AccountView,
  }),
  edit: route({
    id: 'account.edit',
    method: 'PUT',
    path: '/api/accounts/:accountId',
    summary: 'Change name and post, close or open, link to the identity provider',
    access: manageAccount,
    params: ofAccount,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      displayName: Text(120),
      postTitle: z.string().trim().max(120),
      disabled: z.boolean(),
      oidcSubject: z.string().trim().min(1).max(255).nullable(),
    }),
    answer: Done,
  }),
  issueSlip: route({
    id: 'account.issue-slip',
    method: 'POST',
    path: '/api/accounts/:accountId/slip',
    summary: 'A new first-use slip: password, authenticator and sessions end',
    access: manageAccount,
    params: ofAccount,
    query: Nothing,
    body: Nothing,
    answer: SlipView,
  }),
  grant: route({
    id: 'account.grant',
    method: 'POST',
    path: '/api/accounts/:accountId/grants',
    summary: 'Give a role at a unit within the own reach',
    access: manageAccount,
    params: ofAccount,
    query: Nothing,
    body: z.object({ role: RoleName, unitId: Uuid }),
    answer: Nothing,
  }),
  revokeGrant: route({
    id: 'account.revoke-grant',
    method: 'DELETE',
    path: '/api/accounts/:accountId/grants/:grantId',
    summary: 'Take a role away',
    access: manageAccount,
    params: z.object({ accountId: Uuid, grantId: Uuid }),
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
  endSession: route({
    id: 'account.end-session',
    method: 'DELETE',
    path: '/api/accounts/:accountId/sessions/:sessionId',
    summary: 'End a session of an account',
    access: manageAccount,
    params: z.object({ accountId: Uuid, sessionId: Uuid }),
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
};
