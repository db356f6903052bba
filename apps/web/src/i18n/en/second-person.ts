import type { secondPerson as vi } from '../vi/second-person.ts';

/** Somebody else confirms an act on the device of whoever began it. */
export const secondPerson: typeof vi = {
  second: 'Second person',
  confirmed: 'confirmed',
  waiting: 'enters their own name and password',
  name: 'User name of the second person',
  password: 'Password of the second person',
  code: 'Six-digit code',
  codeHelp: 'Only if this account uses an authenticator.',
  reason: 'Reason, number of the decision',
};
