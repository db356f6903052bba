import type { Task } from '@daihoi/contract/tasks';
import { calendarDate } from '@daihoi/domain/kernel';
import { taskKey, taskTexts, type TaskKey } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** How a task speaks: its title, its sentence, the verb of its button, and where that leads. */
export interface TaskWords {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly to: string;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Days among the figures are written as the page writes days. */
function spoken(figures: Task['figures'], format: Format): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'string' && isoDay.test(value) ? format.date(calendarDate(value)) : value,
    ]),
  );
}

/** The words of a task in the page's language. */
export function useTaskWords(): (task: Task) => TaskWords {
  const { t } = useText(taskTexts);
  const format = useFormat();
  return (task) => {
    const figures = spoken(task.figures, format);
    return {
      title: t(taskKey('kind', task.kind), figures),
      text: t(taskKey('text', task.kind), figures),
      act: t(actKey(task.kind)),
      to: linkOf(task),
    };
  };
}

/** `own.submit` → the act of its own kind where there is one, else that of its group. */
export function actKey(kind: string): TaskKey {
  const group = kind.split('.')[0] ?? '';
  const keys = taskTexts.keys;
  return (
    keys.find((key) => key === `act.${kind}`) ??
    keys.find((key) => key === `act.${group}`) ??
    'act.wait'
  );
}

/** The part of the congress page where the task is done. */
function anchorOf(kind: string): string {
  return kind.endsWith('Complaint') ? '#complaints' : '';
}

function linkOf(task: Task): string {
  const { consultation, draft } = task.figures;
  const desk = task.kind === 'comments.held' ? '/pages' : '';
  if (consultation !== undefined) return `/comments/${task.unit.id}/${consultation}${desk}`;
  if (task.congressId && draft !== undefined) return `/drafts/${task.congressId}/${draft}`;
  if (task.congressId && task.kind.startsWith('keep.'))
    return `/congresses/${task.congressId}/counting`;
  if (task.congressId && task.kind.startsWith('archive.'))
    return `/congresses/${task.congressId}/archive`;
  if (task.congressId) return `/congresses/${task.congressId}${anchorOf(task.kind)}`;
  if (task.kind === 'papers.receive') return '/reports/received';
  return task.kind.startsWith('report') ? '/reports' : '/board';
}
