import type { SameKeys } from '../area-texts.ts';
import type { lookYourself as vietnamese } from '../vi/look-yourself.ts';

export const lookYourself = {
  text: '{name} was taken, but its words cannot be read (a scan, a picture): look yourself whether its first page carries a mark of secrecy. If it does, take the file out at once.',
  looked: 'I have looked',
} as const satisfies SameKeys<typeof vietnamese>;
