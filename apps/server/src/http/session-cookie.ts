import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Asked } from './answers.ts';
import type { Route } from '@daihoi/contract/http';
import type { Doors } from './doors.ts';

/** A rehearsal beside real work signs nobody out of it: browsers do not tell ports of one machine apart. */
export function sessionCookieName(rehearsal: boolean | undefined): string {
  return rehearsal === true ? 'daihoi-rehearsal' : 'daihoi';
}

/** Writes the session cookie: out of reach of scripts, sent to this site only. */
export function sessionCookie(
  reply: FastifyReply,
  { secureCookies: secure, rehearsal }: Pick<Doors, 'secureCookies' | 'rehearsal'>,
): Asked<Route>['cookie'] {
  const name = sessionCookieName(rehearsal);
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    set: (token) => void reply.setCookie(name, token, options),
    clear: () => void reply.clearCookie(name, options),
  };
}
