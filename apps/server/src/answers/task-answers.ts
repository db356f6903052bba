import type { Ports } from '@daihoi/application/ports';
import { listTasks, type Task, type TaskList } from '@daihoi/application/tasks';
import { taskRoutes } from '@daihoi/contract/tasks';
import type * as wire from '@daihoi/contract/tasks';
import { brand, ok, type SeasonId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';

/** What the signed-in person must do. */
export function taskAnswers(ports: Ports): Served {
  return serve(taskRoutes, {
    async list({ query, actor }) {
      const list = await listTasks(ports, actor, brand<SeasonId>(query.season));
      return list.ok ? ok(toTaskList(list.value)) : list;
    },
  });
}

function toTaskList({ own, ...list }: TaskList): wire.TaskList {
  return {
    today: list.today,
    tasks: list.tasks.map(toTask),
    total: list.total,
    own: own
      ? {
          ...own,
          unit: toUnitRef(own.unit),
          interrupted: own.interrupted ?? null,
          plan: own.plan ?? null,
        }
      : null,
    meeting: list.meeting.map((each) => ({ ...each, unit: toUnitRef(each.unit) })),
    reminders: list.reminders.map(({ id, text, sentAt, senderName }) => ({
      id,
      text,
      sentAt,
      senderName,
    })),
  };
}

function toTask(task: Task): wire.Task {
  return {
    id: task.id,
    kind: task.kind,
    due: task.due ?? null,
    group: task.group,
    unit: toUnitRef(task.unit),
    congressId: task.congressId ?? null,
    figures: { ...task.figures },
    missing: task.missing.map(({ code, at, figures }) => ({ code, at, figures: { ...figures } })),
  };
}
