import { parseCalendarDate } from '@daihoi/domain/kernel';
import { formatDate, type Lang } from '@daihoi/domain/text';
import { z } from 'zod';
import { articleWords } from '../rule-words/index.ts';

const Ref = z.object({
  document: z.string(),
  issuedOn: z.string().exactOptional(),
  article: z.number().exactOptional(),
  clause: z.number().exactOptional(),
  point: z.string().exactOptional(),
});

/** The data of a refusal as a sentence says it: days as people write them, places in papers as people cite them. */
export function inWords(
  data: Readonly<Record<string, unknown>>,
  lang: Lang,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, say(value, lang)]));
}

function say(value: unknown, lang: Lang): unknown {
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (day?.ok) return formatDate(day.value, lang);
  const ref = Ref.safeParse(value);
  return ref.success ? articleWords(ref.data, lang) : value;
}
