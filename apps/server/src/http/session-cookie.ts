import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Asked } from './answers.ts';
import type { Route } from '@daihoi/contract/http';

/** Writes the session cookie: out of reach of scripts, sent to this site only. */
export function sessionCookie(reply: FastifyReply, secure: boolean): Asked<Route>['cookie'] {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    set: (token) => void reply.setCookie('daihoi', token, options),
    clear: () => void reply.clearCookie('daihoi', options),
  };
}
