import type { Session } from '@daihoi/contract/session';
import { rooms } from '../components/shell/rooms.ts';
import type { ShellView } from '../components/shell/shell-view.ts';
import type { AsOf } from '../lib/as-of.ts';

/** What the frame shows of a session. The first grant is where a person is at home. */
export function shellViewOf(session: Session, asOf: AsOf): ShellView {
  const home = session.grants[0]?.unit;
  const season = session.seasons[0];
  return {
    person: { name: session.account.displayName, post: session.account.postTitle },
    unit: { id: home?.id ?? '', name: home?.fullName ?? session.account.displayName },
    demonstration: session.demonstration,
    rehearsal: false,
    today: asOf.today,
    asOf: asOf.day,
    ...(season ? { term: season.term, rulebook: season.papers.join(' · ') } : {}),
    inbox: 0,
    due: 0,
    rooms: rooms.map((room) => room.id),
  };
}
