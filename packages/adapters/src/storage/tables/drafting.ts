export interface DraftTable {
  id: string;
  congress_id: string;
  kind: string;
  title: string;
  state: string;
  newest: number;
  editor_id: string | null;
  editor_since: string | null;
  created_at: string;
  created_by: string;
  version: number;
}

export interface DraftVersionTable {
  draft_id: string;
  number: number;
  file_hash: string;
  file_name: string;
  why: string;
  uploaded_at: string;
  uploaded_by: string;
  report: unknown;
}

export interface DraftRoundTable {
  draft_id: string;
  number: number;
  version_number: number;
  submitted_at: string;
  submitted_by: string;
  outcome: string | null;
  decided_at: string | null;
  decided_by: string | null;
  revised_for: string | null;
  revised_at: string | null;
  revised_by: string | null;
}

export interface DraftRemarkTable {
  id: string;
  draft_id: string;
  round: number;
  version_number: number;
  paragraph: number | null;
  passage: string;
  text: string;
  made_at: string;
  made_by: string;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
}

export interface AcceptedFindingTable {
  draft_id: string;
  key: string;
  reason: string;
  accepted_at: string;
  accepted_by: string;
}

export interface DraftOutsideApprovalTable {
  id: string;
  draft_id: string;
  round: number;
  authority: string;
  number: string;
  signed_on: string;
  file_hash: string;
  file_name: string;
  recorded_at: string;
  recorded_by: string;
  confirmed_at: string | null;
  confirmed_by: string | null;
}

export interface FileLookTable {
  congress_id: string;
  file_hash: string;
  looked_by: string;
  looked_at: string;
}

export interface DraftStudyFileTable {
  id: string;
  draft_id: string;
  work_id: string;
  number: number;
  file_hash: string;
  file_name: string;
  uploaded_at: string;
  uploaded_by: string;
}
