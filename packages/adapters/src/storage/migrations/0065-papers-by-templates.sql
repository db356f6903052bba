-- The version of a template in whose words a paper of the program went out; null where the program composed it.
alter table issued_paper
  add column template_id uuid,
  add column template_version integer,
  add constraint issued_paper_template foreign key (template_id, template_version)
    references paper_template_version (template_id, number);
