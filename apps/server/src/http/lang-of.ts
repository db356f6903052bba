import type { FastifyRequest } from 'fastify';

const chosen = /(?:^|;\s*)daihoi_lang=(vi|en)(?:;|$)/;

/**
 * The language that the asking page speaks: the one kept by the browser of whoever chose it, also when a plain link asks
 * (a download), then the one asked for, then that of the installation.
 */
export function langOf(
  request: Pick<FastifyRequest, 'headers'>,
  ofInstallation: 'vi' | 'en' = 'vi',
): 'vi' | 'en' {
  const { cookie = '', 'accept-language': asked = '' } = request.headers;
  const first = chosen.exec(cookie)?.[1] ?? asked.slice(0, 2);
  return first === 'en' || first === 'vi' ? first : ofInstallation;
}
