import type { AnswerOf, Route } from '@daihoi/contract/http';
import { err, type Result } from '@daihoi/domain/kernel';
import { readAnswer } from './call.ts';
import { requestHeaders } from './request-headers.ts';
import { urlOf, type UrlParts } from './url-of.ts';
import { offline, type Refusal } from './refusal.ts';

interface Upload extends UrlParts {
  readonly form: FormData;
  /** Called with whole percents as bytes leave; 100 means sent, not yet accepted. */
  readonly onProgress?: (percent: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends files with visible progress, which `fetch` cannot report. */
export async function upload<R extends Route>(
  route: R,
  { form, onProgress, signal, ...parts }: Upload,
): Promise<Result<AnswerOf<R>, Refusal>> {
  const raw = await new Promise<{ status: number; text: string } | undefined>((settle) => {
    const request = new XMLHttpRequest();
    request.open(route.method, urlOf(route, parts));
    for (const [name, value] of Object.entries(requestHeaders()))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress?.(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => settle({ status: request.status, text: request.responseText });
    request.onerror = () => settle(undefined);
    request.onabort = () => settle(undefined);
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
  return raw ? readAnswer(route, raw) : err(offline());
}
