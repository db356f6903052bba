import { newCode } from '@daihoi/adapters/identity';
import {
  rehearsalCommittee,
  rehearsedSince,
  type NewRehearsal,
} from '@daihoi/application/rehearsal';

const codeLength = 6;

/** What a new rehearsal is opened with: a password and codes of chance, short enough to be typed a hundred times. */
export function newRehearsal(): NewRehearsal {
  return {
    username: 'dientap',
    password: newCode().toLowerCase(),
    hands: rehearsalCommittee.map((each) => ({ ...each, code: shortCode() })),
    since: rehearsedSince,
  };
}

function shortCode(): string {
  return newCode().replaceAll('-', '').slice(0, codeLength).toLowerCase();
}
