import type { CongressContent, CongressType } from '../congress/index.ts';
import type { ElectionOffice } from '../election/index.ts';
import { invariant, type ArticleRef, type CalendarDate, type Confidence } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import { paperBases, type PaperBasis, type PaperBasisText } from './data/paper-bases.ts';
import { paperRequirements } from './data/paper-requirements.ts';
import type {
  DossierCondition,
  DossierPhase,
  PaperCode,
  PaperKind,
  PaperNeed,
  PaperRequirement,
} from './paper-requirement.ts';

export { paperBases, paperRequirements };

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
