import type { conflict as vi } from '../vi/conflict.ts';

/** Two people changed the same thing at once. */
export const conflict: typeof vi = {
  title: '{who} changed this at {time}. Both texts are kept; choose which to use.',
  titlePlain: 'Someone has just changed this. Both texts are kept; choose which to use.',
  mine: 'My text',
  theirs: 'The saved text',
  finish: 'Save what is chosen',
  empty: 'left empty',
};
