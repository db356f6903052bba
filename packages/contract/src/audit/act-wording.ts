interface ActWords {
  /** The act as a filter names it. */
  readonly name: string;
  /** What somebody did, after their name; `{target}` is what it was done to. */
  readonly said: string;
}

export type ActWording = Readonly<Record<'vi' | 'en', ActWords>>;
