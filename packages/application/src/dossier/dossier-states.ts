import type { CongressState } from '@daihoi/domain/congress';
import type { DossierPhase } from '@daihoi/domain/dossier';

interface PhaseStates {
  /** The unit may add, replace and take out papers. */
  readonly open: readonly CongressState[];
  /** The superior reads and judges. */
  readonly underReview: readonly CongressState[];
}

/** When a dossier is in whose hands. In every other state it is only read. */
export const dossierStates: Readonly<Record<DossierPhase, PhaseStates>> = {
  approval: {
    open: ['DRAFT_PLAN', 'PLAN_APPROVED', 'PREPARING', 'RETURNED'],
    underReview: ['SUBMITTED_FOR_APPROVAL'],
  },
  result: {
    open: ['FORMAL_SESSION', 'CLOSED', 'PARTIALLY_RATIFIED', 'REJECTED'],
    underReview: ['RESULTS_REPORTED'],
  },
};

/** True while the unit may change the papers. */
export function takesPapers(phase: DossierPhase, state: CongressState): boolean {
  return dossierStates[phase].open.includes(state);
}

/** True while the superior judges the papers. */
export function isUnderReview(phase: DossierPhase, state: CongressState): boolean {
  return dossierStates[phase].underReview.includes(state);
}
