import type { AnswerOf, Route } from '@daihoi/contract/http';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { z } from 'zod';
import { markRehearsal } from '../lib/rehearsal.ts';
import { takeEarlyAnswer } from './early-answer.ts';
import { fits } from './fits.ts';
import { urlOf, type UrlParts } from './url-of.ts';
import { requestHeaders } from './request-headers.ts';
import { offline, readRefusal, unreadable, type Refusal } from './refusal.ts';

interface Parts extends UrlParts {
  readonly body?: unknown;
}

type Part<Name extends string, Value> = undefined extends Value
  ? { readonly [Key in Name]?: Value }
  : Record<never, never> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** What a call of a route needs: only the parts that the route asks for have to be given. */
export type CallInput<R extends Route> = Part<'params', z.input<R['params']>> &
  Part<'query', z.input<R['query']>> &
  Part<'body', z.input<R['body']>> &
  Parts;

/**
 * Asks the server and checks that its answer has the contract's shape.
 * A refusal, a lost network and an unreadable answer are all returned, never thrown.
 */
export async function call<R extends Route>(
  route: R,
  input: CallInput<R>,
  signal?: AbortSignal,
): Promise<Result<AnswerOf<R>, Refusal>> {
  const sends = input.body !== undefined;
  const response = await fetchOrNothing(urlOf(route, input), {
    method: route.method,
    credentials: 'same-origin',
    headers: { ...requestHeaders(), ...(sends ? { 'content-type': 'application/json' } : {}) },
    ...(sends ? { body: JSON.stringify(input.body) } : {}),
    ...(signal ? { signal } : {}),
  });
  if (!response) return err(offline());
  return readAnswer(route, { status: response.status, text: await response.text() });
}

/** Reads what came back: the answer, or the refusal. */
export function readAnswer<R extends Route>(
  route: R,
  raw: { readonly status: number; readonly text: string },
): Result<AnswerOf<R>, Refusal> {
  const body = parseJson(raw.text);
  if (raw.status >= 400) return err(readRefusal(raw.status, body));
  return fitsAnswer(route, body) ? ok(body) : err(unreadable(raw.status));
}

/** What the server answers was made by the contract's types and needs no change here: fitting, it is the answer. */
function fitsAnswer<R extends Route>(route: R, body: unknown): body is AnswerOf<R> {
  return fits(route.answer, body);
}

async function fetchOrNothing(url: string, init: RequestInit): Promise<Response | undefined> {
  try {
    const early = init.method === 'GET' ? await takeEarlyAnswer(url, performance.now()) : undefined;
    const response = early ?? (await fetch(url, init));
    markRehearsal(response);
    return response;
  } catch (failure) {
    // An aborted call is nobody's failure: whoever aborted it must not see "offline".
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    return undefined;
  }
}

function parseJson(text: string): unknown {
  if (text === '') return {}; // An answer that says nothing (204) is the contract's Nothing.
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
