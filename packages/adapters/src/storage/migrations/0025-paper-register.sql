-- What a paper in hand is found by: the code at its foot, the address that was printed beside it, the one PDF that was
-- handed out. `search_key` is what the register is searched by: number and abstract without diacritics.
alter table issued_paper
  add column check_code text,
  add column printed_address text,
  add column pdf_hash text references stored_file (hash),
  add column search_key text not null default '';

-- The code of papers issued before: the digest as a number, written in 21 letters, the least significant first.
create function pg_temp.check_code_of(digest text) returns text language plpgsql immutable as $$
declare
  letters constant text := 'ABCDEFGHKLMNPQRSTUVXY';
  rest numeric := 0;
  code text := '';
begin
  for at in 1..length(digest) loop
    rest := rest * 16 + position(substr(digest, at, 1) in '0123456789abcdef') - 1;
  end loop;
  for at in 1..16 loop
    if at in (5, 9, 13) then code := code || '-'; end if;
    code := code || substr(letters, (mod(rest, 21))::int + 1, 1);
    rest := div(rest, 21);
  end loop;
  return code;
end $$;

update issued_paper set
  check_code = pg_temp.check_code_of(digest),
  search_key = btrim(regexp_replace(
    regexp_replace(replace(lower(normalize(number || ' ' || title, NFD)), 'đ', 'd'), '[\u0300-\u036f]', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'));

alter table issued_paper alter column check_code set not null;
create index issued_paper_check_code on issued_paper (check_code);
create index issued_paper_pdf on issued_paper (pdf_hash) where pdf_hash is not null;
create index issued_paper_docx on issued_paper (docx_hash);
create index issued_paper_unit_day on issued_paper (unit_id, issued_on desc, id desc);
create index issued_paper_day on issued_paper (issued_on desc, id desc);
create index progress_report_paper on progress_report (issued_paper_id) where issued_paper_id is not null;
