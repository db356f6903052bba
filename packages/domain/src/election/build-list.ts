import { isOver } from '../kernel/index.ts';
import { cite, type CitedRule } from './cited-rule.ts';
import type { ElectionOffice } from './election-body.ts';
import { maxListSize } from './list-surplus.ts';
import type { NextStep } from './next-steps.ts';
import { regulation190, type ElectionRegulation } from './regulation.ts';

/** A self-nominated person, or one nominated from the floor. `support`: people who backed the name, once they were asked. */
export interface FloorName {
  readonly id: string;
  readonly support?: number;
}

/** The convening committee's names and those from outside its list. */
export interface ListProposal {
  readonly regulation: ElectionRegulation;
  readonly office: ElectionOffice;
  readonly seats: number;
  /** People attending, the whole of the support test. */
  readonly attending: number;
  readonly official: readonly string[];
  readonly floor: readonly FloorName[];
}

/** A floor name left out: too little support, or no place under the cap of the surplus. */
export interface DroppedName {
  readonly id: string;
  readonly reason: 'support' | 'surplus';
}

/** The list for the congress to decide on by card, and what is still open before that. */
export interface BuiltList {
  readonly list: readonly string[];
  readonly dropped: readonly DroppedName[];
  /** Equal support at the last place: the text does not say who comes first. */
  readonly tiedAtCut: readonly string[];
  /** Names whose support has to be asked first. */
  readonly toAsk: readonly string[];
  readonly next: readonly (NextStep | 'opinionBallot' | 'cardVoteOnList')[];
  readonly rules: readonly CitedRule[];
}

const supportNeeded = { num: 30, den: 100 };

/**
 * Builds a ballot list: official names by right; under 190 floor names need the support of more than 30 percent of those
 * attending; over the cap of the surplus the best supported floor names fill the places left.
 */
export function buildList(proposal: ListProposal): BuiltList {
  const rules = [cite('listBuilding', proposal.regulation)];
  const passed = proposal.floor.filter((name) => passesSupport(name, proposal));
  const failed = proposal.floor.filter((name) => !passed.includes(name));
  const dropped = failed.map(({ id }) => dropFor('support', id));
  const room = (maxListSize(proposal) ?? Infinity) - proposal.official.length;
  const toAsk = namesToAsk(passed, { proposal, room });
  if (toAsk.length > 0) {
    const open = { list: proposal.official, tiedAtCut: [], toAsk };
    return { ...open, dropped, next: ['opinionBallot'], rules };
  }
  const cut = cutBySupport(passed, room);
  const beyond = cut.beyond.map((id) => dropFor('surplus', id));
  return {
    list: [...proposal.official, ...cut.kept],
    dropped: [...dropped, ...beyond],
    tiedAtCut: cut.tied,
    toAsk,
    next: cut.tied.length > 0 ? ['askPresidium'] : ['cardVoteOnList'],
    rules,
  };
}

/** A name not asked about yet is not dropped: it has to be asked about. */
function passesSupport({ support }: FloorName, proposal: ListProposal): boolean {
  if (proposal.regulation !== regulation190 || support === undefined) return true;
  return isOver({ part: support, whole: proposal.attending, threshold: supportNeeded });
}

function namesToAsk(
  names: readonly FloorName[],
  list: { readonly proposal: ListProposal; readonly room: number },
): readonly string[] {
  const always = list.proposal.regulation === regulation190;
  if (!always && names.length <= list.room) return [];
  return idsOf(names.filter(({ support }) => support === undefined));
}

interface Cut {
  readonly kept: readonly string[];
  readonly tied: readonly string[];
  readonly beyond: readonly string[];
}

function cutBySupport(names: readonly FloorName[], room: number): Cut {
  if (names.length <= room) return { kept: idsOf(names), tied: [], beyond: [] };
  if (room <= 0) return { kept: [], tied: [], beyond: idsOf(names) };
  const ranked = names.toSorted((left, right) => supportOf(right) - supportOf(left));
  const last = ranked[room - 1]?.support ?? 0;
  const isTied = ranked[room]?.support === last;
  const kept = names.filter(
    (name) => supportOf(name) > last || (!isTied && supportOf(name) === last),
  );
  const tied = isTied ? names.filter((name) => supportOf(name) === last) : [];
  const beyond = names.filter((name) => supportOf(name) < last);
  return { kept: idsOf(kept), tied: idsOf(tied), beyond: idsOf(beyond) };
}

function dropFor(reason: DroppedName['reason'], id: string): DroppedName {
  return { id, reason };
}

function supportOf({ support }: FloorName): number {
  return support ?? 0;
}

function idsOf(names: readonly FloorName[]): readonly string[] {
  return names.map(({ id }) => id);
}
