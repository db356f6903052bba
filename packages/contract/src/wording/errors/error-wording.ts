/** The sentence of a refusal; `{name}` is filled from the error's data. */
export interface ErrorWording {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly vi: string;
  readonly en: string;
}
