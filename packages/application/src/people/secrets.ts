import type { Instant } from '@daihoi/domain/kernel';

/** Passwords, tokens and codes, as signing in and the care of accounts need them. Only hashes and sealed texts are stored. */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, stored: string): Promise<boolean>;
  newToken(): string;
  tokenHash(token: string): string;
  /** A code that people copy from paper: twelve letters and digits in groups, none mistaken for another. */
  newCode(): string;
  /** The hash of a code; the same for whatever case, spaces or look-alike letters it was typed in. */
  codeHash(code: string): string;
  newTotpSecret(): string;
  /** A text as a picture for a camera (a QR code), as SVG. */
  drawForCamera(text: string): Promise<string>;
  /** The time step that a six-digit code belongs to, now or one step beside; undefined for a wrong code. */
  totpStep(secret: string, code: string, at: Instant): number | undefined;
  /** Closes a secret that must be read again with the key of the installation. */
  seal(text: string): string;
  /** A hash that only this installation can make: its own signature, or the name of what must not be kept as it is. */
  keyedHash(text: string): string;
  isKeyedHash(text: string, hash: string): boolean;
  /** Signs what the counting room seals. */
  readonly room: {
    /** The public key, DER in base64. */
    readonly publicKey: string;
    /** An Ed25519 signature over a text, in base64. */
    sign(text: string): string;
  };
  /** Reads a sealed secret; undefined when it was sealed with another key. */
  unseal(sealed: string): string | undefined;
}
