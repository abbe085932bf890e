create schema feeds;
grant usage on schema feeds to watchfloor_app;

-- Where something is fetched from, or sent to. Credentials are no part of it: they stand in a file of the centre's keys.
create table feeds.feed (
  id uuid primary key,
  name text collate "C" not null,
  kind text not null check (kind in ('taxii', 'misp', 'stix', 'json', 'csv')),
  direction text not null check (direction in ('poll', 'push')),
  address text not null,
  -- The officer it acts as: files what comes in, reads what goes out.
  account text not null,
  -- Null: on request only.
  every_minutes int,
  -- Terms as an officer writes them, the collection, the mapping, how its connections are made.
  settings json not null,
  officer text not null,
  at timestamptz not null,
  marking_id int not null
);

-- What was decided of it since; the last holds.
create table feeds.change (
  feed uuid not null,
  number int not null,
  what text not null check (what in ('paused', 'resumed', 'dropped')),
  officer text not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (feed, number)
);

-- One step of a run: where the feed stands after it, written in the transaction that took in what it brought. Two runs at
-- once cannot both write the next number.
create table feeds.step (
  feed uuid not null,
  number int not null,
  at timestamptz not null,
  position json not null,
  received int not null,
  added int not null,
  refused int not null,
  marking_id int not null,
  primary key (feed, number)
);

-- What could not be taken or sent. Under the marking of what the feed brings, for it may name it.
create table feeds.problem (
  feed uuid not null,
  step int not null,
  nth int not null,
  item text not null,
  version text,
  message text not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (feed, step, nth)
);

-- What was taken in of feeds that are no TAXII: an event, a row, by its version.
create table feeds.seen (
  feed uuid not null,
  item text collate "C" not null,
  version text collate "C" not null,
  report uuid,
  step int not null,
  marking_id int not null,
  primary key (feed, item, version)
);

create table feeds.run (
  feed uuid not null,
  number int not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('done', 'unfinished', 'failed')),
  code text,
  message text,
  fix text,
  -- Runs failed in a row, this one included.
  failures int not null,
  received int not null,
  added int not null,
  refused int not null,
  -- When it runs again by itself; null where it does not.
  next_at timestamptz,
  marking_id int not null,
  primary key (feed, number)
);

alter table feeds.feed enable row level security;
alter table feeds.feed force row level security;
alter table feeds.change enable row level security;
alter table feeds.change force row level security;
alter table feeds.step enable row level security;
alter table feeds.step force row level security;
alter table feeds.problem enable row level security;
alter table feeds.problem force row level security;
alter table feeds.seen enable row level security;
alter table feeds.seen force row level security;
alter table feeds.run enable row level security;
alter table feeds.run force row level security;
create policy released on feeds.feed using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.change using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.step using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.problem using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.seen using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on feeds.run using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on feeds.feed, feeds.change, feeds.step, feeds.problem, feeds.seen, feeds.run to watchfloor_app;
