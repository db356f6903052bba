-- In the words of which version of a template the signed papers of a ballot go out; null where the program composes them. Chosen when the
-- result is released, and never changed: what was signed can be printed again word for word. The minutes had it alone before.
alter table template_of_minutes rename to template_of_count_paper;
alter table template_of_count_paper add column paper text not null default 'countMinutes';
alter table template_of_count_paper alter column paper drop default;
alter table template_of_count_paper drop constraint template_of_minutes_pkey;
alter table template_of_count_paper add primary key (session_id, paper);
alter table template_of_count_paper add check (paper in ('countMinutes', 'electedList'));
