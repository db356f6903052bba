import { taskRoutes, type TaskList } from '@daihoi/contract/tasks';
import { calendarDate } from '@daihoi/domain/kernel';
import { ListChecks } from 'lucide-react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { ButtonLink } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { taskTexts } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { OwnStep } from './own-step.tsx';
import { Reminders } from './reminders.tsx';
import { SidePanel } from './side-panel.tsx';
import { TaskGroup } from './task-group.tsx';
import './tasks.css';

/** Việc hôm nay: what the person must do now; for whoever has one congress, its one next step. */
export function TodayPage() {
  const { t } = useText(taskTexts);
  const season = useSession().seasons[0];
  if (season) return <TodayIn season={season.id} />;
  return (
    <>
      <PageHead name={t('name')} />
      <NothingToDo />
    </>
  );
}

function TodayIn({ season }: { readonly season: string }) {
  const list = useRoute(taskRoutes.list, { query: { season } });
  return (
    <Here page of={list}>
      {(data) => <Today list={data} season={season} />}
    </Here>
  );
}

function Today({ list, season }: { readonly list: TaskList; readonly season: string }) {
  const { t } = useText(taskTexts);
  useListKeys();
  const step = list.tasks.find((task) => task.id.startsWith('own:'));
  const carded = list.own !== null && !list.tasks.some((task) => isForSuperiors(task.kind));
  const others = list.tasks.filter((task) =>
    carded ? task !== step : !task.kind.startsWith('wait.'),
  );
  const alone = carded && others.length === 0;
  const due = others.filter((task) => task.group === 'due');
  const upcoming = others.filter((task) => task.group === 'upcoming');
  const title = useTitle(due.length, upcoming.length);
  const nothing = list.tasks.length === 0 && list.own === null;
  return (
    <>
      <TodayHead list={list} title={alone ? t('title.own') : title} />
      <div className="today">
        <div className="today-main">
          {carded && list.own && <OwnStep own={list.own} task={step} today={list.today} />}
          {nothing && <NothingToDo />}
          <TaskGroup title={t('due')} tasks={due} today={list.today} />
          <TaskGroup title={t('upcoming')} tasks={upcoming} today={list.today} />
          {list.reminders.length > 0 && <Reminders reminders={list.reminders} today={list.today} />}
        </div>
        <SidePanel list={list} season={season} />
      </div>
    </>
  );
}

/** Whoever decides on others sees a list; whoever has one congress sees its one next step first. */
function isForSuperiors(kind: string): boolean {
  return ['decide', 'chase', 'more'].includes(kind.split('.')[0] ?? '');
}

function useTitle(due: number, upcoming: number): string {
  const { t } = useText(taskTexts);
  if (due > 0 && upcoming > 0) return t('title.both', { due, upcoming });
  if (due > 0) return t('title.due', { due });
  return upcoming > 0 ? t('title.upcoming', { upcoming }) : t('title.none');
}

function TodayHead({ list, title }: { readonly list: TaskList; readonly title: string }) {
  const { t, rich } = useText(taskTexts);
  const format = useFormat();
  const today = calendarDate(list.today);
  return (
    <PageHead
      name={t('dayLine', { weekday: useWeekday(list.today), date: format.date(today) })}
      title={title}
      actions={
        list.tasks.length > 1 && (
          <span className="today-keys" aria-hidden="true">
            {rich('keys', { j: <kbd>J</kbd>, k: <kbd>K</kbd>, enter: <kbd>Enter</kbd> })}
          </span>
        )
      }
    />
  );
}

const weekdays = [
  'weekday.sun',
  'weekday.mon',
  'weekday.tue',
  'weekday.wed',
  'weekday.thu',
  'weekday.fri',
  'weekday.sat',
] as const;

function useWeekday(day: string): string {
  const { t } = useText(taskTexts);
  return t(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'weekday.sun');
}

function NothingToDo() {
  const { t } = useText(taskTexts);
  return (
    <EmptyState
      icon={ListChecks}
      title={t('nothing.title')}
      action={<ButtonLink to="/board">{t('nothing.action')}</ButtonLink>}
    >
      {t('nothing.text')}
    </EmptyState>
  );
}
