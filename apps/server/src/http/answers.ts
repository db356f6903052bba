import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@daihoi/contract/http';
import type { WireCode } from '@daihoi/contract/wording';
import type { Actor } from '@daihoi/application/access';
import type { SessionRow } from '@daihoi/application/people';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { z } from 'zod';

/** A refusal on its way out: its code has a wording, its data fills the sentence and travels as details. */
export interface OutgoingError {
  readonly code: WireCode;
  readonly at?: string;
}

/** What an answer is given: the parsed request and who asks. */
export interface Asked<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly actor: Actor;
  readonly session: SessionRow | undefined;
  readonly lang: 'vi' | 'en';
  readonly address: string;
  readonly agent: string;
  /** This server as people name it, by the settings or by what the browser asked for: `https://dai-hoi.example`. */
  readonly origin: string;
  /** The uploaded file of a multipart route, whole. */
  readonly file: UploadedFile | undefined;
  /** The file of a route for large ones, while it comes. */
  readonly incoming: IncomingFile | undefined;
  /** Sets or clears the session cookie of the answer. */
  readonly cookie: { set(token: string): void; clear(): void };
  /** What the browser carries while it signs in at the identity provider. */
  readonly passage: { read(): string | undefined; set(sealed: string): void; clear(): void };
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Words that the form carries before the file. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A file on its way from a browser. */
export interface IncomingFile extends Omit<UploadedFile, 'bytes'> {
  /** To be read once; it breaks off when the browser goes meanwhile. */
  readonly parts: AsyncIterable<Uint8Array>;
}

/** A file on its way to a browser. */
export interface FileAnswer {
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

/** A file that is made while it goes out; its length is told first, so that a broken one is not taken for whole. */
export interface StreamAnswer {
  readonly stream: {
    readonly name: string;
    readonly mediaType: string;
    readonly length: number;
    readonly chunks: AsyncIterable<Uint8Array>;
  };
}

/** A file for the routes that download one, the contract's answer for all others. */
type Answered<R extends Route> = 'file' extends R['download']
  ? FileAnswer | StreamAnswer
  : AnswerOf<R>;

export type Answer<R extends Route> = (
  asked: Asked<R>,
) => Promise<Result<Answered<R>, OutgoingError>>;

/** One answer for each route of a table; leaving one out does not compile. */
export type AnswersFor<Table extends Readonly<Record<string, Route>>> = {
  readonly [Name in keyof Table]: Answer<Table[Name]>;
};

/** What a request brought, before its shape was checked. */
export interface RawAsk extends Omit<Asked<Route>, 'params' | 'query' | 'body'> {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A route tied to its answer: checks the shape, then answers. */
export interface BoundRoute {
  readonly route: Route;
  run(raw: RawAsk): Promise<Result<unknown, OutgoingError>>;
}

/** A table of routes, each tied to its answer. */
export type Served = readonly BoundRoute[];

/** Ties a table of routes to its answers. */
export function serve<Table extends Readonly<Record<string, Route>>>(
  routes: Table,
  answers: AnswersFor<Table>,
): Served {
  const names: readonly (keyof Table)[] = Object.keys(routes);
  return names.map((name) => bind(routes[name], answers[name]));
}

function bind<R extends Route>(route: R, answer: Answer<R>): BoundRoute {
  return {
    route,
    run(raw) {
      const parsed = parseAsk(route, raw);
      return parsed.ok ? answer({ ...raw, ...parsed.value }) : Promise.resolve(parsed);
    },
  };
}

function parseAsk<R extends Route>(
  route: R,
  raw: RawAsk,
): Result<Pick<Asked<R>, 'params' | 'query' | 'body'>, OutgoingError> {
  const params = parsePart<R['params']>(route.params, raw.params);
  if (!params.ok) return params;
  const query = parsePart<R['query']>(route.query, raw.query);
  if (!query.ok) return query;
  const body = parsePart<R['body']>(route.body, raw.body);
  if (!body.ok) return body;
  return ok({ params: params.value, query: query.value, body: body.value });
}

function parsePart<S extends z.ZodType>(
  schema: S,
  raw: unknown,
): Result<z.output<S>, OutgoingError> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  return err({ code: 'request.malformed', at: parsed.error.issues[0]?.path.join('.') ?? '' });
}
