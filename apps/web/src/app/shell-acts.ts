import { sessionRoutes } from '@daihoi/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../api/call.ts';
import type { ShellActs } from '../components/shell/shell-view.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useLang } from '../i18n/use-text.ts';
import type { AsOf } from '../lib/as-of.ts';
import { findEverything, findUnits } from './find.ts';
import { unitsNear } from './units-near.ts';

/** What the frame can do. Signing out forgets every answer that was asked under the session. */
export function useShellActs(asOf: AsOf, home: string | undefined): ShellActs {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const lang = useLang();
  return useMemo(
    () => ({
      chooseAsOf: asOf.choose,
      chooseUnit: (id) => void navigate(`/units/${id}`),
      findUnits: (query) =>
        query.trim() === '' && home !== undefined
          ? unitsNear(home, {
              path: shellTexts.sentence(lang, 'unit.path'),
              near: shellTexts.sentence(lang, 'unit.near'),
              below: shellTexts.sentence(lang, 'unit.below'),
            })
          : findUnits(query),
      search: (query) =>
        findEverything(query, {
          units: shellTexts.sentence(lang, 'search.units'),
          congresses: shellTexts.sentence(lang, 'nav.congresses'),
        }),
      signOut() {
        void call(sessionRoutes.signOut, {}).then(() => {
          queries.clear();
          return navigate('/sign-in');
        });
      },
    }),
    [asOf.choose, home, navigate, queries, lang],
  );
}
