import type { Task } from '@daihoi/contract/tasks';
import { calendarDate, daysBetween } from '@daihoi/domain/kernel';
import {
  AlarmClock,
  Archive,
  CalendarSync,
  FilePenLine,
  FileSearch,
  FileText,
  Hourglass,
  Inbox,
  ListPlus,
  Stamp,
  type LucideIcon,
} from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { taskTexts } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import { useFormat } from '../../lib/format.ts';
import { useTaskWords } from './task-words.ts';

interface TaskGroupProps {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly today: string;
}

/** Tasks of one kind of urgency, the first to be done on top. */
export function TaskGroup({ title, tasks, today }: TaskGroupProps) {
  const { t } = useText(taskTexts);
  const id = useId();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="task-group">
      <h2 id={id}>
        {title} <span>{t('count', { n: tasks.length })}</span>
      </h2>
      <ul>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} today={today} />
        ))}
      </ul>
    </section>
  );
}

const icons: Readonly<Record<string, LucideIcon>> = {
  'decide.approvePlan': FileSearch,
  'decide.approve': FileSearch,
  'decide.ratify': Stamp,
  'decide.resume': CalendarSync,
  'decide.takeUpComplaint': Inbox,
  'decide.concludeComplaint': FileSearch,
  'chase.late': AlarmClock,
  'chase.forecastLate': Hourglass,
  'keep.ballots': Archive,
  'keep.dispose': Archive,
  'archive.due': Archive,
  'archive.confirm': Archive,
  'drafts.judge': FileSearch,
  'drafts.returned': FilePenLine,
  'drafts.work': FilePenLine,
  'drafts.revise': FilePenLine,
  'drafts.outside': Stamp,
  'drafts.outsideConfirm': Stamp,
  'papers.receive': Inbox,
  'report.monthly': FileText,
};

function TaskRow({ task, today }: { readonly task: Task; readonly today: string }) {
  const words = useTaskWords()(task);
  return (
    <li className="task">
      <Icon of={icons[task.kind] ?? ListPlus} size="large" />
      <div className="task-words">
        <Link to={words.to} data-row-link>
          {words.title}
        </Link>
        <p>
          <b>{task.unit.fullName}.</b> {words.text}
        </p>
      </div>
      <DueDay task={task} today={today} />
      <ButtonLink to={words.to} kind="outline" size="small">
        {words.act}
      </ButtonLink>
    </li>
  );
}

function DueDay({ task, today }: { readonly task: Task; readonly today: string }) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  if (!task.due) return <span className="task-due" />;
  const due = calendarDate(task.due);
  const over = daysBetween({ from: due, to: calendarDate(today) });
  const words =
    over === 0 ? t('today') : over > 0 ? t('overdue', { n: over }) : format.dayMonth(due);
  return (
    <span className={classes('task-due', over >= 0 && 'task-due-now')} title={format.date(due)}>
      {words}
    </span>
  );
}
