import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { paperNotWritten } from '@daihoi/adapters/documents';
import { isDiskFull } from '@daihoi/adapters/files';
import { uploadLimit } from '@daihoi/contract/http';
import type { Served } from './answers.ts';
import { langOf } from './lang-of.ts';
import type { Doors } from './doors.ts';
import { register } from './register.ts';
import { refuse, refuseFault } from './refuse.ts';

export interface AppSettings {
  readonly doors: Doors;
  readonly served: readonly Served[];
  /** Called with the reference that the person sees and the fault that they do not. */
  readonly onFault: (reference: string, fault: unknown) => void;
  /** Sign-in attempts that one address may make in a minute. */
  readonly signInsPerMinute: number;
}

/**
 * The HTTP server without a socket: plugins, headers, every route behind its guard, one way out for faults. A TLS server in front
 * stands on this machine: only what comes from here may say for which address it speaks.
 */
export async function openApp(settings: AppSettings): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: 2 * 1024 * 1024, trustProxy: 'loopback' });
  await app.register(helmet, headers(settings.doors.secureCookies));
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1 } });
  await app.register(rateLimit, { global: false, max: settings.signInsPerMinute });
  if (settings.doors.rehearsal === true)
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('x-daihoi-rehearsal', '1');
    });
  app.setErrorHandler((fault, request, reply) => {
    const lang = langOf(request, settings.doors.lang);
    if (statusOf(fault) === 429) return refuse(reply, { code: 'request.too-many' }, lang);
    if (isClientFault(fault)) return refuse(reply, { code: 'request.malformed', at: 'body' }, lang);
    const reference = newReference();
    settings.onFault(reference, fault);
    if (isDiskFull(fault)) return refuse(reply, { code: 'fault.disk-full' }, lang);
    const unwritten = paperNotWritten(fault);
    if (unwritten) return refuse(reply, { code: unwrittenCodes[unwritten] }, lang);
    return refuseFault(reply, reference, lang);
  });
  // Once its first byte is out, an answer can only break off: the handler above does not hear of it.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (payload instanceof Readable)
      payload.on('error', (fault) => {
        if (reply.raw.headersSent) settings.onFault(newReference(), fault);
      });
  });
  for (const served of settings.served) register(app, settings.doors, served);
  return app;
}

const unwrittenCodes = { busy: 'fault.papers-busy', tooLong: 'fault.paper-too-long' } as const;

function newReference(): string {
  return randomUUID().slice(0, 8);
}

/** HSTS and upgrading to TLS are off on plain HTTP: they would lock out a laptop in a hall. */
function headers(secure: boolean) {
  const upgrade = secure ? {} : { upgradeInsecureRequests: null };
  return {
    hsts: secure,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        ...upgrade,
      },
    },
  };
}

function isClientFault(fault: unknown): boolean {
  const status = statusOf(fault) ?? 500;
  return status >= 400 && status < 500;
}

function statusOf(fault: unknown): number | undefined {
  if (typeof fault !== 'object' || fault === null || !('statusCode' in fault)) return undefined;
  return typeof fault.statusCode === 'number' ? fault.statusCode : undefined;
}
