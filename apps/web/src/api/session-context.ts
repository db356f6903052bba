import type { Session } from '@daihoi/contract/session';
import { createContext, useContext } from 'react';

/** Who is signed in, for everything inside the frame. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session. Only pages inside the frame call this; there is always one there. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside the frame');
  return session;
}
