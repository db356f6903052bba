import type { Generated } from 'kysely';

export interface UnitTable {
  id: string;
  segment: string;
  code: string;
  level: string;
  unit_type: string;
  parent_id: string | null;
  path: string;
  full_name: string;
  short_name: string;
  search_key: string;
  name_sort: string;
  valid_from: string;
  valid_to: string | null;
  version: Generated<number>;
}

export interface UnitStateTable {
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  parent_id: string | null;
  path: string;
  level: string;
  unit_type: string;
  full_name: string;
  short_name: string;
}

export interface UnitEventTable {
  id: string;
  unit_id: string;
  kind: string;
  effective_on: string;
  paper_number: string;
  paper_issued_on: string | null;
  paper_issuer: string;
  detail: unknown;
  recorded_at: string;
  recorded_by: string | null;
  seq: Generated<string>;
}

export interface MemberCountTable {
  unit_id: string;
  as_of: string;
  official: number;
  probationary: number;
}

export interface UnitImportTable {
  id: string;
  unit_id: string;
  file_name: string;
  imported_at: string | null;
  imported_by: string | null;
  created: number;
  updated: number;
  undo: unknown;
  undone_at: string | null;
  undone_by: string | null;
  state: string;
  started_at: string;
  started_by: string | null;
  touched_at: string;
  done: number;
  total: number;
  file_hash: string | null;
  file: Buffer | null;
  plan_digest: string | null;
  preview: unknown;
  refusal: unknown;
}
