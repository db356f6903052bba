import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@daihoi/contract/http';
import type { WireCode } from '@daihoi/contract/wording';
import type { Actor } from '@daihoi/application/access';
import type { SessionRow } from '@daihoi/application/people';
import type { Result } from '@daihoi/domain/kernel';

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
  /** The uploaded file of a multipart route. */
  readonly file: UploadedFile | undefined;
  /** Sets or clears the session cookie of the answer. */
  readonly cookie: { set(token: string): void; clear(): void };
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file on its way to a browser. */
export interface FileAnswer {
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

type Answered<R extends Route> = R['download'] extends 'file' ? FileAnswer : AnswerOf<R>;

export type Answer<R extends Route> = (
  asked: Asked<R>,
) => Promise<Result<Answered<R>, OutgoingError>>;

/** One answer for each route of a table; leaving one out does not compile. */
export type AnswersFor<Table extends Readonly<Record<string, Route>>> = {
  readonly [Name in keyof Table]: Answer<Table[Name]>;
};

export interface Served {
  readonly routes: Readonly<Record<string, Route>>;
  readonly answers: Readonly<
    Record<string, (asked: never) => Promise<Result<unknown, OutgoingError>>>
  >;
}

/** Ties a table of routes to its answers. */
export function serve<Table extends Readonly<Record<string, Route>>>(
  routes: Table,
  answers: AnswersFor<Table>,
): Served {
  return { routes, answers };
}
