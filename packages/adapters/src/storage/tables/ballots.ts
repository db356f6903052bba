import type { Generated } from 'kysely';

/** Tables of the counting room. Columns of json arrive parsed and leave as text. */
export interface BallotSessionTable {
  id: string;
  congress_id: string;
  office: string;
  number: number;
  state: string;
  value: unknown;
  opened_at: string;
  version: Generated<number>;
  /** The order of opening, whatever the clock said. */
  turn: Generated<number>;
}

export interface BallotSessionEventTable {
  session_id: string;
  seq: number;
  kind: string;
  at: string;
  actor_id: string;
  members: unknown;
  payload: unknown;
  previous_hash: string;
  hash: string;
}

export interface KeyedBallotTable {
  id: string;
  session_id: string;
  witness: number;
  bundle: number;
  position: number;
  marks: unknown;
  member_id: string;
  at: string;
  turn: Generated<number>;
  pages: unknown;
  removed: Generated<boolean>;
}

export interface CountingCodeTable {
  member_id: string;
  congress_id: string;
  code_hash: string;
}

export interface KeyingSeatTable {
  token_hash: string;
  session_id: string;
  member_id: string;
  witness: number;
  opened_at: string;
  closed_at: string | null;
}

export interface BallotLayoutTable {
  session_id: string;
  hash: string;
  paper: string;
  fingerprint: string;
  layout: string;
  at: string;
  turn: Generated<number>;
}

export interface BallotScanFileTable {
  id: string;
  session_id: string;
  witness: number;
  name: string;
  hash: string;
  layout_hash: string;
  source: string;
  same_as: string | null;
  member_id: string;
  actor_id: string;
  actor_name: string;
  at: string;
  turn: Generated<number>;
}

export interface BallotScanStateTable {
  file_id: string;
  page_count: number | null;
  read_at: string | null;
  filed: Generated<boolean>;
}

export interface BallotScanPageTable {
  file_id: string;
  page: number;
  kind: string;
  layout_page: number | null;
  rows: unknown;
  doubts: unknown;
  fault: string | null;
  upside_down: boolean;
  twin: string | null;
  alike: string | null;
  ink: unknown;
}

export interface BallotScanWatchTable {
  id: string;
  session_id: string;
  witness: number;
  member_id: string;
  actor_id: string;
  actor_name: string;
  started_at: string;
  stopped_at: string | null;
}

export interface BallotConclusionTable {
  session_id: string;
  turn: Generated<number>;
  bundle: number;
  position: number;
  step: string;
  seen: unknown;
  marks: unknown;
  reason: string;
  member_id: string;
  at: string;
}
