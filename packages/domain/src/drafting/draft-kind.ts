import { typeOfKind, type DocumentKind } from '../paper-format/index.ts';
import type { DocumentTypeId } from '../papers/index.ts';

/** What a draft is to become; `other` leaves it to the check to find out from the text. */
export const draftKinds = [
  'politicalReport',
  'selfReview',
  'resolution',
  'actionProgramme',
  'personnelScheme',
  'personnelProposal',
  'plan',
  'report',
  'notice',
  'minutes',
  'other',
] as const;
export type DraftKind = (typeof draftKinds)[number];

const documentKindOf = {
  politicalReport: 'politicalReport',
  selfReview: 'selfReview',
  resolution: 'resolution',
  actionProgramme: 'actionProgramme',
  personnelScheme: 'personnelScheme',
  personnelProposal: 'personnelProposal',
  plan: 'plan',
  report: 'report',
  notice: 'notice',
  minutes: 'minutes',
  other: undefined,
} as const satisfies Record<DraftKind, DocumentKind | undefined>;

/** As which kind of paper a draft is checked; undefined where the text itself has to say. */
export function checkedAs(kind: DraftKind): DocumentKind | undefined {
  return documentKindOf[kind];
}

/** As which type of paper a draft is issued; undefined where the paper itself has to say. */
export function issuedAs(kind: DraftKind): DocumentTypeId | undefined {
  const known = documentKindOf[kind];
  return known && typeOfKind(known);
}
