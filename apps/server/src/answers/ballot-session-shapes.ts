import {
  equationsOfPage,
  type DrawnBallot,
  type DrawnRoll,
  type KeyedEntry,
  type SessionPage,
} from '@daihoi/application/ballot-session';
import type {
  BallotSessionView,
  DisputedBallot,
  DrawnBallotView,
  MarksBody,
  OpenItemView,
} from '@daihoi/contract/ballot-session';
import {
  agreedFigure,
  isBeyond,
  needsDecision,
  witnesses,
  type BallotPlace,
  type BallotDecision,
  type BallotMarks,
  type BallotSample,
  type BallotSession,
  type CommitteeMember,
  type Equation,
  type ListChange,
  type OpenItem,
  type PlacedBallot,
  type Witness,
} from '@daihoi/domain/ballot-session';
import type { ElectionCount } from '@daihoi/domain/election';
import { defined } from '@daihoi/domain/kernel';
import { toVerdict } from './result-shapes.ts';

/** One ballot as the contract shows it. */
export function toSessionView(page: SessionPage): BallotSessionView {
  const { stored, congress, unit, withCode, placed, counted, count } = page;
  const { session, version } = stored;
  const { issued, collected, decisions, candidates, committee, ...rest } = session;
  const {
    sample,
    earlierSamples = [],
    recollections,
    headChanges = [],
    vouchedResets = [],
    typistChanges: _changes,
    pool,
    likelyRoll,
    listChanges = [],
    scanSettlements: _settlements,
    disposal: _kept,
    sealSalt: _salt,
    tint,
    ...plain
  } = rest;
  return {
    ...plain,
    ...defined({ tint, ...knownOf(page) }),
    sameTint: page.sameTint.map(toNamed),
    congressId: congress.value.id,
    congressTitle: page.title,
    day: page.day,
    unitName: unit.fullName,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    ...defined({
      pool: pool?.map(({ id, name }) => ({ id, name })),
      likelyRoll: likelyRoll && { ...likelyRoll, excluded: [...likelyRoll.excluded] },
    }),
    committee: committee.map((each) => toMember(each, withCode.has(each.id))),
    vouchedResets: vouchedResets.map((each) => ({ ...each })),
    headChanges: headChanges.map(({ by: _by, state: _state, ...each }) => each),
    listChanges: listChanges.map(toListChange),
    ...rollsOf(page),
    issued: [...issued],
    collected: [...collected],
    agreed: agreedOf(session),
    equations: equationsOfPage(page).map(toEquation),
    ...toTypists(session),
    keyed: [...page.keyed],
    placed: tallyOf(placed),
    beyond: placed.flatMap(toBeyond),
    recollections: (recollections ?? []).map((each) => ({ ...each, by: [...each.by] })),
    decisions: decisions.map(withoutMarks),
    moves: page.steps.map(({ move, hands, open }) => ({ move, hands, open: open.map(toOpenItem) })),
    earlierChecks: earlierSamples.filter(({ checked }) => checked !== undefined).length,
    version,
    ...defined({ counted }),
    ...(count ? { count: toCount(count) } : {}),
    ...(sample ? { sample: toSample(sample, count !== undefined) } : {}),
  };
}

function toMember(
  { candidateId, namesake, ...member }: CommitteeMember,
  hasCode: boolean,
): BallotSessionView['committee'][number] {
  return { ...member, ...defined({ candidateId, namesake: namesake?.reason }), hasCode };
}

/** What a page says only where there is something to say. */
function knownOf({
  stored,
  voidReason,
  seal,
}: SessionPage): Partial<Pick<BallotSessionView, 'voidReason' | 'sealHash' | 'seal'>> {
  const { sealHash } = stored.session;
  const plain = defined({ voidReason, sealHash });
  if (seal?.kind !== 'broken') return { ...plain, ...defined({ seal }) };
  const { kind, since, differs, sealedAt } = seal;
  return { ...plain, seal: { kind, since, differs: [...differs], ...defined({ sealedAt }) } };
}

/** Who keys or scans, and who took whose place. */
function toTypists({
  typists,
  typistChanges = [],
}: BallotSession): Pick<BallotSessionView, 'typists' | 'typistChanges'> {
  return {
    typists: typists.map(({ means, ...each }) => ({ ...each, ...defined({ means }) })),
    typistChanges: typistChanges.map((each) => ({ ...each, by: [...each.by] })),
  };
}

function toNamed({ office, round }: BallotSession): BallotSessionView['sameTint'][number] {
  return { office, round: { number: round.number } };
}

function toListChange({
  kind,
  name,
  outcome,
  inFavour,
  of,
}: ListChange): BallotSessionView['listChanges'][number] {
  return { kind, name, outcome, of, ...defined({ inFavour }) };
}

/** What dice drew is told after the release only: how many ballots are enough tells how close the result is. */
function toSample(
  { checked, dice, drawnAt, size, wrongNeeded, chance, places }: BallotSample,
  isReleased: boolean,
): BallotSessionView['sample'] {
  const told = { size, wrongNeeded, chance, places: places.map((each) => ({ ...each })) };
  return {
    dice,
    drawnAt,
    ...(isReleased ? { told } : {}),
    ...(checked ? { checked: { ...checked, by: [...checked.by] } } : {}),
  };
}

/** A drawn ballot beside which two people hold the paper. */
export function toDrawn({ bundle, position, marks }: DrawnBallot): DrawnBallotView {
  return { bundle, position, ...defined({ marks: marks && toMarks(marks) }) };
}

function agreedOf({ issued, collected }: BallotSession): BallotSessionView['agreed'] {
  return defined({ issued: agreedFigure(issued), collected: agreedFigure(collected) });
}

function tallyOf(placed: readonly PlacedBallot[]): BallotSessionView['placed'] {
  return {
    total: placed.filter((each) => !isBeyond(each)).length,
    agreed: placed.filter(({ standing }) => standing.kind === 'agreed').length,
    decided: placed.filter(({ standing }) => standing.kind === 'decided').length,
    waiting: placed.filter(({ standing }) => standing.kind === 'waiting').length,
    undecided: placed.filter(needsDecision).length,
  };
}

function toBeyond({ bundle, position, standing }: PlacedBallot): BallotSessionView['beyond'] {
  if (standing.kind !== 'beyond') return [];
  return standing.keyedFor.map((witness) => ({ witness, bundle, position }));
}

function toCount(count: ElectionCount): BallotSessionView['count'] {
  return { ...count.ballots, ...toVerdict(count) };
}

function toEquation({ terms, ...equation }: Equation): BallotSessionView['equations'][number] {
  return { ...equation, terms: [...terms], rule: { ...equation.rule } };
}

function toOpenItem(item: OpenItem): OpenItemView {
  if (item.code === 'committee-refused')
    return { ...item, names: [...item.names], rule: { ...item.rule } };
  if (item.code === 'not-in-pool')
    return { ...item, names: [...item.names], rule: { ...item.rule } };
  if (item.code === 'equation-broken')
    return { code: item.code, equation: toEquation(item.equation) };
  if (item.code === 'list-refused')
    return { ...item, ...defined({ rule: item.rule && { ...item.rule } }) };
  return { ...item };
}

/** Marks as the contract shows them: without members that are not there. */
export function toMarks({ struck, rows, question, flag }: BallotMarks): MarksBody {
  return defined({ struck: struck && [...struck], rows: rows && [...rows], question, flag });
}

function toDecision({ confirmedBy, confirmedAt, ...decision }: BallotDecision) {
  return { ...decision, marks: toMarks(decision.marks), ...defined({ confirmedBy, confirmedAt }) };
}

/** Who concluded, when and why: what stood on the ballot is shown beside the paper alone. */
function withoutMarks(decision: BallotDecision): BallotSessionView['decisions'][number] {
  const { marks: _marks, ...rest } = toDecision(decision);
  return rest;
}

/** The same of one witness: what a scanner left to people stands beside it. */
function toSeen(marks: BallotMarks): DisputedBallot['seen'][number] {
  return { ...toMarks(marks), ...defined({ unsure: marks.unsure && [...marks.unsure] }) };
}

/** The images of a scanned ballot at its place. */
function scanOf(
  entries: readonly KeyedEntry[],
  witness: Witness,
  place: BallotPlace | undefined,
): DisputedBallot['scans'] {
  const entry = entries.find(
    (each) =>
      each.witness === witness && each.bundle === place?.bundle && each.position === place.position,
  );
  if (!place || !entry?.pages) return [];
  return [{ witness, ...place, pages: [...entry.pages] }];
}

/** A ballot that the witnesses could not settle, with what both saw. */
export function toDisputed(session: BallotSession, entries: readonly KeyedEntry[]) {
  return ({ bundle, position, standing, second }: PlacedBallot): readonly DisputedBallot[] => {
    if (standing.kind !== 'decided' && !('seen' in standing)) return [];
    const open = session.decisions.find(
      (each) => each.bundle === bundle && each.position === position,
    );
    const seen = standing.kind === 'decided' ? [] : standing.seen.map(toSeen);
    const places = [{ bundle, position }, second ?? { bundle, position }] as const;
    const decision = standing.kind === 'decided' ? standing.decision : open;
    return [
      {
        bundle,
        position,
        kind: standing.kind,
        seen,
        scans: witnesses.flatMap((witness) => scanOf(entries, witness, places[witness - 1])),
        ...(decision ? { decision: toDecision(decision) } : {}),
      },
    ];
  };
}

/** The rolls that were frozen, and the attendance beside them as it stands now. */
function rollsOf({ stored, attendanceSince, register }: SessionPage) {
  const rolls = stored.session.rolls.map(
    ({ attendance: _attendance, register: digest, ...each }) => ({
      ...each,
      excluded: [...each.excluded],
      byName: digest !== undefined,
    }),
  );
  return {
    rolls,
    ...defined({
      attendanceSince: attendanceSince && defined({ ...attendanceSince }),
      register: register && toRegister(register),
    }),
  };
}

function toRegister({ roll, expected }: DrawnRoll) {
  return { ...roll, excluded: [...roll.excluded], expected };
}
