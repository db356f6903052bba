import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One thing that can be asked over HTTP: the server answers it, the web calls it, OpenAPI prints it, all from this value.
 * `act` names the row of the policy table that decides who may; `public` routes need no session, `signedIn` routes need
 * only one. `unit` says where the unit that the right is checked for comes from.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly access: RouteAccess;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** What travels when it is not JSON. */
  readonly upload?: 'multipart';
  /** The largest file in bytes, where it is more than forms usually carry: such a file goes to disk as it comes, never whole into memory. */
  readonly uploadLimit?: number;
  readonly download?: 'file';
  /** The browser is sent on to `to` of the answer. */
  readonly redirects?: true;
  /** A door that strangers knock at: each address may try so many times a minute. */
  readonly limited?: true;
}

/** What the right is checked on: the unit named by a parameter, or the unit that the named thing belongs to. */
export type Scope = 'unit' | 'account' | 'congress' | 'season' | 'report' | 'root';

/**
 * Who may ask: anybody, anybody signed in, or whoever the policy table lets do `act` on the unit of the scope. The
 * parameter is named after the scope (`unitId`, `accountId`, `congressId`, `seasonId`, `reportId`); `root` needs none.
 */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'act'; readonly act: string; readonly on: Scope };

/** Declares a route; only fixes the types, and whether a file comes back. */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Download extends 'file' = never,
>(
  spec: Route<Params, Query, Body, Answer> & { readonly download?: Download },
): Route<Params, Query, Body, Answer> & { readonly download?: Download } {
  return spec;
}

export type ParamsOf<R extends Route> = z.output<R['params']>;
export type QueryOf<R extends Route> = z.output<R['query']>;
export type BodyOf<R extends Route> = z.output<R['body']>;
export type AnswerOf<R extends Route> = z.output<R['answer']>;
