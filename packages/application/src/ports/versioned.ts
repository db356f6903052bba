/** A value with the number of the version that was read; a save names it and is refused when it is no longer the newest. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

export interface StaleVersion {
  readonly code: 'version.stale';
  readonly expected: number;
}

export interface NotFound {
  readonly code: 'target.not-found';
  readonly kind: string;
  readonly id: string;
}
