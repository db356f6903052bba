import type { FastifyRequest } from 'fastify';

/** The language that the asking page speaks: English when it says so first, Vietnamese otherwise. */
export function langOf(request: Pick<FastifyRequest, 'headers'>): 'vi' | 'en' {
  return String(request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'vi';
}
