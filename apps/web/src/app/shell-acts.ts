import { sessionRoutes, type Session } from '@daihoi/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../api/call.ts';
import type { ShellActs } from '../components/shell/shell-view.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useLang } from '../i18n/use-text.ts';
import type { AsOf } from '../lib/as-of.ts';
import { findOwnUnits, unitHits } from './find.ts';

/** What the frame can do. Signing out forgets every answer that was asked under the session. */
export function useShellActs(session: Session, asOf: AsOf): ShellActs {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const label = shellTexts.sentence(useLang(), 'search.units');
  return useMemo(
    () => ({
      chooseAsOf: asOf.choose,
      chooseUnit: (id) => void navigate(`/units/${id}`),
      findUnits: (query) => Promise.resolve(findOwnUnits(session, query)),
      search: (query) => Promise.resolve(unitHits(session, query, label)),
      signOut() {
        void call(sessionRoutes.signOut, {}).then(() => {
          queries.clear();
          return navigate('/sign-in');
        });
      },
    }),
    [asOf.choose, navigate, queries, session, label],
  );
}
