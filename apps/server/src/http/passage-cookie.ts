import '@fastify/cookie';
import type { Route } from '@daihoi/contract/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from './answers.ts';

const name = 'daihoi-passage';
const seconds = 600;

/**
 * The sealed sign-in that a browser carries through the identity provider: out of reach of scripts, for ten minutes. It is
 * lax because the browser comes back by a link of another site.
 */
export function passageCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): Asked<Route>['passage'] {
  const options = { path: '/api/oidc', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    read: () => request.cookies[name],
    set: (sealed) => void reply.setCookie(name, sealed, { ...options, maxAge: seconds }),
    clear: () => void reply.clearCookie(name, options),
  };
}
