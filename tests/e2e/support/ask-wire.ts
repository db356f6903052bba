import type { z } from 'zod';
import type { Desk } from '../pages/desk.ts';

/** What the screens of a person ask the server, without the screens: for what would take hundreds of people to type. */
export async function askWire<T>(
  desk: Desk,
  asked: {
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly path: string;
    readonly body?: object;
    readonly answer: z.ZodType<T>;
  },
): Promise<T> {
  const { method, path, body, answer } = asked;
  const { origin } = new URL(desk.page.url());
  const reply = await desk.page.request.fetch(`${origin}${path}`, {
    method,
    headers: { 'x-daihoi': '1' },
    ...(body === undefined ? {} : { data: body }),
  });
  const read: unknown = await reply.json();
  if (!reply.ok()) throw new Error(`${method} ${path}: ${JSON.stringify(read)}`);
  return answer.parse(read);
}
