import type { SameKeys } from '../area-texts.ts';
import type { guides as vietnamese } from '../vi/guides.ts';

export const guides = {
  name: 'Guides',
  sentence:
    'One page for each piece of work, in Vietnamese. They need no network and no account, and print as they are.',
  contents: 'On this page',
  all: 'All guides',
  print: 'Print this page',
  missing: 'There is no such guide',
  missingWhy: 'The address may be mistyped. Choose from the list of guides.',
} as const satisfies SameKeys<typeof vietnamese>;
