/** Where a command reads and writes; a test hands in its own. */
export interface CommandIo {
  /** The whole of standard input as text. */
  stdin(): Promise<string>;
  /** The text of a file, relative to the folder the command was called from. */
  readFile(path: string): Promise<string>;
  /** Standard output: the answer, and with `--json` nothing else. */
  out(text: string): void;
  /** Standard error: progress, warnings, refusals. */
  err(text: string): void;
  readonly lang: 'vi' | 'en';
}

/** Exit codes of every command: done, done with the answer "no", words off, input refused, a bug. */
export const exitCodes = { done: 0, no: 1, usage: 2, refused: 3, bug: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
