import type { Generated } from 'kysely';

/** Tables of the attendance register. */
export interface RegisterEntryTable {
  id: string;
  congress_id: string;
  gathering: string;
  name: string;
  unit: string;
  kind: string;
  exclusion: string | null;
  replaced_by: string | null;
  version: Generated<number>;
  turn: Generated<number>;
}

export interface FrozenRegisterTable {
  session_id: string;
  roll: number;
  digest: string;
  entries: unknown;
}
