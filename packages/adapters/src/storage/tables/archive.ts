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
