import type { Paper } from './paper-model.ts';

/**
 * A paper as JSON that two equal papers write alike: keys in order, text in NFC, nothing undefined, no white space. The
 * digest of an issued paper is taken over the UTF-8 bytes of this text.
 */
export function canonicalPaper(paper: Paper): string {
  return JSON.stringify(canonical(paper));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]));
}
