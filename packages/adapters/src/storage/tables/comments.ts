import type { Generated } from 'kysely';

export interface ConsultationTable {
  id: string;
  congress_id: string;
  draft_id: string;
  version_number: number;
  title: string;
  summary: string;
  questions: unknown;
  passages: unknown;
  asks_members: boolean;
  asks_public: boolean;
  opens_on: string;
  closes_on: string;
  state: string;
  public_code: string | null;
  concluded_at: string | null;
  created_at: string;
  created_by: string;
  version: Generated<number>;
}

export interface ConsultationUnitTable {
  consultation_id: string;
  unit_id: string;
  superior_id: string | null;
  level: string;
  member_code: string | null;
  met_on: string | null;
  members_total: number | null;
  members_present: number | null;
  minutes_number: string | null;
  minutes_hash: string | null;
  sent_at: string | null;
  sent_by: string | null;
  nothing_to_say: Generated<boolean>;
  called_up_at: string | null;
  reminder_id: string | null;
  reminded_on: string | null;
  version: Generated<number>;
}

export interface CommentReminderTable {
  id: string;
  consultation_id: string;
  unit_id: string;
  text: string;
  sent_at: string;
  sent_on: string;
  sent_by: string;
  sender_name: string;
}

export interface CommentGroupTable {
  id: string;
  consultation_id: string;
  number: number;
  paragraph: number | null;
  gist: string;
  outcome: string | null;
  reason: string | null;
  answered_at: string | null;
  answered_by: string | null;
  version: Generated<number>;
}

export interface CommentGroupChangeTable {
  group_id: string;
  version_number: number;
  paragraph: number;
}

export interface DraftCommentTable {
  id: string;
  consultation_id: string;
  source: string;
  channel: string;
  unit_id: string | null;
  author_name: string | null;
  author_contact: string | null;
  paragraph: number | null;
  passage: string;
  text: string;
  persons: number;
  state: string;
  set_aside_reason: string | null;
  stands_at: string;
  top_id: string;
  merged_into: string | null;
  group_id: string | null;
  receipt: string;
  made_at: string;
  made_by: string | null;
  version: Generated<number>;
}

export interface DraftCommentStepTable {
  comment_id: string;
  from_unit: string;
  to_unit: string;
  sent_at: string;
  called_up: Generated<boolean>;
}
