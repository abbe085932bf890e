create schema designations;
grant usage on schema designations to watchfloor_app;

-- A designation list. What it is does not change; where it is fetched from does (source).
create table designations.list (
  id text primary key,
  name text not null,
  publisher text not null,
  format text not null,
  mapping json,
  -- Admiralty grade under which its entries are filed, e.g. 'A2'.
  grade text not null,
  officer text not null,
  created_at timestamptz not null,
  marking_id int not null
);

-- Where a list is fetched from, and how often. A later row replaces an earlier one.
create table designations.source (
  list text not null,
  at timestamptz not null,
  urls json not null,
  every_minutes int check (every_minutes between 5 and 525600),
  officer text not null,
  marking_id int not null,
  primary key (list, at)
);

-- The files of versions and of refused updates, byte for byte.
create table designations.file (
  list text not null,
  sha256 text not null,
  bytes bytea not null,
  marking_id int not null,
  primary key (list, sha256)
);

-- Versions that were put in force, numbered in that order within their list. The last is the one in force.
create table designations.version (
  id uuid primary key,
  list text not null,
  ordinal int not null,
  sha256 text not null,
  published text,
  files json not null,
  kinds json not null,
  entries int not null,
  added int not null,
  changed int not null,
  delisted int not null,
  skipped json not null,
  -- Why an update that looked wrong was accepted; null for most.
  accepted text,
  officer text not null,
  imported_at timestamptz not null,
  marking_id int not null,
  unique (list, ordinal)
);

-- What an entry said: one row per list, reference and content, however many versions repeat it.
create table designations.entry (
  list text not null,
  ref text not null,
  hash text not null,
  listed json not null,
  marking_id int not null,
  primary key (list, ref, hash)
);

-- History: what each version changed. An entry as of a version is its last change up to it; delisting is one more row.
create table designations.change (
  list text not null,
  ref text not null,
  ordinal int not null,
  op text not null check (op in ('added', 'changed', 'delisted')),
  -- Content from this version on; of a delisting, the content it had last.
  hash text not null,
  marking_id int not null,
  primary key (list, ref, ordinal)
);
create index change_of_version on designations.change (list, ordinal, ref) include (op, hash);

-- Updates that were not put in force, with what spoke against them.
create table designations.refused_update (
  list text not null,
  at timestamptz not null,
  sha256 text not null,
  published text,
  files json not null,
  reasons json not null,
  -- Number of the version in force at that time; 0 for none.
  against int not null,
  officer text not null,
  marking_id int not null,
  primary key (list, at)
);

alter table designations.list enable row level security;
alter table designations.list force row level security;
alter table designations.source enable row level security;
alter table designations.source force row level security;
alter table designations.file enable row level security;
alter table designations.file force row level security;
alter table designations.version enable row level security;
alter table designations.version force row level security;
alter table designations.entry enable row level security;
alter table designations.entry force row level security;
alter table designations.change enable row level security;
alter table designations.change force row level security;
alter table designations.refused_update enable row level security;
alter table designations.refused_update force row level security;
create policy released on designations.list using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.source using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.file using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.version using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.entry using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.change using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on designations.refused_update using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema designations to watchfloor_app;
