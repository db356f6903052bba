import type { FastifyRequest } from 'fastify';

/** The language that the asking page speaks; that of the installation when it names none of ours first. */
export function langOf(
  request: Pick<FastifyRequest, 'headers'>,
  ofInstallation: 'vi' | 'en' = 'vi',
): 'vi' | 'en' {
  const first = String(request.headers['accept-language'] ?? '').slice(0, 2);
  return first === 'en' || first === 'vi' ? first : ofInstallation;
}
