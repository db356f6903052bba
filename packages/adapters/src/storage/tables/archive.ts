import type { Generated } from 'kysely';

export interface ArchiveTable {
  id: string;
  unit_id: string;
  season_id: string;
  congress_id: string | null;
  number: number;
  fingerprint: string;
  manifest: string;
  manifest_hash: string;
  lacking: number;
  note: string | null;
  closed_on: string;
  closed_at: string;
  closed_by: string;
}

export interface ArchiveFileTable {
  archive_id: string;
  place: number;
  path: string;
  part: string;
  title: string;
  hash: string;
  bytes: number;
}

export interface RetentionTermTable {
  part: string;
  kind: string | null;
  years: number | null;
  clause: string | null;
  version: Generated<number>;
  changed_at: string;
  changed_by: string;
}

export interface FileRemovalTable {
  id: string;
  unit_id: string;
  congress_id: string;
  source: string;
  decision: string;
  decided_on: string;
  state: string;
  proposed_at: string;
  proposed_by: string;
  settled_at: Generated<string | null>;
  settled_on: Generated<string | null>;
  settled_by: Generated<string | null>;
}

export interface FileRemovalLineTable {
  removal_id: string;
  place: number;
  hash: string;
  title: string;
  bytes: number;
  kept_until: string;
  archive_id: string | null;
  path: string | null;
}
