import type { HistoryAct, HistoryStep } from '@daihoi/application/congress';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '@daihoi/domain/kernel';
import { openChance, type Chance } from './chance.ts';
import { workday, writtenDown } from './days.ts';

/** What is known of a grassroots congress before chance fills in the rest. */
export interface GrassrootsCourse {
  readonly code: string;
  readonly pilot: boolean;
  /** The whole season consists of pilots before March is half over. */
  readonly early: boolean;
  /** Two days with a preparatory session, or one day. */
  readonly days: 1 | 2;
  /** The last day on which it may be held. */
  readonly by: CalendarDate;
  readonly ordinal: number;
  readonly reach: 'RATIFIED' | 'PARTIALLY_RATIFIED' | 'REJECTED';
}

interface DatedAct {
  readonly on: CalendarDate;
  readonly act: HistoryAct;
}

const haltedOn = calendarDate('2020-04-01');
const resumedOn = calendarDate('2020-04-24');
const firstAfterHalt = calendarDate('2020-05-05');
const halt = {
  authority: 'Ban Thường vụ Tỉnh ủy',
  reason: 'Tạm dừng họp đông người để phòng, chống dịch Covid-19',
};

/**
 * The life of a grassroots congress: pilots before the halt of April 2020, about one in six planned for April and put off
 * to May, the rest from May to June.
 */
export function tellGrassroots(course: GrassrootsCourse): readonly HistoryStep[] {
  const chance = openChance(`course ${course.code}`);
  const putOff = !course.pilot && chance.between(1, 6) === 1;
  const held = heldOn(course, chance, putOff);
  const acts = putOff ? putOffStory(course, held, chance) : straightStory(course, held, chance);
  return acts.map(({ on, act }, nth) => ({ on, act, at: writtenDown(on, nth) }));
}

function heldOn(course: GrassrootsCourse, chance: Chance, putOff: boolean): CalendarDate {
  if (course.early) return workday(addDays(calendarDate('2020-02-12'), chance.between(0, 22)));
  if (course.pilot) return workday(addDays(calendarDate('2020-03-04'), chance.between(0, 22)));
  const span = Math.max(1, daysBetween({ from: firstAfterHalt, to: course.by }));
  const luck = chance.between(0, span) + (putOff ? 0 : chance.between(0, span));
  return workday(addDays(firstAfterHalt, Math.floor(luck / 2)));
}

function straightStory(
  course: GrassrootsCourse,
  held: CalendarDate,
  chance: Chance,
): readonly DatedAct[] {
  return [
    ...opening(course, held, chance),
    move('submit', workday(addDays(held, -chance.between(24, 30)))),
    move('approve', workday(addDays(held, -chance.between(11, 15)))),
    ...session(course, held, chance),
  ];
}

/** Planned for April, submitted in March, halted, taken up again after the halt with new days. */
function putOffStory(
  course: GrassrootsCourse,
  held: CalendarDate,
  chance: Chance,
): readonly DatedAct[] {
  const meant = workday(addDays(calendarDate('2020-04-07'), chance.between(0, 16)));
  const resume: HistoryAct = { kind: 'resume', plan: planFrom(course, held) };
  return [
    ...opening(course, meant, chance),
    move('submit', workday(addDays(meant, -chance.between(24, 30)))),
    { on: haltedOn, act: { kind: 'postpone', ...halt } },
    { on: resumedOn, act: resume },
    move('approve', later(resumedOn, workday(addDays(held, -11)))),
    ...session(course, held, chance),
  ];
}

function opening(
  course: GrassrootsCourse,
  held: CalendarDate,
  chance: Chance,
): readonly DatedAct[] {
  const approved = workday(addDays(calendarDate('2019-12-05'), chance.between(0, 20)));
  const planned: HistoryAct = {
    kind: 'plan',
    plan: planFrom(course, addDays(held, -slip(chance))),
    ordinal: course.ordinal,
  };
  return [
    { on: workday(addDays(approved, -chance.between(4, 12))), act: planned },
    move('approvePlan', approved),
    move('startPreparing', workday(addDays(approved, chance.between(5, 18)))),
  ];
}

function session(
  course: GrassrootsCourse,
  held: CalendarDate,
  chance: Chance,
): readonly DatedAct[] {
  const { to } = planFrom(course, held);
  const reported = workday(addDays(to, chance.between(3, 8)));
  const decided = workday(addDays(reported, chance.between(6, 17)));
  return [
    move('convene', workday(addDays(held, -chance.between(5, 8)))),
    ...(course.days === 2 ? [move('openPreparatory', held)] : []),
    move('openFormal', held),
    move('close', to),
    move('reportResult', later(to, reported)),
    move(decision[course.reach], decided),
  ];
}

/** Days by which a congress is held after its plan: mostly none. */
function slip(chance: Chance): number {
  const luck = chance.between(1, 20);
  if (luck > 16) return luck - 15;
  return luck === 1 ? -1 : 0;
}

const decision = {
  RATIFIED: 'ratify',
  PARTIALLY_RATIFIED: 'ratifyInPart',
  REJECTED: 'refuseRatification',
} as const;

function planFrom(course: GrassrootsCourse, held: CalendarDate) {
  return { from: held, to: addDays(held, course.days - 1) };
}

function move(name: Extract<HistoryAct, { kind: 'move' }>['move'], on: CalendarDate): DatedAct {
  return { on, act: { kind: 'move', move: name } };
}

function later(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}
