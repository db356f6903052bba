import { dictionaryOf, filtersOf, inflate, streamOf, type PdfFile } from './pdf-file.ts';
import type { PdfValue } from './pdf-value.ts';

const streamLimit = 8 * 1024 * 1024;

/** The content of a stream that is plain or packed with Flate; nothing where it is packed otherwise or too much. */
export function streamWords(file: PdfFile, value: PdfValue | undefined): Buffer {
  const object = value?.kind === 'reference' ? file.objects.get(value.number) : undefined;
  const raw = streamOf(file, object);
  const filters = filtersOf(file, dictionaryOf(file, object?.value));
  if (raw === undefined) return Buffer.alloc(0);
  if (filters.length === 0) return raw;
  const isFlate = filters.length === 1 && (filters[0] === 'FlateDecode' || filters[0] === 'Fl');
  return (isFlate ? inflate(raw, streamLimit) : undefined) ?? Buffer.alloc(0);
}
