-- A window holds from a day on, until the day from which the next one holds: a board of a past day shows the window of then.
-- What was set before this was known holds from the season's first day; an amendment from the day it was written down.
alter table season_window add column set_on date;
update season_window w set set_on = case when w.version = 1 then s.counted_from
    else greatest(s.counted_from, (w.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) end
  from season s where s.id = w.season_id;
alter table season_window alter column set_on set not null;
