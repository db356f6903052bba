import type { Actor } from '@daihoi/application/access';
import type { SessionRow } from '@daihoi/application/people';
import type { ScopePaths } from './guard.ts';

export interface SignedInAs {
  readonly actor: Actor;
  readonly session: SessionRow;
}

export interface Doors {
  readonly paths: ScopePaths;
  readonly secureCookies: boolean;
  /** The database is that of a rehearsal. */
  readonly rehearsal?: boolean | undefined;
  /** The language of the installation, for whoever names none. */
  readonly lang?: 'vi' | 'en' | undefined;
  /** Where people reach the server, when the settings say so. */
  readonly publicAddress?: string | undefined;
  /** Who holds the session token, if it is in force. */
  identify(token: string): Promise<SignedInAs | undefined>;
}
