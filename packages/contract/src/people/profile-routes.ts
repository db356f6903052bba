import { z } from 'zod';
import { Nothing, route, Uuid } from '../http/index.ts';
import { SessionView } from './account-routes.ts';

export const ProfileView = z.object({
  username: z.string(),
  displayName: z.string(),
  postTitle: z.string(),
  demonstration: z.boolean(),
  totp: z.boolean(),
  recoveryLeft: z.number().int(),
  sessions: z.array(SessionView),
});
export type ProfileView = z.infer<typeof ProfileView>;

const Codes = z.object({ codes: z.array(z.string()) });
/** The key as text, as an address, and that address as SVG for a camera. */
export const AuthenticatorKey = z.object({
  secret: z.string(),
  uri: z.string(),
  picture: z.string(),
});
export type AuthenticatorKey = z.infer<typeof AuthenticatorKey>;

const Proof = z.object({ current: z.string().min(1).max(200) });
const signedIn = { kind: 'signedIn' } as const;

/** What everybody may do with their own account. */
export const profileRoutes = {
  show: route({
    id: 'profile.show',
    method: 'GET',
    path: '/api/me',
    summary: 'The own account: second step, recovery codes left, sessions',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: ProfileView,
  }),
  changePassword: route({
    id: 'profile.change-password',
    method: 'POST',
    path: '/api/me/password',
    summary: 'Change the own password; every other session ends',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) }),
    answer: Nothing,
  }),
  beginAuthenticator: route({
    id: 'profile.begin-authenticator',
    method: 'POST',
    path: '/api/me/authenticator',
    summary: 'A key for an authenticator, in force once it has shown a code',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: Proof,
    answer: AuthenticatorKey,
  }),
  confirmAuthenticator: route({
    id: 'profile.confirm-authenticator',
    method: 'PUT',
    path: '/api/me/authenticator',
    summary: 'Put the authenticator into force; answers ten recovery codes once',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: z.object({ code: z.string().trim().min(6).max(8) }),
    answer: Codes,
  }),
  removeAuthenticator: route({
    id: 'profile.remove-authenticator',
    method: 'POST',
    path: '/api/me/authenticator/removal',
    summary: 'Take authenticator and recovery codes away',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: Proof,
    answer: Nothing,
  }),
  renewRecoveryCodes: route({
    id: 'profile.renew-recovery-codes',
    method: 'POST',
    path: '/api/me/recovery-codes',
    summary: 'Ten new recovery codes in place of the old ones',
    access: signedIn,
    params: Nothing,
    query: Nothing,
    body: Proof,
    answer: Codes,
  }),
  endSession: route({
    id: 'profile.end-session',
    method: 'DELETE',
    path: '/api/me/sessions/:sessionId',
    summary: 'End one of the own sessions',
    access: signedIn,
    params: z.object({ sessionId: Uuid }),
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
};
