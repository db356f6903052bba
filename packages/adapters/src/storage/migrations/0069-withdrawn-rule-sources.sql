-- A source that was entered by mistake is withdrawn by a further version, which names what it takes back and why.
alter table rule_source add column withdrawn_because text
  check (withdrawn_because is null or btrim(withdrawn_because) <> '');
