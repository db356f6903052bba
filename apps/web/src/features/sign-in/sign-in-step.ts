/** Where a sign-in stands. The server names all but `recovery`, which a person without a phone chooses. */
export type SignInStep = 'password' | 'totp' | 'recovery' | 'changePassword';

/** What every step is given. */
export interface StepProps {
  readonly onNext: (next: SignInStep | 'done') => void;
}
