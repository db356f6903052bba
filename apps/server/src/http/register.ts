import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '@daihoi/application/access';
import { brand, err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { BoundRoute, OutgoingError, Served, UploadedFile } from './answers.ts';
import type { Doors, SignedInAs } from './doors.ts';
import { guard } from './guard.ts';
import { langOf } from './lang-of.ts';
import { passageCookie } from './passage-cookie.ts';
import { refuse } from './refuse.ts';
import { sessionCookie, sessionCookieName } from './session-cookie.ts';
import { beginUpload, takeUpload, type BegunUpload } from './take-upload.ts';

/** Nobody: what a public route's answer is given as its actor. */
const nobody: Actor = {
  accountId: brand<AccountId>('00000000-0000-4000-8000-000000000000'),
  name: '',
  grants: [],
};

/** Puts every route of a table behind the guard: session, right, shape, answer, in that order. */
export function register(app: FastifyInstance, doors: Doors, served: Served): void {
  for (const bound of served)
    app.route({
      method: bound.route.method,
      url: bound.route.path,
      ...(bound.route.limited ? { config: { rateLimit: {} } } : {}),
      handler: (request, reply) => handle({ doors, bound, request, reply }),
    });
}

interface Handling {
  readonly doors: Doors;
  readonly bound: BoundRoute;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function handle(work: Handling): Promise<FastifyReply> {
  const { doors, bound, request, reply } = work;
  const lang = langOf(request, doors.lang);
  const signedIn = await identify(doors, request);
  const allowed = await enter(work, signedIn);
  if (!allowed.ok) return refuse(reply, allowed.error, lang);
  const taken = await takeFile(bound.route, request);
  if (!taken.ok) return refuse(reply, taken.error, lang);
  const { file, begun } = taken.value;
  const running = bound.run({
    params: request.params,
    query: request.query,
    body: bound.route.upload ? {} : (request.body ?? {}),
    actor: signedIn?.actor ?? nobody,
    session: signedIn?.session,
    lang,
    address: request.ip,
    agent: String(request.headers['user-agent'] ?? '').slice(0, 200),
    file,
    incoming: begun?.incoming,
    origin: originOf(doors, request),
    cookie: sessionCookie(reply, doors),
    passage: passageCookie(request, reply, doors.secureCookies),
  });
  const result = await thenLeave(running, begun);
  return result.ok ? sendAnswer(work, result.value) : refuse(reply, result.error, lang);
}

interface TakenFile {
  readonly file?: UploadedFile | undefined;
  readonly begun?: BegunUpload | undefined;
}

/** The answer, once nothing of the file is on its way any more. */
async function thenLeave<Answer>(
  running: Promise<Answer>,
  begun: BegunUpload | undefined,
): Promise<Answer> {
  try {
    return await running;
  } finally {
    await begun?.leave();
  }
}

/** What a form carries: whole, or begun where it may be larger than forms usually are. */
async function takeFile(
  { upload, uploadLimit }: BoundRoute['route'],
  request: FastifyRequest,
): Promise<Result<TakenFile, OutgoingError>> {
  if (!upload) return ok({});
  if (uploadLimit === undefined) {
    const file = await takeUpload(request);
    return file.ok ? ok({ file: file.value }) : file;
  }
  const begun = await beginUpload(request, uploadLimit);
  return begun.ok ? ok({ begun: begun.value }) : begun;
}

/** What the settings say, or what the browser asked for under the scheme that this server expects. */
function originOf({ publicAddress, secureCookies }: Doors, { host }: FastifyRequest): string {
  return publicAddress ?? `${secureCookies ? 'https' : 'http'}://${host}`;
}

async function enter(
  { doors, bound: { route }, request }: Handling,
  signedIn: SignedInAs | undefined,
): Promise<Result<true, OutgoingError>> {
  if (route.method !== 'GET' && request.headers['x-daihoi'] === undefined)
    return err({ code: 'request.not-ours' });
  if (route.access.kind === 'public') return ok(true);
  if (signedIn?.session.stage !== 'done') return err({ code: 'session.none' });
  const params = z.record(z.string(), z.unknown()).parse(request.params);
  const allowed = await guard(doors.paths, route, { actor: signedIn?.actor, params });
  return allowed.ok ? ok(true) : allowed;
}

function identify(doors: Doors, request: FastifyRequest): Promise<SignedInAs | undefined> {
  const token = request.cookies[sessionCookieName(doors.rehearsal)];
  return token ? doors.identify(token) : Promise.resolve(undefined);
}

async function sendAnswer(work: Handling, value: unknown): Promise<FastifyReply> {
  const { reply, bound } = work;
  if (bound.route.redirects) return reply.redirect(OnwardShape.parse(value).to);
  const asStream = StreamShape.safeParse(value);
  if (asStream.success) {
    const { length, chunks, ...file } = asStream.data.stream;
    return fileHead(reply, file).header('content-length', length).send(Readable.from(chunks));
  }
  const asFile = FileShape.safeParse(value);
  if (!asFile.success) return sendJson(work, JSON.stringify(value));
  const { bytes, ...file } = asFile.data.file;
  return fileHead(reply, file).send(Buffer.from(bytes));
}

function fileHead(
  reply: FastifyReply,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
): FastifyReply {
  return reply
    .type(mediaType)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
}

const pack = promisify(gzip);
/** Below this, packing gains nothing over a line. */
const packedFrom = 4_000;

/** A long answer of a public page goes out packed: a telephone reads sixty pages. Answers that hold secrets never are. */
async function sendJson({ bound, request, reply }: Handling, json: string): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  const reads = String(request.headers['accept-encoding']).includes('gzip');
  const packs = bound.route.access.kind === 'public' && reads && json.length >= packedFrom;
  if (!packs) return reply.send(json);
  return reply.header('content-encoding', 'gzip').send(await pack(json));
}

const OnwardShape = z.object({ to: z.string() });

const StreamShape = z.object({
  stream: z.object({
    name: z.string(),
    mediaType: z.string(),
    length: z.number(),
    chunks: z.custom<AsyncIterable<Uint8Array>>(),
  }),
});

const FileShape = z.object({
  file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
});
