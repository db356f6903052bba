-- The few congresses whose unit got another level in mid-season: a board of a day before looks for them at the old one.
create index congress_earlier_levels on congress (season_id) where details ? 'earlierLevels';
