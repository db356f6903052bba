import type { OwnCongress, Task, TaskList } from '@daihoi/contract/tasks';
import { congressStages, stageOf, type CongressState } from '@daihoi/domain/congress';
import { brand, calendarDate, daysBetween, type Instant } from '@daihoi/domain/kernel';
import type { z } from 'zod';
import { ButtonLink } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { StageStepper, type StageStep } from '../../components/stage-stepper.tsx';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { taskTexts } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { wireState } from '../../lib/wire-state.ts';
import { useTaskWords } from './task-words.ts';

type Own = z.infer<typeof OwnCongress>;

interface OwnStepProps {
  readonly own: Own;
  readonly task: Task | undefined;
  readonly reminders: TaskList['reminders'];
  readonly today: string;
}

/** The own congress: one next step in plain words, the eight stages, what the superior has said. */
export function OwnStep({ own, task, reminders, today }: OwnStepProps) {
  return (
    <div className="own-step">
      {task && <StepCard own={own} task={task} />}
      <OwnStages own={own} today={today} />
      {reminders.length > 0 && <Reminders reminders={reminders} today={today} />}
    </div>
  );
}

function StepCard({ own, task }: { readonly own: Own; readonly task: Task }) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  const words = useTaskWords()(task);
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
        t('before', {
          date: format.date(calendarDate(task.due)),
          deadline: format.date(calendarDate(own.deadline)),
        })}
    </NextStepCard>
  );
}

function OwnStages({ own, today }: { readonly own: Own; readonly today: string }) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  const state = wireState(own.interrupted ?? own.state);
  if (!state) return null;
  const left = daysBetween({ from: calendarDate(today), to: calendarDate(own.deadline) });
  const note =
    left > 0 ? t('daysLeft', { n: left }) : left === 0 ? t('lastDay') : t('daysOver', { n: -left });
  const date = format.dayMonth(calendarDate(own.deadline));
  return <StageStepper steps={stepsOf(state, { note, date })} />;
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

function Reminders({ reminders, today }: Pick<OwnStepProps, 'reminders' | 'today'>) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  return (
    <section className="own-reminders">
      <h2>{t('reminders')}</h2>
      <ul>
        {reminders.map(({ id, text, senderName, sentAt }) => (
          <li key={id}>
            <blockquote>{text}</blockquote>
            <p>
              {t('reminderBy', {
                who: senderName,
                when: format.moment(brand<Instant>(sentAt), calendarDate(today)),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
