-- A seat is closed when the count it belongs to ends: ballots keyed again later are keyed by people who sit down anew.
alter table keying_seat add column closed_at timestamptz;
