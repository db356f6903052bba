import type { Generated, GeneratedAlways } from 'kysely';

export interface SeasonTable {
  id: string;
  code: string;
  name: string;
  term_from: number;
  term_to: number;
  root_unit_id: string;
  level_scheme: string;
  rule_set: string;
  counted_from: string;
  settings: unknown;
  demonstration: boolean;
  version: Generated<number>;
}

export interface SeasonWindowTable {
  id: string;
  season_id: string;
  unit_id: string;
  level: string;
  opens: string;
  closes: string;
  paper: string | null;
  reason: string | null;
  recorded_at: string;
  recorded_by: string | null;
  replaced_by: string | null;
  pilot_opens: string | null;
  paper_issued_on: string | null;
  set_on: string;
  version: Generated<number>;
}

export interface CongressTable {
  id: string;
  season_id: string;
  unit_id: string;
  unit_path: string;
  level: string;
  state: string;
  type: string;
  ordinal: number | null;
  contents: readonly string[];
  pilot: boolean;
  direct_posts: readonly string[];
  plan_from: string | null;
  plan_to: string | null;
  deadline: string;
  counted_from: string;
  plan_approved_on: string | null;
  preparing_since: string | null;
  submitted_on: string | null;
  returned_on: string | null;
  approved_on: string | null;
  convened_on: string | null;
  preparatory_on: string | null;
  held_on: string | null;
  closed_on: string | null;
  reported_on: string | null;
  ratified_on: string | null;
  partly_ratified_on: string | null;
  rejected_on: string | null;
  cancelled_on: string | null;
  postponements: unknown;
  steps: unknown;
  schedules: unknown;
  returns: number;
  details: unknown;
  rulebook_hash: string | null;
  version: Generated<number>;
}

export interface CongressEventTable {
  id: string;
  congress_id: string;
  seq: number;
  kind: string;
  occurred_on: string;
  recorded_at: string;
  actor_id: string | null;
  payload: unknown;
}

export interface RollupDayTable {
  season_id: string;
  segment: string;
  level: string;
  milestone: string;
  day: string;
  n: number;
}

export interface RollupStepTable extends RollupDayTable {
  id: GeneratedAlways<number>;
}

export interface RulebookSnapshotTable {
  hash: string;
  content: unknown;
}

export interface RuleSourceTable {
  id: string;
  rule_id: string;
  document: string;
  issued_on: string | null;
  article: string;
  entered_by: string | null;
  entered_at: string;
  version: number;
  withdrawn_because: string | null;
}

export interface HolidayTable {
  day: string;
  name: string;
  working: boolean;
  instead_of: string | null;
  source: Generated<string>;
  version: Generated<number>;
}

export interface ReportedShareTable {
  id: string;
  season_id: string;
  unit_id: string;
  level: string;
  milestone: string;
  percent: string;
  as_of: string;
  source: string;
  recorded_at: string;
  recorded_by: string | null;
}
