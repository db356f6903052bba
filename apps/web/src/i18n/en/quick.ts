import type { SameKeys } from '../area-texts.ts';
import type { quick as vietnamese } from '../vi/quick.ts';

/** English words of the quick check of a paper. */
export const quick = {
  open: 'Quick check',
  name: 'Quick check of a paper',
  sentence:
    'Drop a Word file here to see its faults of form and content. It is read to answer you and kept nowhere on the server, and nobody else sees it; when this page is closed, it is gone.',
  secret: 'A paper with a mark of secrecy is refused and not kept.',
  label: 'Word file (.docx) to check',
  bring: 'Check the corrected file',
  next: 'The corrected file (.docx), to see what is settled',
  checking: 'The file is being checked, one moment.',
  file: 'The file',
  kind: 'Kind of paper',
  unknown: 'Not known, choose one',
  date: 'Day of the paper',
  guessed: 'Guessed from the file. Where it is wrong, change it and check again.',
  again: 'Check again',
  badDate: 'This date cannot be read. Enter day, month and year.',
  repair: 'Download it repaired ({n})',
  report: 'Download the findings (.docx)',
  drop: 'Put this file away',
  since: 'Against the file before ({name}): {fixed} settled, {fresh} new.',
  fixed: '{n} {n|finding|findings} of the file before {n|is|are} settled',
  pages: 'Pages of the file',
} satisfies SameKeys<typeof vietnamese>;
