import type { CongressContent, CongressType } from '../congress/index.ts';
import type { Confidence } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import type { PaperBasis } from './data/paper-bases.ts';

/** Every paper that a dossier may ask for. */
export type PaperCode =
  | 'congressPlan'
  | 'politicalReportDraft'
  | 'selfReviewReportDraft'
  | 'resolutionDraft'
  | 'actionProgrammeDraft'
  | 'personnelScheme'
  | 'personnelProposal'
  | 'personnelStepMinutes'
  | 'candidateSummary'
  | 'candidateCurriculumVitae'
  | 'selfNominationDossier'
  | 'delegatePersonnelScheme'
  | 'delegateAllocation'
  | 'runningBodiesProposal'
  | 'congressRules'
  | 'electionRules'
  | 'congressAgenda'
  | 'runningScript'
  | 'directElectionScheme'
  | 'delegateCongressConsent'
  | 'fewerContentsPermission'
  | 'postponementDecision'
  | 'approvalRequest'
  | 'resultReport'
  | 'congressMinutes'
  | 'credentialsReport'
  | 'attendanceReport'
  | 'countMinutes'
  | 'firstMeetingMinutes'
  | 'electedList'
  | 'electedCurriculumVitae'
  | 'congressResolution'
  | 'ratificationProposal'
  | 'complaintReport'
  | 'differenceExplanation';

/** approval: what the superior needs before the congress. result: what it needs to ratify. */
export const dossierPhases = ['approval', 'result'] as const;
export type DossierPhase = (typeof dossierPhases)[number];

/** What sort of paper it is; the first nine are the kinds that the document checker knows. */
export type PaperKind =
  | 'politicalReport'
  | 'selfReview'
  | 'resolution'
  | 'actionProgramme'
  | 'plan'
  | 'report'
  | 'officialLetter'
  | 'decision'
  | 'notice'
  | 'proposal'
  | 'scheme'
  | 'minutes'
  | 'rules'
  | 'agenda'
  | 'script'
  | 'list'
  | 'table'
  | 'curriculumVitae'
  | 'speech';

/** A case in which a conditional paper becomes required. */
export type DossierCondition =
  | 'firstTimeCandidates'
  | 'selfNomination'
  | 'directElectionPilot'
  | 'delegateConsent'
  | 'fewerContents'
  | 'complaintsRaised'
  | 'personsElected'
  | 'notPerPlan'
  | 'afterPostponement';

export type PaperNeed =
  | { readonly kind: 'required' }
  | { readonly kind: 'conditional'; readonly condition: DossierCondition };

/** One line of the table of papers: what is asked for, of whom, in which case, and by what authority. */
export interface PaperRequirement {
  readonly code: PaperCode;
  readonly phase: DossierPhase;
  readonly kind: PaperKind;
  readonly names: { readonly vi: string; readonly en: string };
  /** Left out: every level that holds congresses. */
  readonly levels?: readonly OrganizationLevel[];
  /** Asked for only when the congress has one of these contents. */
  readonly contents?: readonly CongressContent[];
  readonly congressType?: CongressType;
  /** One paper for each ballot of each election. */
  readonly perElection?: true;
  readonly need: PaperNeed;
  readonly basis: PaperBasis;
  readonly confidence: Confidence;
}
