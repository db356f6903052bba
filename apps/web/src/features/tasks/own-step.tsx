import type { OwnCongress, Task } from '@daihoi/contract/tasks';
import { congressStages, stageOf, type CongressState } from '@daihoi/domain/congress';
import { calendarDate, daysBetween } from '@daihoi/domain/kernel';
import type { z } from 'zod';
import { ButtonLink } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { StageStepper, type StageStep } from '../../components/stage-stepper.tsx';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { taskTexts, type TaskKey } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { wireState } from '../../lib/wire-state.ts';
import { useTaskWords } from './task-words.ts';

type Own = z.infer<typeof OwnCongress>;

interface OwnStepProps {
  readonly own: Own;
  readonly task: Task | undefined;
  readonly today: string;
}

/** The own congress: one next step in plain words, and the eight stages. */
export function OwnStep({ own, task, today }: OwnStepProps) {
  return (
    <div className="own-step">
      {task && <StepCard own={own} task={task} today={today} />}
      <OwnStages own={own} task={task} today={today} />
    </div>
  );
}

function StepCard({ own, task, today }: OwnStepProps & { readonly task: Task }) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  const words = useTaskWords()(saidFor(own, task));
  const waits = useText(boardTexts);
  const conditions = task.missing.map(({ code, at, figures }) => {
    const key = boardKey('waits', code);
    return {
      id: code,
      met: false,
      label: key ? waits.t(key, figures) : code,
      to: `${words.to}#${at}`,
    };
  });
  const waiting = task.kind.startsWith('wait.');
  const { have, required } = task.figures;
  return (
    <NextStepCard
      eyebrow={t(waiting ? 'nextWait' : 'next')}
      title={words.title}
      conditions={conditions}
      action={
        <ButtonLink to={words.to} kind={waiting ? 'outline' : 'act'} size="form">
          {words.act}
        </ButtonLink>
      }
    >
      {words.text}{' '}
      {have !== undefined && required !== undefined && Number(required) > 0 && (
        <>{t('papers', { have, required })} </>
      )}
      {task.due &&
        t(dueKey(own, task.due, today), {
          date: format.date(calendarDate(task.due)),
          deadline: format.date(calendarDate(own.deadline)),
        })}
    </NextStepCard>
  );
}

/** What was not ratified is elected and reported again; nothing was forgotten the first time. */
function saidFor(own: Own, task: Task): Task {
  const again = own.state === 'PARTIALLY_RATIFIED' || own.state === 'REJECTED';
  return again && task.kind === 'own.reportResult' ? { ...task, kind: 'own.reportAgain' } : task;
}

/** Before the closing a day is needed to keep the last day of the unit; after it the day is one of the rules. */
function dueKey(own: Own, due: string, today: string): TaskKey {
  if (due < today) return 'pastDue';
  return afterClosing.includes(own.state) ? 'dueBy' : 'before';
}

const afterClosing: readonly string[] = [
  'CLOSED',
  'RESULTS_REPORTED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
];

function OwnStages({ own, task, today }: OwnStepProps) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  const state = wireState(own.interrupted ?? own.state);
  if (!state) return null;
  const end = afterClosing.includes(own.state) ? task?.due : own.deadline;
  if (!end) return <StageStepper steps={stepsOf(state, {})} />;
  const left = daysBetween({ from: calendarDate(today), to: calendarDate(end) });
  const over = format.integer(-left);
  const note =
    left > 0 ? t('daysLeft', { n: left }) : left === 0 ? t('lastDay') : t('daysOver', { n: over });
  return (
    <StageStepper steps={stepsOf(state, { note, date: format.dayMonth(calendarDate(end)) })} />
  );
}

/** The eight stages with the one under way; everything is done once there is none. */
export function stepsOf(
  state: CongressState,
  now: Pick<StageStep, 'note' | 'date'>,
): readonly StageStep[] {
  const stage = stageOf[state];
  const at = stage === undefined ? congressStages.length : congressStages.indexOf(stage);
  return congressStages.map((each, index): StageStep => {
    if (index < at) return { stage: each, position: 'done' };
    if (index > at) return { stage: each, position: 'later' };
    return { stage: each, position: 'now', ...now };
  });
}
