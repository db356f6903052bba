import { endsByItself } from '../../../apps/web/src/features/counting/keying/ballot-entry.ts';

/** The keys by which a typist enters the numbers of one ballot: a 0 before a number that would wait for another digit. */
export function keysOfNumbers(numbers: readonly number[], names: number): readonly string[] {
  const width = String(names).length;
  return [...numbers.flatMap((number) => typedAs(number, { names, width }).split('')), 'Enter'];
}

function typedAs(
  number: number,
  { names, width }: { readonly names: number; readonly width: number },
): string {
  const plain = String(number);
  return endsByItself(plain, names) ? plain : plain.padStart(width, '0');
}
