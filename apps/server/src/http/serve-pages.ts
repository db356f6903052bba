import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What stands on every page from its first moment: the language, and that it is a rehearsal. */
export interface PageMark {
  readonly lang: 'vi' | 'en';
  readonly rehearsal: boolean;
  /** What the page at a path says to a browser without JavaScript, a paragraph each; undefined for the usual sentence. */
  readonly withoutScript?: (path: string) => Promise<readonly string[] | undefined>;
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
  async function sendPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [path = ''] = request.url.split('?', 1);
    const [page, parts, said] = await Promise.all([
      readPage(root, mark),
      partsOf(root, path),
      mark.withoutScript?.(path),
    ]);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(withParts(said ? saidInstead(page, said) : page, parts));
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
  for (const url of ['/', '/index.html'])
    app.get(url, (request, reply) => sendPage(request, reply));
  app.setNotFoundHandler((request, reply) => {
    const asked = request.method === 'GET' && !request.url.startsWith('/api/');
    return asked
      ? sendPage(request, reply)
      : reply.code(404).send({ error: { code: 'route.unknown' } });
  });
}

/** The page with its marks on its root; what runs before the first paint reads them there. */
async function readPage(root: string, { lang, rehearsal }: PageMark): Promise<string> {
  const page = await readFile(join(root, 'index.html'), 'utf8');
  const marks = rehearsal ? `lang="${lang}" data-rehearsal` : `lang="${lang}"`;
  return page.replace(/<html lang="[a-z]*"/u, `<html ${marks}`);
}

/** The built files of one page, as the build lists them (`pages.json`). */
interface PageParts {
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What the page at this address needs; nothing for an address that no page has, and for a build that lists none. */
async function partsOf(root: string, path: string): Promise<PageParts | undefined> {
  const text = await readFile(join(root, 'pages.json'), 'utf8').catch(() => '[]');
  const listed: unknown = JSON.parse(text);
  const pages: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return pages.filter(isPageParts).find((page) => new RegExp(page.path, 'u').test(path));
}

function isPageParts(listed: unknown): listed is PageParts {
  return typeof listed === 'object' && listed !== null && 'scripts' in listed && 'styles' in listed;
}

/** The page with other words for browsers without JavaScript; they come from the database and are only ever text. */
function saidInstead(page: string, said: readonly string[]): string {
  const words = said.map((each) => `<p>${escaped(each)}</p>`).join('');
  return page.replace(/<noscript>[^]*?<\/noscript>/u, () => `<noscript>${words}</noscript>`);
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => marks[mark] ?? '');
}

/** Names the files of a page in its head: browsers fetch them beside the first script instead of after it. */
function withParts(page: string, parts: PageParts | undefined): string {
  if (!parts) return page;
  const links = [
    ...parts.scripts.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...parts.styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`),
  ];
  return page.replace('</head>', `${links.join('')}</head>`);
}
