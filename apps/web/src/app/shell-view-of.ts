import type { Session } from '@daihoi/contract/session';
import type { TaskList } from '@daihoi/contract/tasks';
import { roomsFor } from '../components/shell/rooms.ts';
import type { ShellView } from '../components/shell/shell-view.ts';
import type { AsOf } from '../lib/as-of.ts';
import { isRehearsal } from '../lib/rehearsal.ts';

interface Shown {
  readonly session: Session;
  readonly asOf: AsOf;
  /** What the person has to do; nothing while it is on its way, and where there is no season. */
  readonly tasks: TaskList | undefined;
}

/** What the frame shows of a session. The first grant is where a person is at home. */
export function shellViewOf({ session, asOf, tasks }: Shown): ShellView {
  const home = session.grants[0]?.unit;
  const season = session.seasons[0];
  return {
    person: { name: session.account.displayName, post: session.account.postTitle },
    unit: { id: home?.id ?? '', name: home?.fullName ?? session.account.displayName },
    demonstration: session.demonstration,
    rehearsal: isRehearsal(),
    today: asOf.today,
    asOf: asOf.day,
    ...(season ? { term: season.term, rulebook: season.papers.join(' · ') } : {}),
    inbox: tasks?.reminders.length ?? 0,
    due: tasks ? workToDo(tasks) : 0,
    rooms: roomsFor(session.acts),
  };
}

/** What waits for somebody else is no work of this person. */
function workToDo({ tasks, total }: TaskList): number {
  return total - tasks.filter((task) => task.kind.startsWith('wait.')).length;
}
