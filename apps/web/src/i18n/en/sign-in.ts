import type { SameKeys } from '../area-texts.ts';
import type { signIn as vietnamese } from '../vi/sign-in.ts';

export const signIn = {
  title: 'Sign in',
  product: 'Software for party congresses at every level',
  username: 'User name',
  password: 'Password',
  send: 'Sign in',
  firstUse: 'First use: enter the code on your {slip} as the password.',
  slip: 'account slip',
  forgotten: 'Forgotten password: see the administrator of your level.',
  agency: 'Sign in with the agency’s account',
  or: 'or',
  code: {
    title: 'Enter the code',
    text: 'Open the authenticator on your phone and enter the six digits it shows.',
    label: 'Six-digit code',
    send: 'Continue',
    other: 'No phone: use a recovery code',
  },
  recovery: {
    title: 'Use a recovery code',
    text: 'Each recovery code works once.',
    label: 'Recovery code',
    send: 'Continue',
    other: 'Use the authenticator',
  },
  first: {
    title: 'Set your own password',
    text: 'The code on the slip works once. From now on, sign in with this password.',
    label: 'New password',
    help: 'At least 12 characters. A sentence that is easy to remember will do.',
    again: 'New password again',
    send: 'Set the password and begin',
    tooShort: 'The password is shorter than 12 characters. Add a word or two.',
    differs: 'The two entries differ. Enter the password again below.',
  },
  restart: 'Start the sign-in again',
  tiers: {
    title: 'Congresses go from the cells upwards',
    text: 'Each level holds its congress once those below are done. The figures follow.',
    demoTitle: 'Demonstration: {place}, {date}',
    demoText:
      'Congresses go from the cells upwards, and the figures follow. All persons are invented.',
    PROVINCE: 'Province',
    UPPER_GRASSROOTS: 'Directly above the grassroots',
    GRASSROOTS: 'Grassroots',
    words: '{level}: {closed} of {total} have closed their congress',
    accounts: 'Look around with a demonstration account',
  },
} as const satisfies SameKeys<typeof vietnamese>;
