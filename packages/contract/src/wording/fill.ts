import { countForms } from '@daihoi/domain/text';

/** Fills `{name}` and `{name|one|many}` in a sentence from data; a name without data stays visible as a dash, never as `undefined`. */
export function fillWording(sentence: string, data: Readonly<Record<string, unknown>>): string {
  return countForms(sentence, data).replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    textOf(data[name]),
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return '–';
}
