import { z } from 'zod';
import { Nothing, route } from '../http/index.ts';

/** Where the browser is sent on to. */
const Onward = z.object({ to: z.string() });
const isPublic = { kind: 'public' } as const;
const Part = z.string().max(4_000).optional();

/** Where the identity provider sends the browser back; it is registered there. */
export const oidcCallback = '/api/oidc/callback';

/** Signing in with the account of the agency (OpenID Connect), where an installation is linked to one. */
export const oidcRoutes = {
  show: route({
    id: 'oidc.show',
    method: 'GET',
    path: '/api/oidc',
    summary: 'Whether one can sign in with the account of the agency',
    access: isPublic,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: z.object({ offered: z.boolean() }),
  }),
  start: route({
    id: 'oidc.start',
    method: 'GET',
    path: '/api/oidc/start',
    summary: 'Go to the identity provider; back is the page of ours to return to',
    access: isPublic,
    limited: true,
    redirects: true,
    params: Nothing,
    query: z.object({ back: Part }),
    body: Nothing,
    answer: Onward,
  }),
  callback: route({
    id: 'oidc.callback',
    method: 'GET',
    path: oidcCallback,
    summary: 'Come back from the identity provider; opens the session, or returns to the door',
    access: isPublic,
    limited: true,
    redirects: true,
    params: Nothing,
    query: z.object({ code: Part, state: Part, iss: Part, error: Part, error_description: Part }),
    body: Nothing,
    answer: Onward,
  }),
};
