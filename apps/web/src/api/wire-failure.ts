import type { Refusal } from './refusal.ts';

/** Carries a refusal through TanStack Query, which knows failures only as thrown errors. Nothing else throws it. */
export class WireFailure extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
