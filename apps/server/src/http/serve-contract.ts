import type { FastifyInstance } from 'fastify';
import type { Served } from './answers.ts';
import { docsPage } from './docs-page.ts';
import { openApiOf } from './openapi.ts';

/** Answers for the contract itself: as OpenAPI for programs, as a page for people. Printed when first asked for. */
export function serveContract(app: FastifyInstance, served: readonly Served[]): void {
  const routes = served.flatMap((table) => table.map((bound) => bound.route));
  let printed: string | undefined;
  app.get('/api/openapi.json', (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .send((printed ??= JSON.stringify(openApiOf(routes)))),
  );
  app.get('/api/docs', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(routes)),
  );
}
