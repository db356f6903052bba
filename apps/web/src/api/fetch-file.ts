import type { Route } from '@daihoi/contract/http';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { offline, readRefusal, type Refusal } from './refusal.ts';
import { requestHeaders } from './request-headers.ts';
import { urlOf, type UrlParts } from './url-of.ts';

/** A file that the server made, on its way to the disk of who asked. */
export interface FetchedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Sends a form to a route that answers with a file. */
export async function fetchFile(
  route: Route,
  { form, ...parts }: UrlParts & { readonly form: FormData },
): Promise<Result<FetchedFile, Refusal>> {
  const response = await fetch(urlOf(route, parts), {
    method: route.method,
    credentials: 'same-origin',
    headers: requestHeaders(),
    body: form,
  }).catch(() => undefined);
  if (!response) return err(offline());
  if (!response.ok) {
    const said: unknown = await response.json().catch(() => undefined);
    return err(readRefusal(response.status, said));
  }
  return ok({ name: nameIn(response), content: await response.blob() });
}

function nameIn({ headers }: Response): string {
  const told = /filename\*=UTF-8''([^;]+)/iu.exec(headers.get('content-disposition') ?? '')?.[1];
  return told === undefined ? 'tep.docx' : decodeURIComponent(told);
}
