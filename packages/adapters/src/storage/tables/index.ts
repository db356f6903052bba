import type * as board from './board.ts';
import type * as complaint from './complaint.ts';
import type * as congress from './congress.ts';
import type * as organisation from './organisation.ts';
import type * as papers from './papers.ts';
import type * as people from './people.ts';

/** Every table of the migrations, as the query builder knows it. */
export interface Tables {
  unit: organisation.UnitTable;
  unit_state: organisation.UnitStateTable;
  unit_event: organisation.UnitEventTable;
  member_count: organisation.MemberCountTable;
  unit_import: organisation.UnitImportTable;
  season: congress.SeasonTable;
  season_window: congress.SeasonWindowTable;
  rulebook_snapshot: congress.RulebookSnapshotTable;
  rule_source: congress.RuleSourceTable;
  holiday: congress.HolidayTable;
  congress: congress.CongressTable;
  congress_event: congress.CongressEventTable;
  rollup_day: congress.RollupDayTable;
  rollup_step: congress.RollupStepTable;
  reported_share: congress.ReportedShareTable;
  reminder: board.ReminderTable;
  complaint: complaint.ComplaintTable;
  stored_file: papers.StoredFileTable;
  dossier_paper: papers.DossierPaperTable;
  dossier_round: papers.DossierRoundTable;
  paper_remark: papers.PaperRemarkTable;
  election_result: papers.ElectionResultTable;
  elected_person: papers.ElectedPersonTable;
  scheme_difference: papers.SchemeDifferenceTable;
  document_series: papers.DocumentSeriesTable;
  series_continuation: papers.SeriesContinuationTable;
  issued_paper: papers.IssuedPaperTable;
  progress_report: papers.ProgressReportTable;
  account: people.AccountTable;
  role_grant: people.RoleGrantTable;
  session: people.SessionTable;
  setting: people.SettingTable;
  audit_entry: people.AuditEntryTable;
  audit_head: people.AuditHeadTable;
  attempt: people.AttemptTable;
}
