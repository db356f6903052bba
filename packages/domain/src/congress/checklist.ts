import { daysBetween, type ArticleRef, type CalendarDate } from '../kernel/index.ts';
import type { CongressMove } from './congress-moves.ts';
import type { Congress, DaySpan } from './congress.ts';

/** One thing that a move needs: `missing` refuses the move, `warning` does not. */
export interface CheckItem {
  readonly code: string;
  readonly state: 'done' | 'missing' | 'warning';
  /** Where it is filled in: an anchor of the page of the congress. */
  readonly at: string;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly rule?: ArticleRef;
}

/** What the checklists look at besides the congress itself; gathered from the stores by the caller. */
export interface CongressFacts {
  readonly today: CalendarDate;
  readonly window?: { readonly opens: CalendarDate; readonly closes: CalendarDate };
  /** Congresses directly below that must close first, and how many have. */
  readonly below: { readonly total: number; readonly closed: number };
  /** The longest that the congress may last, in half days, with the paper that says so. */
  readonly maxDuration?: { readonly halfDays: number; readonly rule?: ArticleRef };
  readonly attendance: { readonly convened?: number; readonly present?: number };
  readonly papers: { readonly required: number; readonly missing: readonly string[] };
  readonly verdicts: { readonly notReviewed: number; readonly remarked: number };
  readonly elections: { readonly expected: readonly string[]; readonly entered: readonly string[] };
  readonly resultPapers: { readonly required: number; readonly missing: readonly string[] };
  readonly personsIncomplete: number;
  readonly differencesOpen: number;
  /** Differences from the approved option for which the unit has given no reason. */
  readonly differencesUnexplained: number;
  /** Complaints about the elections that nobody has concluded yet, with the rule that wants them concluded first. */
  readonly complaints: { readonly open: number; readonly rule?: ArticleRef };
  /** Its archive was closed at least once; looked at while the work after the congress goes on. */
  readonly archiveClosed: boolean;
}

type Checklist = (congress: Congress, facts: CongressFacts) => readonly CheckItem[];

/** What each move needs, in the order in which a person would fill it in. */
const checklists: Readonly<Record<CongressMove, Checklist>> = {
  approvePlan: (congress, facts) => [
    planItem(congress),
    ...windowItems(congress, facts),
    ...durationItems(congress, facts),
  ],
  startPreparing: (congress) => [planItem(congress)],
  submit: (congress, facts) => [
    planItem(congress),
    ...windowItems(congress, facts),
    papersItem('dossier', facts.papers),
    ...remarksItems(congress, facts),
  ],
  return: (_congress, facts) => [
    { ...item('remarks-made', facts.verdicts.remarked > 0), at: 'dossier' },
  ],
  approve: (_congress, facts) => [reviewedItem(facts), papersItem('dossier', facts.papers)],
  convene: (congress, facts) => [planItem(congress), ...belowItems(facts)],
  openPreparatory: (_congress, facts) => [attendanceItem(facts), ...quorumItems(facts)],
  openFormal: (_congress, facts) => [attendanceItem(facts), ...quorumItems(facts)],
  close: (_congress, facts) => [attendanceItem(facts)],
  reportResult: (_congress, facts) => [
    electionsItem(facts),
    personsItem(facts),
    papersItem('result', facts.resultPapers),
    ...reasonItems(facts),
  ],
  ratify: ratificationItems,
  ratifyInPart: ratificationItems,
  refuseRatification: ratificationItems,
  returnResult: nothing,
  startPostCongress: nothing,
  archive: (_congress, facts) => [
    { ...item('archive-closed', facts.archiveClosed), at: 'archive' },
  ],
  postpone: nothing,
  resume: nothing,
  cancel: nothing,
};

function ratificationItems(_congress: Congress, facts: CongressFacts): readonly CheckItem[] {
  return [electionsItem(facts), differencesItem(facts), ...complaintItems(facts)];
}

function nothing(): readonly CheckItem[] {
  return [];
}

/** The checklist of a move: every item that it needs, done or not, so that a screen can show the way. */
export function checklistOf(
  move: CongressMove,
  congress: Congress,
  facts: CongressFacts,
): readonly CheckItem[] {
  return checklists[move](congress, facts);
}

/** The items that refuse a move. */
export function missingItems(checklist: readonly CheckItem[]): readonly CheckItem[] {
  return checklist.filter((each) => each.state === 'missing');
}

function item(code: string, done: boolean, figures: CheckItem['figures'] = {}): CheckItem {
  return { code, state: done ? 'done' : 'missing', at: 'plan', figures };
}

function planItem(congress: Congress): CheckItem {
  return item('plan-days-set', congress.plan !== undefined, planFigures(congress.plan));
}

function planFigures(plan: DaySpan | undefined): CheckItem['figures'] {
  return plan ? { from: plan.from, to: plan.to } : {};
}

/** The planned days against the unit's window: outside it the plan is refused, for the superior has set it. */
function windowItems(congress: Congress, { window }: CongressFacts): readonly CheckItem[] {
  if (!window || !congress.plan) return [];
  const inside = congress.plan.from >= window.opens && congress.plan.to <= congress.deadline;
  return [item('plan-in-window', inside, { opens: window.opens, closes: congress.deadline })];
}

/**
 * The planned days against the longest duration. The plan knows whole days, the rules half days: an odd half day may fall
 * on one more day, so only a day too many warns, and the limit is named in half days.
 */
function durationItems(congress: Congress, { maxDuration }: CongressFacts): readonly CheckItem[] {
  if (!maxDuration || !congress.plan) return [];
  const { halfDays, rule } = maxDuration;
  const days = daysBetween(congress.plan) + 1;
  const max = Math.ceil(halfDays / 2);
  const whole = halfDays % 2 === 0;
  return [
    {
      code: whole ? 'duration-within' : 'duration-within-half-days',
      state: days <= max ? 'done' : 'warning',
      at: 'plan',
      figures: whole ? { days, max } : { days, halfDays },
      ...(rule ? { rule } : {}),
    },
  ];
}

function papersItem(at: 'dossier' | 'result', papers: CongressFacts['papers']): CheckItem {
  const figures = { have: papers.required - papers.missing.length, required: papers.required };
  return { ...item('papers-complete', papers.missing.length === 0, figures), at };
}

/** A returned dossier goes up again when every paper that was remarked on has been replaced. */
function remarksItems(congress: Congress, { verdicts }: CongressFacts): readonly CheckItem[] {
  if (congress.state !== 'RETURNED') return [];
  const open = verdicts.remarked;
  return [{ ...item('remarks-answered', open === 0, { open }), at: 'dossier' }];
}

function reviewedItem({ verdicts }: CongressFacts): CheckItem {
  const open = verdicts.notReviewed + verdicts.remarked;
  return { ...item('papers-accepted', open === 0, { open }), at: 'dossier' };
}

/** Bottom-up order: a parent congress needs the delegates of the congresses below it. */
function belowItems({ below }: CongressFacts): readonly CheckItem[] {
  if (below.total === 0) return [];
  const state = below.closed === below.total ? 'done' : 'warning';
  return [{ code: 'below-closed', state, at: 'below', figures: { ...below } }];
}

function attendanceItem({ attendance }: CongressFacts): CheckItem {
  const { convened, present } = attendance;
  const known = convened !== undefined && present !== undefined && present <= convened;
  return {
    ...item('attendance-entered', known, { convened: convened ?? 0, present: present ?? 0 }),
    at: 'attendance',
  };
}

/** Two thirds of those convened (Charter, article 11; not confirmed in the text, so it warns). */
function quorumItems({ attendance: { convened, present } }: CongressFacts): readonly CheckItem[] {
  if (convened === undefined || present === undefined) return [];
  const state = present * 3 >= convened * 2 ? 'done' : 'warning';
  return [{ code: 'quorum', state, at: 'attendance', figures: { convened, present } }];
}

function electionsItem({ elections }: CongressFacts): CheckItem {
  const open = elections.expected.filter((office) => !elections.entered.includes(office));
  const figures = {
    have: elections.expected.length - open.length,
    required: elections.expected.length,
  };
  return { ...item('elections-entered', open.length === 0, figures), at: 'result' };
}

function personsItem({ personsIncomplete }: CongressFacts): CheckItem {
  return {
    ...item('persons-complete', personsIncomplete === 0, { open: personsIncomplete }),
    at: 'result',
  };
}

/** A result that differs from the approved option goes up with its reason; the superior may have to ask for it otherwise. */
function reasonItems({ differencesUnexplained: open }: CongressFacts): readonly CheckItem[] {
  if (open === 0) return [];
  return [
    { code: 'differences-explained', state: 'warning', at: 'differences', figures: { open } },
  ];
}

function differencesItem({ differencesOpen }: CongressFacts): CheckItem {
  return {
    ...item('differences-concluded', differencesOpen === 0, { open: differencesOpen }),
    at: 'differences',
  };
}

/**
 * A result is ratified when there is no complaint (24-QD/TW, 16.1.2): the inspection committee of the superior concludes
 * first. Without any complaint the item is not shown.
 */
function complaintItems({ complaints: { open, rule } }: CongressFacts): readonly CheckItem[] {
  if (open === 0) return [];
  const found = item('complaints-concluded', false, { open });
  return [{ ...found, at: 'complaints', ...(rule ? { rule } : {}) }];
}
