import { fieldWords } from './field-words.ts';

/** Between the name of a whole and the name of its part. */
const partMark = ' › ';

/**
 * What a recorded value is called, from where it lies: `plan.from` is "kế hoạch › từ ngày", the first of a list counts as
 * one. A name without words stays as it is.
 */
export function fieldName(at: string, lang: 'vi' | 'en'): string {
  return at
    .split('.')
    .map((name) => (/^\d+$/u.test(name) ? String(Number(name) + 1) : nameOf(name, lang)))
    .join(partMark);
}

function nameOf(name: string, lang: 'vi' | 'en'): string {
  return Object.hasOwn(fieldWords, name) ? (fieldWords[name]?.[lang] ?? name) : name;
}
