-- Before bytes go, every row that may point at them is asked by their hash.
create index ballot_scan_file_hash on ballot_scan_file (hash);
create index consultation_unit_minutes on consultation_unit (minutes_hash) where minutes_hash is not null;
create index dossier_paper_file on dossier_paper (file_hash);
create index draft_outside_approval_file on draft_outside_approval (file_hash);
create index draft_study_file_file on draft_study_file (file_hash);
create index draft_version_file on draft_version (file_hash);
create index paper_copy_file on paper_copy (file_hash);
create index paper_template_version_file on paper_template_version (file_hash);
create index secret_paper_file on secret_paper (file_hash);
