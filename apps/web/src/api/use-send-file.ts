import type { AnswerOf, Route } from '@daihoi/contract/http';
import type { Result } from '@daihoi/domain/kernel';
import { useState } from 'react';
import type { Refusal } from './refusal.ts';
import { upload } from './upload.ts';
import type { UrlParts } from './url-of.ts';

/** A file on its way: its name, and how many of a hundred parts have left. */
export interface FileOnItsWay {
  readonly name: string;
  readonly percent: number;
}

/** Sends one file to a route, says how far it is, and keeps why it was refused until the next one is sent. */
export function useSendFile<R extends Route>(route: R) {
  const [sending, setSending] = useState<FileOnItsWay>();
  const [refused, setRefused] = useState<Refusal>();
  return { sending, refused, send };

  async function send(file: File, parts: UrlParts): Promise<Result<AnswerOf<R>, Refusal>> {
    const form = new FormData();
    form.append('file', file, file.name);
    setRefused(undefined);
    setSending({ name: file.name, percent: 0 });
    const sent = await upload(route, {
      ...parts,
      form,
      onProgress: (percent) => setSending({ name: file.name, percent }),
    });
    setSending(undefined);
    if (!sent.ok) setRefused(sent.error);
    return sent;
  }
}
