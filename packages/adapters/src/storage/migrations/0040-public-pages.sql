-- What pages without signing in leave behind, so that machines cannot flood them. Rows live for hours; no address is kept.
-- A challenge that opened a door once opens none again, on whichever server.
create table spent_challenge (
  nonce text primary key,
  expires_at timestamptz not null
);
create index spent_challenge_expires on spent_challenge (expires_at);

-- How often something was used in the hour that began at `since`: by a keyed hash of the address, or by the consultation.
create table page_use (
  key text not null,
  since timestamptz not null,
  uses integer not null check (uses > 0),
  primary key (key, since)
);
create index page_use_since on page_use (since);
