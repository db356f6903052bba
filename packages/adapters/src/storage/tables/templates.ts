export interface PaperTemplateTable {
  id: string;
  unit_id: string;
  season_id: string;
  kind: string;
  title: string;
  note: string;
  levels: unknown;
  newest: number;
  issued_version: number | null;
  issued_at: string | null;
  issued_by: string | null;
  withdrawn: boolean;
  created_at: string;
  created_by: string;
  version: number;
}

export interface PaperTemplateVersionTable {
  template_id: string;
  number: number;
  file_hash: string;
  file_name: string;
  why: string;
  made_at: string;
  made_by: string;
  fields: unknown;
  report: unknown;
}

export interface TemplateOfCountPaperTable {
  session_id: string;
  paper: string;
  template_id: string | null;
  template_version: number | null;
  chosen_at: string;
}

export interface CongressTargetListTable {
  congress_id: string;
  targets: unknown;
  changed_at: string;
  changed_by: string;
  version: number;
}

export interface DraftPlanTable {
  draft_id: string;
  plan: unknown;
  changed_at: string;
  changed_by: string;
  version: number;
}
