import type { offices as vi } from '../vi/offices.ts';

/** The offices that a congress elects. */
export const offices: typeof vi = {
  committee: 'Executive committee',
  standingCommittee: 'Standing committee',
  secretary: 'Secretary',
  deputySecretary: 'Deputy secretary',
  inspectionCommittee: 'Inspection committee',
  inspectionHead: 'Head of inspection',
  inspectionDeputyHead: 'Deputy head of inspection',
  delegates: 'Delegates to the higher congress',
};
