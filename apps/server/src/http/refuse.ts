import type { FastifyReply } from 'fastify';
import { errorWording, fillWording, inWords, type WireCode } from '@daihoi/contract/wording';
import { canonicalJson } from '@daihoi/domain/kernel';
import type { OutgoingError } from './answers.ts';

type Lang = 'vi' | 'en';

/** Sends a refusal: its status, its sentence in the reader's language, and its data. */
export function refuse(reply: FastifyReply, error: OutgoingError, lang: Lang): FastifyReply {
  const { code, at, ...details } = error;
  const wording = errorWording[code];
  const message = fillWording(wording[lang], inWords({ ...details, at }, lang));
  const body = { error: { code, message, ...(at ? { at } : {}), details } };
  return send(reply, wording.status, body);
}

/** Sends the sentence of a fault of ours with a reference that stands in the log; never the fault itself. */
export function refuseFault(reply: FastifyReply, reference: string, lang: Lang): FastifyReply {
  const code: WireCode = 'fault.internal';
  const wording = errorWording[code];
  return send(reply, wording.status, { error: { code, message: wording[lang], reference } });
}

function send(reply: FastifyReply, status: number, body: unknown): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(canonicalJson(body));
}
