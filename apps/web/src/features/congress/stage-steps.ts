import type { CongressView } from '@daihoi/contract/congress';
import {
  congressStages,
  congressStates,
  stageOf,
  type CongressStage,
  type CongressState,
} from '@daihoi/domain/congress';
import { calendarDate, daysBetween, type CalendarDate } from '@daihoi/domain/kernel';
import type { StageStep } from '../../components/stage-stepper.tsx';
import type { CongressKey } from '../../i18n/congress.ts';
import type { TextOf } from '../../i18n/use-text.ts';
import type { Format } from '../../lib/format.ts';

/** The day on which each stage was finished. */
const finishedOn = {
  plan: 'planApprovedOn',
  preparation: 'preparingSince',
  submission: 'submittedOn',
  approval: 'approvedOn',
  session: 'heldOn',
  closing: 'closedOn',
  resultReport: 'reportedOn',
  ratification: 'ratifiedOn',
} as const satisfies Record<CongressStage, string>;

interface Words {
  readonly t: TextOf<CongressKey>['t'];
  readonly format: Format;
  readonly today: CalendarDate;
}

/** A state as it came over the wire. */
export function stateOf(raw: string): CongressState {
  return congressStates.find((state) => state === raw) ?? 'DRAFT_PLAN';
}

/** The eight stages with the one under way; a postponed congress keeps the stage that was broken off. */
export function stageSteps(congress: CongressView, words: Words): readonly StageStep[] {
  const now = stageNow(congress);
  const at = now === undefined ? congressStages.length : congressStages.indexOf(now);
  const cancelled = congress.state === 'CANCELLED';
  return congressStages.map((stage, index) => {
    const day = dayOfStage(congress, stage);
    if (cancelled) return day ? doneStep(congress, stage, words) : { stage, position: 'later' };
    if (index < at) return doneStep(congress, stage, words);
    return index === at ? nowStep(congress, stage, words) : { stage, position: 'later' };
  });
}

/** The stage under way; undefined once everything is done or given up. */
export function stageNow(congress: CongressView): CongressStage | undefined {
  const state = stateOf(congress.state);
  if (state !== 'POSTPONED') return stageOf[state];
  return congressStages.find((stage) => dayOfStage(congress, stage) === undefined);
}

function doneStep(congress: CongressView, stage: CongressStage, words: Words): StageStep {
  const day = dayOfStage(congress, stage);
  if (!day) return { stage, position: 'done' };
  const note = difference(congress, stage, words);
  const date = words.format.date(day);
  return { stage, position: 'done', date, ...(note === undefined ? {} : { note }) };
}

/** The difference from the planned days, for the two stages that have one. */
function difference(
  { plan, days }: CongressView,
  stage: CongressStage,
  { t }: Words,
): string | undefined {
  const planned = stage === 'session' ? plan?.from : stage === 'closing' ? plan?.to : undefined;
  const real = days[finishedOn[stage]];
  if (!planned || !real) return undefined;
  const late = daysBetween({ from: calendarDate(planned), to: calendarDate(real) });
  if (late === 0) return t('stepNote.onDay');
  return late > 0 ? t('stepNote.late', { n: late }) : t('stepNote.early', { n: -late });
}

function nowStep(congress: CongressView, stage: CongressStage, words: Words): StageStep {
  const { t, format, today } = words;
  const deadline = calendarDate(congress.deadline);
  const left = daysBetween({ from: today, to: deadline });
  const afterSitting = stage === 'resultReport' || stage === 'ratification';
  const note = statedNote(congress, words);
  if (afterSitting) return { stage, position: 'now', ...(note ? { note } : {}) };
  const planned = stage === 'session' && congress.plan ? congress.plan.from : undefined;
  const date = planned
    ? t('stepNote.planned', { date: format.date(calendarDate(planned)) })
    : t('stepNote.due', { date: format.date(deadline) });
  const days = left >= 0 ? t('stepNote.left', { n: left }) : t('stepNote.overdue', { n: -left });
  return { stage, position: 'now', date, note: note ?? days };
}

function statedNote(congress: CongressView, { t }: Words): string | undefined {
  if (congress.state === 'POSTPONED') return t('stepNote.postponed');
  return congress.state === 'RETURNED'
    ? t('stepNote.returned', { n: congress.returns })
    : undefined;
}

function dayOfStage(congress: CongressView, stage: CongressStage): CalendarDate | undefined {
  const day = congress.days[finishedOn[stage]];
  return day === undefined ? undefined : calendarDate(day);
}
