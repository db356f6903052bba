import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '@daihoi/application/access';
import type { SessionRow } from '@daihoi/application/people';
import type { Route } from '@daihoi/contract/http';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { OutgoingError, Served, UploadedFile } from './answers.ts';
import { guard, type ScopePaths } from './guard.ts';
import { refuse } from './refuse.ts';
import { sessionCookie } from './session-cookie.ts';
import { takeUpload } from './take-upload.ts';

export interface SignedInAs {
  readonly actor: Actor;
  readonly session: SessionRow;
}

export interface Doors {
  readonly paths: ScopePaths;
  readonly secureCookies: boolean;
  /** Who holds the session token, if it is in force. */
  identify(token: string): Promise<SignedInAs | undefined>;
}

/** Nobody: what a public route's answer is given as its actor. */
const nobody: Pick<Actor, 'name' | 'grants'> = { name: '', grants: [] };

/** Puts every route of a table behind the guard: session, right, shape, answer, in that order. */
export function register(app: FastifyInstance, doors: Doors, served: Served): void {
  for (const [name, route] of Object.entries(served.routes)) {
    const answer = served.answers[name];
    if (!answer) throw new Error(`route without answer: ${route.id}`);
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => handle({ doors, route, answer, request, reply }),
    });
  }
}

interface Handling {
  readonly doors: Doors;
  readonly route: Route;
  readonly answer: Served['answers'][string];
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function handle(work: Handling): Promise<FastifyReply> {
  const { doors, route, request, reply } = work;
  const lang = langOf(request);
  const signedIn = await identify(doors, request);
  const allowed = await enter(work, signedIn);
  if (!allowed.ok) return refuse(reply, allowed.error, lang);
  const parsed = parseRequest(route, request);
  if (!parsed.ok) return refuse(reply, parsed.error, lang);
  const file = route.upload ? await takeUpload(request) : ok<UploadedFile | undefined>(undefined);
  if (!file.ok) return refuse(reply, file.error, lang);
  const asked = {
    ...parsed.value,
    actor: signedIn?.actor ?? nobody,
    session: signedIn?.session,
    lang,
    address: request.ip,
    agent: String(request.headers['user-agent'] ?? '').slice(0, 200),
    file: file.value,
    cookie: sessionCookie(reply, doors.secureCookies),
  };
  // The table of answers is checked against its routes where `serve` ties them; here only their outer shape is left.
  const result = await Reflect.apply(work.answer, undefined, [asked]);
  return result.ok ? sendAnswer(reply, result.value) : refuse(reply, result.error, lang);
}

async function enter(
  { doors, route, request }: Handling,
  signedIn: SignedInAs | undefined,
): Promise<Result<true, OutgoingError>> {
  if (route.method !== 'GET' && request.headers['x-daihoi'] === undefined)
    return err({ code: 'request.not-ours' });
  if (route.access.kind === 'public') return ok(true);
  if (signedIn?.session.stage !== 'done' && route.access.kind === 'act')
    return err({ code: 'session.none' });
  const params = z.record(z.string(), z.unknown()).parse(request.params);
  const let_ = await guard(doors.paths, route, { actor: signedIn?.actor, params });
  return let_.ok ? ok(true) : let_;
}

function identify(doors: Doors, request: FastifyRequest): Promise<SignedInAs | undefined> {
  const token = request.cookies['daihoi'];
  return token ? doors.identify(token) : Promise.resolve(undefined);
}

function parseRequest(
  route: Route,
  request: FastifyRequest,
): Result<
  { readonly params: unknown; readonly query: unknown; readonly body: unknown },
  OutgoingError
> {
  const parts = z.object({ params: route.params, query: route.query, body: route.body });
  const parsed = parts.safeParse({
    params: request.params,
    query: request.query,
    body: route.upload ? {} : (request.body ?? {}),
  });
  if (parsed.success)
    return ok({ params: parsed.data.params, query: parsed.data.query, body: parsed.data.body });
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  return err({ code: 'request.malformed', at });
}

function sendAnswer(reply: FastifyReply, value: unknown): FastifyReply {
  const asFile = FileShape.safeParse(value);
  if (!asFile.success)
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
  const { name, mediaType, bytes } = asFile.data.file;
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes));
}

const FileShape = z.object({
  file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
});

function langOf(request: FastifyRequest): 'vi' | 'en' {
  return String(request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'vi';
}
