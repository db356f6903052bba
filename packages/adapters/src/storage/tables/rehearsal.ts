import type { Generated } from 'kysely';

/** Tables of a rehearsal. Columns of json arrive parsed and leave as text. */
export interface ExerciseAttemptTable {
  id: string;
  exercise: string;
  size: string;
  congress_id: string;
  office: string;
  number: number;
  plan: unknown;
  begun_at: string;
  begun_by: string;
  armed_at: string | null;
  turn: Generated<number>;
}

export interface PowerCutTable {
  attempt_id: string;
  cut_at: string;
  back_at: string;
  acknowledged: number;
  found: number;
  sent_hash: string;
  found_hash: string;
  log_whole: boolean;
}
