import {
  addDays,
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
} from '@daihoi/domain/kernel';
import { may, type Actor, type Grant } from '../access/index.ts';
import type { CongressRecord } from '../congress/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import { heldCommentTasks } from './held-comment-tasks.ts';
import { archiveTasks } from './archive-tasks.ts';
import { commentTasks } from './comment-tasks.ts';
import { complaintTasks } from './complaint-tasks.ts';
import { waitingDrafts } from './draft-tasks.ts';
import { rulesOf, type DueBasis } from './due-days.ts';
import { paperTasks } from './paper-tasks.ts';
import { planTasks } from './plan-tasks.ts';
import { keepingTasks } from './keeping-tasks.ts';
import { ownDraftTasks } from './own-draft-tasks.ts';
import { ownCongressOf, ownTask } from './own-tasks.ts';
import { meetingsOf, superiorTasks } from './superior-tasks.ts';
import {
  byUrgency,
  groupOf,
  type Meeting,
  type OwnCongress,
  type SaidReminder,
  type Task,
  type TaskList,
} from './task.ts';

/** Bounds of one request: units of the person that are looked at, congresses below each, tasks in the answer. */
const bounds = { units: 5, below: 500, tasks: 40, reminders: 5 };

/** A reminder stands in the list for two weeks. */
const reminderDays = 14;

/**
 * What the signed-in person must do in a season, worked out from their rights: the next step of the own congress, the
 * decisions that units below wait for, units that slip, the monthly report.
 */
export async function listTasks(
  ports: Ports,
  actor: Actor,
  seasonId: SeasonId,
): Promise<Result<TaskList, NotFound>> {
  const season = await ports.read.seasons.byId(seasonId);
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
  const today = ports.clock.today();
  const basis: DueBasis = {
    today,
    lead: season.settings.leadDays,
    rules: rulesOf(season, today),
    holidays: await ports.read.holidays.table(),
    complaints: new Map(),
  };
  const parts = await Promise.all(
    homesOf(actor).map((grant) => tasksAt(ports, { actor, grant, season, basis })),
  );
  const tasks = parts.flatMap((part) => part.tasks).toSorted(byUrgency);
  return ok({
    today,
    tasks: tasks.slice(0, bounds.tasks),
    total: tasks.length,
    own: parts.find((part) => part.own)?.own,
    meeting: parts.flatMap((part) => part.meeting).slice(0, bounds.reminders),
    reminders: parts.flatMap((part) => part.reminders).slice(0, bounds.reminders),
  });
}

/** The units where the person holds a right, each once. */
function homesOf(actor: Actor): readonly Grant[] {
  const byUnit = new Map(actor.grants.map((grant) => [grant.unitId, grant]));
  return [...byUnit.values()].slice(0, bounds.units);
}

interface Home {
  readonly actor: Actor;
  readonly grant: Grant;
  readonly season: SeasonRow;
  readonly basis: DueBasis;
}

interface HomeTasks {
  readonly tasks: readonly Task[];
  readonly own: OwnCongress | undefined;
  readonly meeting: readonly Meeting[];
  readonly reminders: readonly SaidReminder[];
}

async function tasksAt(ports: Ports, home: Home): Promise<HomeTasks> {
  const unit = await ports.read.units.byId(home.grant.unitId);
  if (!unit) return { tasks: [], own: undefined, meeting: [], reminders: [] };
  const [own, below, report, comments, papers] = await Promise.all([
    ownPart(ports, home, unit),
    belowPart(ports, home, unit),
    reportTask(ports, home, unit),
    commentPart(ports, home, unit),
    may(home.actor, 'paper.receive', unit.path) ? paperTasks(ports, unit) : [],
  ]);
  const tasks = [...own.tasks, ...below.tasks, ...report, ...comments.tasks, ...papers];
  return {
    ...own,
    meeting: below.meeting,
    tasks,
    reminders: newestFirst([...own.reminders, ...comments.reminders]),
  };
}

function newestFirst(reminders: readonly SaidReminder[]): readonly SaidReminder[] {
  return reminders.toSorted((left, right) => (left.sentAt > right.sentAt ? -1 : 1));
}

async function ownPart(
  ports: Ports,
  { actor, season, basis }: Home,
  unit: UnitRow,
): Promise<Omit<HomeTasks, 'meeting'>> {
  const none = { tasks: [], own: undefined, reminders: [] };
  if (!may(actor, 'congress.prepare', unit.path)) return none;
  const record = await ports.read.congresses.byUnit(season.id, unit.id);
  if (!record) return none;
  const writes = may(actor, 'draft.write', unit.path);
  const [task, kept, archived, drafts, planned, reminders] = await Promise.all([
    ownTask(ports, { record, unit }, await withComplaints(ports, basis, [record])),
    keepingTasks(ports, { record, unit }, basis),
    may(actor, 'archive.remove', unit.path)
      ? archiveTasks(ports, { actor, record, unit }, basis)
      : [],
    writes ? ownDraftTasks(ports, actor, { record, unit }) : [],
    writes ? planTasks(ports, { record, unit }, basis) : [],
    ports.read.reminders.ofCongress(record.value.id, bounds.reminders),
  ]);
  const fresh = addDays(basis.today, -reminderDays);
  return {
    tasks: [...(task ? [task] : []), ...kept, ...archived, ...drafts, ...planned],
    own: ownCongressOf(record, unit),
    reminders: reminders.filter((each) => each.sentOn >= fresh && each.sentOn <= basis.today),
  };
}

async function commentPart(
  ports: Ports,
  { actor, season, basis }: Home,
  unit: UnitRow,
): Promise<Pick<HomeTasks, 'tasks' | 'reminders'>> {
  if (!may(actor, 'comment.write', unit.path)) return { tasks: [], reminders: [] };
  const place = { unit, seasonId: season.id };
  const [asked, held] = await Promise.all([
    commentTasks(ports, place, basis),
    heldCommentTasks(ports, place, basis),
  ]);
  return { ...asked, tasks: [...held, ...asked.tasks] };
}

async function belowPart(
  ports: Ports,
  { actor, season, basis }: Home,
  unit: UnitRow,
): Promise<Pick<HomeTasks, 'tasks' | 'meeting'>> {
  if (!may(actor, 'board.view', unit.path)) return { tasks: [], meeting: [] };
  const below = await ports.read.boards.openBelow(season.id, unit.id, bounds.below);
  const decides = below[0] !== undefined && may(actor, 'congress.decide', below[0].unit.path);
  const informed = await withComplaints(
    ports,
    basis,
    below.map((each) => each.record),
  );
  const open = await ports.read.complaints.openBelow(season.id, unit.id, bounds.below);
  const complaints = complaintTasks(
    open.filter((each) => may(actor, 'complaint.conclude', each.unit.path)),
    basis,
  );
  const waiting = await ports.read.drafts.waitingBelow(season.id, unit.id, bounds.below);
  const drafts = waitingDrafts(waiting.filter((each) => may(actor, 'draft.judge', each.unit.path)));
  const others = [...complaints, ...drafts];
  return {
    tasks: superiorTasks(unit, { units: decides ? below : [], others }, informed),
    meeting: meetingsOf(below, basis),
  };
}

/** The basis with the complaints about those of the congresses whose result waits for its ratification. */
async function withComplaints(
  ports: Ports,
  basis: DueBasis,
  records: readonly CongressRecord[],
): Promise<DueBasis> {
  const ids = records.flatMap(({ value }) =>
    value.state === 'RESULTS_REPORTED' ? [value.id] : [],
  );
  return { ...basis, complaints: await ports.read.complaints.spansOf(ids) };
}

/** The monthly report of a unit with units below: due on the last day of the month, shown in its last week. */
async function reportTask(ports: Ports, home: Home, unit: UnitRow): Promise<readonly Task[]> {
  const { actor, season, basis } = home;
  const due = lastOfMonth(basis.today);
  if (basis.today < addDays(due, -6) || !may(actor, 'report.draft', unit.path)) return [];
  if (unit.level === 'GRASSROOTS' || unit.level === 'CELL') return [];
  const first = `${basis.today.slice(0, 7)}-01`;
  if (await ports.read.boards.reportedSince(season.id, unit.id, first)) return [];
  return [
    {
      id: `report:${unit.id}:${due}`,
      kind: 'report.monthly',
      due,
      group: groupOf(due, basis.today),
      unit,
      congressId: undefined,
      figures: { month: Number(due.slice(5, 7)), year: Number(due.slice(0, 4)) },
      missing: [],
    },
  ];
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  let last = day;
  for (let next = addDays(day, 1); next.slice(0, 7) === day.slice(0, 7); next = addDays(next, 1))
    last = next;
  return last;
}
