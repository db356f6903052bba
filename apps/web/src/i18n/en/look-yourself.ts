import type { SameKeys } from '../area-texts.ts';
import type { lookYourself as vietnamese } from '../vi/look-yourself.ts';

export const lookYourself = {
  text: '{name} was taken, but its words cannot be read (a scan, a picture): look yourself whether its first page carries a mark of secrecy.',
  takeOutAtOnce: 'If it does, take the file out at once.',
  tellAtOnce:
    'If it does, tell the administrator and the keeper of confidential papers at once: a single file cannot be taken out here.',
  looked: 'I have looked, there is no mark',
  by: 'Looked at by {who}, {when}',
  takeOut: 'It carries a mark: take it out',
} as const satisfies SameKeys<typeof vietnamese>;
