import type { CongressContent, CongressType } from '../congress/index.ts';
import type { ElectionOffice } from '../election/index.ts';
import { invariant, type ArticleRef, type CalendarDate, type Confidence } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import { paperBases, type PaperBasis, type PaperBasisText } from './data/paper-bases.ts';
import { paperRequirements, type PaperCode } from './data/paper-requirements.ts';

export { paperBases, paperRequirements };
export type { PaperBasis, PaperBasisText, PaperCode };

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

/** One ballot that was or will be held. */
export interface DossierElection {
  readonly office: ElectionOffice;
  readonly round: number;
}

/** A paper that one dossier asks for. The key is unique in the dossier and stays the same between rounds. */
export interface RequiredPaper {
  readonly key: string;
  readonly code: PaperCode;
  readonly kind: PaperKind;
  readonly names: PaperRequirement['names'];
  readonly election?: DossierElection;
  readonly need: PaperNeed;
  readonly source: ArticleRef;
  readonly confidence: Confidence;
}

export interface DossierOccasion {
  /** The day the congress is called: it settles which text each paper is asked for by. */
  readonly on: CalendarDate;
  readonly phase: DossierPhase;
  readonly level: OrganizationLevel;
  readonly contents: readonly CongressContent[];
  readonly congressType: CongressType;
  readonly elections: readonly DossierElection[];
  /** Conditions known to hold: their papers become required. */
  readonly conditions?: readonly DossierCondition[];
}

/** The papers of a dossier, in the order in which they are bound. */
export function requiredPapers(occasion: DossierOccasion): readonly RequiredPaper[] {
  return paperRequirements
    .filter((line) => appliesTo(line, occasion))
    .flatMap((line) => papersOf(line, occasion));
}

function appliesTo(line: PaperRequirement, occasion: DossierOccasion): boolean {
  return (
    line.phase === occasion.phase &&
    (line.levels === undefined || line.levels.includes(occasion.level)) &&
    (line.contents === undefined ||
      line.contents.some((each) => occasion.contents.includes(each))) &&
    (line.congressType === undefined || line.congressType === occasion.congressType)
  );
}

function papersOf(line: PaperRequirement, occasion: DossierOccasion): readonly RequiredPaper[] {
  const { code, kind, names } = line;
  const need = settledNeed(line.need, occasion.conditions ?? []);
  const text = textOn(line.basis, occasion.on);
  const { source } = text;
  const confidence = text.seen ? line.confidence : 'BACKGROUND';
  const paper = { code, kind, names, need, source, confidence } as const;
  if (line.perElection !== true) return [{ key: code, ...paper }];
  return occasion.elections.map((election) => ({
    key: `${code}/${election.office}/${election.round}`,
    election,
    ...paper,
  }));
}

function settledNeed(need: PaperNeed, holding: readonly DossierCondition[]): PaperNeed {
  return need.kind === 'conditional' && holding.includes(need.condition)
    ? { kind: 'required' }
    : need;
}

/** The text in force on a day; before the first one, the first. */
function textOn(basis: PaperBasis, on: CalendarDate): PaperBasisText {
  const texts = paperBases[basis];
  const text = texts.findLast((each) => each.from <= on) ?? texts[0];
  invariant(text !== undefined, `no text for ${basis}`);
  return text;
}
