import { addWorkingDays } from '@daihoi/domain/calendar';
import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import {
  allowedConclusions,
  isOpenOn,
  isOverdue,
  knownOn,
  ratificationDue,
  resultReportDue,
  type ComplaintSpan,
  type Deadline,
  type Ratification,
} from '@daihoi/domain/result';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import { may, type Actor } from '../access/index.ts';
import {
  congressNotFound,
  recordAsOf,
  type CongressRecord,
  type NotCountedYet,
} from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { readStanding, type CongressStanding, type JudgedBallot } from './congress-standing.ts';
import { isResultOpen } from './open-result.ts';
import { pendingResult } from './pending-result.ts';
import { resultsAsOf } from './results-as-of.ts';
import { lockedCounts } from './sealed-count.ts';

/** A deadline with what became of it. */
export interface DueDay extends Deadline {
  readonly doneOn: CalendarDate | undefined;
  readonly late: boolean;
}

/** The results of a congress for the screen of either side. */
export interface ResultPage {
  readonly record: CongressRecord;
  readonly standing: CongressStanding;
  /** Ballots that stand fast as the counting room counted and signed them. */
  readonly isLocked: (ballot: JudgedBallot) => boolean;
  readonly mayEnter: boolean;
  readonly mayPlan: boolean;
  readonly mayDecide: boolean;
  /** Birthdays and the like are for those who work with people. */
  readonly maySeePersons: boolean;
  /** Complaints that hold the ratification; undefined for whom they are none of their business. */
  readonly complaintsOpen: number | undefined;
  readonly reportDue: DueDay | undefined;
  readonly ratificationDue: DueDay | undefined;
  readonly conclusions: readonly Ratification['kind'][];
}

/** Everything that the result section of a congress shows. */
export async function viewResult(
  ports: Ports,
  actor: Actor,
  { id, asOf }: { readonly id: CongressId; readonly asOf: CalendarDate | undefined },
): Promise<Result<ResultPage, NotFound | NotCountedYet | NoRegulation>> {
  const scene = await setScene(ports, { id, asOf });
  if (!scene.ok) return scene;
  const { record, stores, today, past } = scene.value;
  const standing = await readStanding(stores, record, today);
  if (!standing.ok) return standing;
  const spans = (await ports.read.complaints.spansOf([id])).get(id) ?? [];
  const complaints = spans.flatMap((each) => knownOn(each, today) ?? []);
  const due = await dueDays(ports.read, record, { standing: standing.value, complaints, today });
  const isLocked = await lockedCounts(ports.read, id);
  const reported = record.value.state === 'RESULTS_REPORTED' && !past;
  const at = record.unitPath;
  return ok({
    record,
    standing: standing.value,
    isLocked: ({ stored }) => stored.annulled === undefined && isLocked(stored),
    mayEnter: !past && isResultOpen(record) && may(actor, 'result.enter', at),
    mayPlan: !past && may(actor, 'congress.plan', at),
    mayDecide: reported && may(actor, 'result.decide', at),
    maySeePersons: may(actor, 'statistics.persons', at),
    complaintsOpen: may(actor, 'complaint.view', at)
      ? complaints.filter((each) => isOpenOn(each, today)).length
      : undefined,
    ...due,
    conclusions: reported ? allowedConclusions(pendingResult(standing.value)) : [],
  });
}

/** The congress and its results: as they are, or as they stood on a past day. */
async function setScene(
  ports: Ports,
  { id, asOf }: { readonly id: CongressId; readonly asOf: CalendarDate | undefined },
): Promise<Result<Scene, NotFound | NotCountedYet>> {
  const now = await ports.read.congresses.byId(id);
  if (!now) return err(congressNotFound(id));
  const today = ports.clock.today();
  if (asOf === undefined || asOf >= today)
    return ok({ record: now, stores: ports.read, today, past: false });
  const record = await recordAsOf(ports.read, now, asOf);
  const from = now.value.countedFrom;
  if (!record) return err({ code: 'congress.not-counted-yet', on: asOf, from });
  const stores = resultsAsOf(ports.read, { congress: record.value, day: asOf });
  return ok({ record, stores, today: asOf, past: true });
}

interface Scene {
  readonly record: CongressRecord;
  readonly stores: Stores;
  readonly today: CalendarDate;
  readonly past: boolean;
}

async function dueDays(
  stores: Pick<Stores, 'holidays'>,
  record: CongressRecord,
  given: {
    readonly standing: CongressStanding;
    readonly complaints: readonly ComplaintSpan[];
    readonly today: CalendarDate;
  },
): Promise<Pick<ResultPage, 'reportDue' | 'ratificationDue'>> {
  const table = await stores.holidays.table();
  const order = {
    rules: given.standing.rules.rules,
    addWorkingDays: (from: CalendarDate, days: number) => addWorkingDays(from, days, table),
  };
  const { state, days } = record.value;
  const asOf = given.today;
  const reportedOn = state === 'CLOSED' ? undefined : days.reportedOn;
  const decidedOn = days.ratifiedOn ?? days.partlyRatifiedOn ?? days.rejectedOn;
  const decided = state === 'RESULTS_REPORTED' ? undefined : decidedOn;
  const report = days.closedOn && resultReportDue({ ...order, from: days.closedOn });
  const decision =
    reportedOn && ratificationDue({ ...order, from: reportedOn, complaints: given.complaints });
  return {
    reportDue: report && dueDay(report, reportedOn, asOf),
    ratificationDue: decision && dueDay(decision, decided, asOf),
  };
}

function dueDay(deadline: Deadline, doneOn: CalendarDate | undefined, asOf: CalendarDate): DueDay {
  const late = isOverdue({ deadline, asOf, ...(doneOn === undefined ? {} : { doneOn }) });
  return { ...deadline, doneOn, late };
}
