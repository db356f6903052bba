import type { FaultKind } from './fault-kind.ts';
import { formFaults } from './form-faults.ts';
import { politicalFaults } from './political-faults.ts';
import { reviewFaults } from './review-faults.ts';

/** Every kind of fault that can be put in, in the order of the papers. */
export const faultKinds: readonly FaultKind[] = [
  ...politicalFaults,
  ...formFaults,
  ...reviewFaults,
];
