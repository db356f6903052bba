import type { CongressView } from '@daihoi/contract/congress';
import { congressMoves, nextMoves, type CongressMove } from '@daihoi/domain/congress';
import { stateOf } from './stage-steps.ts';

type OpenMove = CongressView['moves'][number];
type CheckItem = OpenMove['checklist'][number];

/** The one thing to do now: what, whose it is, and what it still lacks. */
export interface NextStep {
  /** The move that comes next; `plan` while nobody has set the days. */
  readonly step: 'plan' | CongressMove;
  readonly mine: boolean;
  readonly side: 'own' | 'superior';
  readonly ready: boolean;
  readonly checklist: readonly CheckItem[];
}

/** The next step of a congress; undefined when every step is taken or the congress is given up. */
export function nextStepOf(congress: CongressView): NextStep | undefined {
  const move = nextMoveOf(congress);
  const open = congress.moves.find((each) => each.move === move);
  if (move === undefined || !open) return undefined;
  if (move === 'approvePlan' && congress.plan === null)
    return {
      step: 'plan',
      mine: congress.may.includes('congress.plan'),
      side: 'own',
      ready: true,
      checklist: open.checklist,
    };
  const { mine, ready, checklist } = open;
  return { step: move, mine, side: congressMoves[move].side, ready, checklist };
}

/** A dossier with remarks goes back before anything else can happen to it. */
function nextMoveOf(congress: CongressView): CongressMove | undefined {
  const plain = nextMoves[stateOf(congress.state)];
  if (plain !== 'approve') return plain;
  return congress.moves.some((each) => each.move === 'return' && each.ready) ? 'return' : plain;
}

/** Where an item is filled in: an anchor of the page, or the room of its archive. */
export function anchorOf(item: Pick<CheckItem, 'at' | 'code'>): string {
  if (item.at === 'archive') return 'archive';
  return item.code === 'papers-complete' && item.at === 'result' ? '#result-papers' : `#${item.at}`;
}
