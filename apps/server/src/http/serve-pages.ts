import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What stands on every page from its first moment: the language, and that it is a rehearsal. */
export interface PageMark {
  readonly lang: 'vi' | 'en';
  readonly rehearsal: boolean;
}

/**
 * Built files are named by their content, kept for a year and handed out as the build compressed them; every other address is the page itself, in the language of
 * the installation until the browser knows what its person has chosen.
 */
export async function servePages(
  app: FastifyInstance,
  root: string,
  mark: PageMark,
): Promise<void> {
  async function sendPage(reply: FastifyReply): Promise<FastifyReply> {
    const page = await readPage(root, mark);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  }
  await app.register(fastifyStatic, {
    root,
    index: false,
    wildcard: true,
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const forever = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const url of ['/', '/index.html']) app.get(url, (_request, reply) => sendPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const asked = request.method === 'GET' && !request.url.startsWith('/api/');
    return asked ? sendPage(reply) : reply.code(404).send({ error: { code: 'route.unknown' } });
  });
}

/** The page with its marks on its root; what runs before the first paint reads them there. */
async function readPage(root: string, { lang, rehearsal }: PageMark): Promise<string> {
  const page = await readFile(join(root, 'index.html'), 'utf8');
  const marks = rehearsal ? `lang="${lang}" data-rehearsal` : `lang="${lang}"`;
  return page.replace(/<html lang="[a-z]*"/u, `<html ${marks}`);
}
