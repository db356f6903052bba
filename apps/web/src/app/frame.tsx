import { sessionRoutes, type Session } from '@daihoi/contract/session';
import { taskRoutes } from '@daihoi/contract/tasks';
import { calendarDate } from '@daihoi/domain/kernel';
import { Navigate, Outlet, useLocation } from 'react-router';
import { SessionContext } from '../api/session-context.ts';
import { useRoute } from '../api/use-route.ts';
import { ErrorState, LoadingLines } from '../components/screen-states.tsx';
import { Shell } from '../components/shell/shell.tsx';
import { useAsOf } from '../lib/as-of.ts';
import { useIdle } from '../lib/use-idle.ts';
import { AsOfProvider } from './as-of-provider.tsx';
import { useShellActs } from './shell-acts.ts';
import { shellViewOf } from './shell-view-of.ts';

/** Pages inside the shell: asks who is signed in, and sends whoever is not to the door. */
export function Frame() {
  const session = useRoute(sessionRoutes.show, {});
  const { pathname, search } = useLocation();
  if (session.status === 'waiting') return <LoadingLines />;
  if (session.status === 'here')
    return (
      <SessionContext value={session.data}>
        <AsOfProvider today={calendarDate(session.data.today)}>
          <FramedPage session={session.data} />
        </AsOfProvider>
      </SessionContext>
    );
  if (session.error.status === 401)
    return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname + search)}`} replace />;
  return <ErrorState page error={session.error} onRetry={session.retry} />;
}

function FramedPage({ session }: { readonly session: Session }) {
  const asOf = useAsOf();
  const season = session.seasons[0]?.id;
  // The figures of the work to do stand at the edge: the page itself is drawn first.
  const idle = useIdle();
  const list = useRoute(
    taskRoutes.list,
    { query: { season: season ?? '' } },
    { when: idle && season !== undefined },
  );
  const tasks = list.status === 'here' ? list.data : undefined;
  const acts = useShellActs(asOf, session.grants[0]?.unit.id);
  return (
    <Shell view={shellViewOf({ session, asOf, tasks })} acts={acts}>
      <Outlet />
    </Shell>
  );
}
