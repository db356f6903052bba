import type { SameKeys } from '../area-texts.ts';
import type { outside as vietnamese } from '../vi/outside.ts';

export const outside = {
  record: 'Record the paper by which the superior passed it',
  recordText:
    'Version {n} was submitted {when}. The superior does not work in this program: when its paper comes, record number and date and upload the signed copy. If it wants changes, take the draft back, correct it and submit it again.',
  form: 'The paper of the superior',
  open: 'Record the paper',
  again: 'Record it anew',
  confirm: 'Compare paper {number} with its signed copy, then confirm it',
  confirmText:
    '{who} recorded {when}: {authority}, {number} of {date}. If the signed copy says the same, confirm it; the draft is then passed and can go out for comments.',
  wait: 'Somebody else has to confirm paper {number}',
  waitText:
    '{who} recorded {when}: {authority}, {number} of {date}. The leaders or the organisation board of the unit, but not who recorded it, compare and confirm it.',
  act: 'Confirm and pass the draft',
  file: 'Download the signed copy',
  authority: 'Who passed it',
  authorityHelp: 'As the paper says it, such as the Secretariat of the Central Committee.',
  number: 'Number and symbol',
  signedOn: 'Day of signature',
  signed: 'Signed copy (Word or PDF)',
  missing: 'Fill in this field.',
  dateMissing: 'Enter the day of signature, such as 4/5/2020.',
  fileMissing: 'Choose the file of the signed copy.',
  send: 'Record this paper',
  title: 'Papers by which the superior passed it',
  one: '{authority}, {number} of {date}',
  of: 'Submission {n}. Recorded by {recorder} {when}, confirmed by {confirmer} {confirmed}.',
  mine: 'Next step',
  theirs: 'Next step of somebody else',
} as const satisfies SameKeys<typeof vietnamese>;
