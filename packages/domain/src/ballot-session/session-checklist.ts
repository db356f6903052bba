import {
  checkCountingCommittee,
  checkList,
  type CitedRule,
  type CommitteeObjection,
} from '../election/index.ts';
import { agreedFigure, lastCounts, rollOf, type BallotSession } from './ballot-session.ts';
import { isBeyond, needsDecision, type PlacedBallot } from './compare-witnesses.ts';
import { judgeEquations, type ControlFigures, type Equation } from './print-control.ts';
import type { SessionMove } from './session-state.ts';
import { poolRule } from './election-order.ts';
import { candidatesBehind } from './same-person.ts';
import { checkTypists } from './share-bundles.ts';

/** What keeps a move from being made, with what it is about and the rule behind it. Codes only; the words stand in the contract. */
export type OpenItem =
  | { readonly code: 'no-candidates' | 'no-roll' | 'no-printed' | 'no-typists' }
  // How many were drawn tells how close the result is.
  | { readonly code: 'sample-unchecked' }
  | { readonly code: 'list-refused'; readonly finding: string; readonly rule?: CitedRule }
  | {
      readonly code: 'committee-refused';
      readonly objection: CommitteeObjection['code'];
      readonly names: readonly string[];
      readonly rule: CitedRule;
    }
  | { readonly code: 'not-in-pool'; readonly names: readonly string[]; readonly rule: CitedRule }
  | { readonly code: 'committee-too-small'; readonly members: number; readonly needed: number }
  | { readonly code: 'figures-missing' | 'figures-differ'; readonly of: 'issued' | 'collected' }
  | { readonly code: 'equation-broken'; readonly equation: Equation }
  | {
      readonly code: 'ballots-unkeyed' | 'ballots-undecided' | 'ballots-beyond';
      readonly count: number;
    }
  | {
      readonly code: 'sample-differs' | 'sample-anew';
      readonly count: number;
    };

/** The head, and two more who key or count apart from each other; the head may be one of the two in a small cell. */
const smallestCommittee = 2;

type Checklist = (session: BallotSession, placed: readonly PlacedBallot[]) => readonly OpenItem[];

const nothing: Checklist = () => [];

/** What each move still needs, in the order in which the committee would do it. */
const checklists: Readonly<Record<SessionMove, Checklist>> = {
  fixList: (session) => [
    ...listItems(session),
    ...poolItems(session),
    ...committeeItems(session),
    ...rollItems(session),
  ],
  printBallots: (session) => (session.printed > 0 ? [] : [{ code: 'no-printed' }]),
  sealBox: nothing,
  confirmIssued: (session) => figureItems(session, 'issued'),
  confirmCollected: (session) => figureItems(session, 'collected'),
  reconcile: (session) => brokenItems(session),
  tellHall: nothing,
  startCounting: (session) =>
    checkTypists(session, session.typists) === undefined ? [] : [{ code: 'no-typists' }],
  decide: (_session, placed) => ballotItems(placed),
  release: (session) => sampleItems(session),
  signMinutes: (session) => brokenItems(session),
  seal: nothing,
  openSeal: nothing,
  recount: nothing,
  countAgain: nothing,
  recollect: nothing,
  declareVoid: nothing,
};

/** Everything that a move still lacks; empty when it may be made. */
export function openItems(
  move: SessionMove,
  session: BallotSession,
  placed: readonly PlacedBallot[],
): readonly OpenItem[] {
  return checklists[move](session, placed);
}

/** The equations of a session whose figures are agreed; undefined while one of them is not. */
export function equationsOf(session: BallotSession): readonly Equation[] | undefined {
  const figures = controlFigures(session);
  return figures && judgeEquations(figures, session.regulation);
}

/** The agreed figures of the print control; undefined while one is missing. */
export function controlFigures(session: BallotSession): ControlFigures | undefined {
  const issued = agreedFigure(session.issued);
  const collected = agreedFigure(session.collected);
  const roll = rollOf(session);
  if (!issued || collected === undefined || !roll) return undefined;
  return { ...issued, printed: session.printed, present: roll.present, collected };
}

function listItems({ candidates, seats, office, regulation, round }: BallotSession) {
  if (candidates.length === 0) return [{ code: 'no-candidates' }] satisfies OpenItem[];
  if (round.kind !== 'first') return [];
  const checked = checkList({ regulation, office, seats, listSize: candidates.length });
  if (!checked.ok)
    return [{ code: 'list-refused', finding: checked.error.code }] satisfies OpenItem[];
  return checked.value.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, rule }): OpenItem => ({
      code: 'list-refused',
      finding: code,
      ...(rule === undefined ? {} : { rule }),
    }));
}

/** Whoever stands for an office of a body is one of that body. */
function poolItems({ candidates, pool, office, regulation }: BallotSession): readonly OpenItem[] {
  if (!pool) return [];
  const known = new Set(pool.map(({ id }) => id));
  const names = candidates.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  return names.length === 0
    ? []
    : [{ code: 'not-in-pool', names, rule: poolRule(office, regulation) }];
}

function committeeItems({ committee, candidates, regulation }: BallotSession): readonly OpenItem[] {
  const members = committee.map((each) => ({
    ...each,
    id: candidatesBehind(each, candidates)[0]?.id ?? each.id,
  }));
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const objections = checkCountingCommittee({
    members,
    candidates: candidates.map(({ id }) => id),
    regulation,
  });
  const voting = committee.filter(({ role }) => role !== 'technician').length;
  return [
    ...objections.map(({ code, ids, rule }): OpenItem => ({
      code: 'committee-refused',
      objection: code,
      names: ids.map((id) => names.get(id) ?? id),
      rule,
    })),
    ...(voting < smallestCommittee
      ? [{ code: 'committee-too-small', members: voting, needed: smallestCommittee } as const]
      : []),
  ];
}

function rollItems(session: BallotSession): readonly OpenItem[] {
  return rollOf(session) ? [] : [{ code: 'no-roll' }];
}

function figureItems(session: BallotSession, of: 'issued' | 'collected'): readonly OpenItem[] {
  const counts = of === 'issued' ? session.issued : session.collected;
  if (lastCounts<unknown>(counts).length < 2) return [{ code: 'figures-missing', of }];
  return agreedFigure<unknown>(counts) === undefined ? [{ code: 'figures-differ', of }] : [];
}

function brokenItems(session: BallotSession): readonly OpenItem[] {
  const equations = equationsOf(session);
  if (!equations) return [{ code: 'figures-missing', of: 'collected' }];
  return equations
    .filter(({ holds }) => !holds)
    .map((equation) => ({ code: 'equation-broken', equation }));
}

/**
 * A hand check that was begun is finished, and what it found wrong is counted again. Counting again does not settle it: only
 * another check that finds nothing does, and none is needed where no ballot is left to draw.
 */
function sampleItems(session: BallotSession): readonly OpenItem[] {
  const { sample } = session;
  if (!sample) return againItems(session);
  if (!sample.checked) return [{ code: 'sample-unchecked' }];
  const { differing } = sample.checked;
  return differing > 0 ? [{ code: 'sample-differs', count: differing }] : [];
}

function againItems({ earlierSamples, collected }: BallotSession): readonly OpenItem[] {
  const last = earlierSamples?.at(-1);
  if (!last || agreedFigure(collected) === 0 || last.checked?.differing === 0) return [];
  return [{ code: 'sample-anew', count: last.checked?.differing ?? 0 }];
}

function ballotItems(placed: readonly PlacedBallot[]): readonly OpenItem[] {
  const unkeyed = placed.filter(({ standing }) => standing.kind === 'waiting').length;
  const undecided = placed.filter(needsDecision).length;
  const beyond = placed.filter(isBeyond).length;
  return [
    ...(beyond > 0 ? [{ code: 'ballots-beyond', count: beyond } as const] : []),
    ...(unkeyed > 0 ? [{ code: 'ballots-unkeyed', count: unkeyed } as const] : []),
    ...(undecided > 0 ? [{ code: 'ballots-undecided', count: undecided } as const] : []),
  ];
}
