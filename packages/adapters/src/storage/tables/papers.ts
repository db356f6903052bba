import type { Generated } from 'kysely';

export interface StoredFileTable {
  hash: string;
  media_type: string;
  bytes: number;
  stored_at: string;
  removed_at: Generated<string | null>;
  swept_at: Generated<string | null>;
}

export interface DossierPaperTable {
  id: string;
  congress_id: string;
  phase: string;
  code: string;
  title: string;
  number: string | null;
  issued_on: string | null;
  file_hash: string;
  file_name: string;
  uploaded_at: string;
  uploaded_by: string | null;
  verdict: Generated<string>;
  reviewed_at: string | null;
  reviewed_by: string | null;
  replaced_by: string | null;
  removed_at: string | null;
  removed_by: string | null;
  version: Generated<number>;
}

export interface DossierRoundTable {
  congress_id: string;
  phase: string;
  number: number;
  submitted_at: string;
  submitted_by: string;
  outcome: string | null;
  decided_at: string | null;
  decided_by: string | null;
  papers: unknown;
}

export interface PaperRemarkTable {
  id: string;
  paper_id: string;
  round: number;
  text: string;
  made_at: string;
  made_by: string | null;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
  version: Generated<number>;
}

export interface ElectionResultTable {
  id: string;
  congress_id: string;
  office: string;
  round: number;
  form: unknown;
  verdict: unknown;
  regulation: string;
  attempt: Generated<number>;
  seats: Generated<number>;
  list_size: Generated<number>;
  re_election_stood: Generated<number>;
  by_congress: Generated<boolean>;
  stop_reason: string | null;
  annulled_on: string | null;
  annul_ground: string | null;
  annul_reason: string | null;
  counted_from: string | null;
  counted_in: string | null;
  entered_at: string;
  entered_by: string | null;
  version: Generated<number>;
}

export interface ElectedPersonTable {
  id: string;
  congress_id: string;
  result_id: string;
  office: string;
  candidate_id: string;
  full_name: string;
  name_sort: string;
  sex: string;
  birth_date: string;
  birth_precision: string;
  ethnicity: string;
  education: string;
  political_theory: string;
  candidacy: string;
  post: string | null;
  votes: number;
  alternate: Generated<boolean>;
  professor: Generated<boolean>;
  non_local: Generated<boolean>;
  ratified: boolean | null;
  refused_on: string | null;
  refusal_reason: string | null;
  version: Generated<number>;
}

export interface SchemeDifferenceTable {
  id: string;
  congress_id: string;
  office: string;
  planned: string;
  outcome: string;
  reason: string | null;
  conclusion: string | null;
  concluded_at: string | null;
  concluded_by: string | null;
  version: Generated<number>;
}

export interface DocumentSeriesTable {
  unit_id: string;
  type: string;
  term: string;
  last_number: number;
  /** The greatest number that the program gave. */
  given: Generated<number>;
}

export interface SeriesContinuationTable {
  id: string;
  unit_id: string;
  type: string;
  term: string;
  last_before: number;
  last_number: number;
  reason: string;
  recorded_at: string;
  recorded_by: string;
  recorder_name: string;
}

export interface IssuedPaperTable {
  id: string;
  unit_id: string;
  congress_id: string | null;
  kind: string;
  number: string;
  issued_on: string;
  title: string;
  model: unknown;
  digest: string;
  docx_hash: string;
  issued_at: string;
  issued_by: string;
  second_person: string | null;
  check_code: string;
  printed_address: string | null;
  pdf_hash: string | null;
  search_key: string;
  purpose: string | null;
  draft_id: string | null;
  draft_version: number | null;
  signer_post: string | null;
  signer_name: string | null;
  template_id: string | null;
  template_version: number | null;
}

export interface SecretPaperTable {
  id: string;
  unit_id: string;
  degree: string;
  title: string;
  number: string | null;
  issued_on: string | null;
  file_hash: string;
  file_name: string;
  added_at: string;
  added_by: string;
  version: Generated<number>;
}

export interface SecretReaderTable {
  paper_id: string;
  account_id: string;
  keeper: boolean;
  named_at: string;
  named_by: string;
  recalled_at: string | null;
  recalled_by: string | null;
  reason: string | null;
}

export interface SecretOpeningTable {
  paper_id: string;
  account_id: string;
  opened_at: string;
  manner: string;
}

export interface PaperCopyTable {
  copy_id: string;
  form: string;
  number: string;
  issued_on: string;
  issuer: string;
  title: string;
  source_id: string | null;
  file_hash: string;
  file_name: string;
}

export interface PaperDeliveryTable {
  paper_id: string;
  unit_id: string | null;
  outside_name: string | null;
  sent_at: string;
  sent_by: string;
  opened_at: string | null;
  opened_by: string | null;
  received_at: string | null;
  received_by: string | null;
}

export interface PaperReplacementTable {
  paper_id: string;
  number: string;
  issued_on: string;
  issuer: string;
  replaced_id: string | null;
  noted_at: string;
  noted_by: string;
}

export interface ProgressReportTable {
  id: string;
  season_id: string;
  unit_id: string;
  as_of: string;
  state: string;
  content: unknown;
  figures: unknown;
  created_at: string;
  created_by: string | null;
  issued_paper_id: string | null;
  version: Generated<number>;
}
