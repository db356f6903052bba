-- What an installation changes in the table of holidays it began with: one row wins over the base for its day.
alter table holiday add column instead_of date;
alter table holiday add column source text not null default '';
