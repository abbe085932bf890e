create schema exchange;
grant usage on schema exchange to watchfloor_app;

-- What a partner is offered: a view over all objects released to whoever reads, never a copy of them.
create table exchange.collection (
  id uuid primary key,
  alias text not null,
  title text not null,
  description text,
  can_read boolean not null,
  can_write boolean not null,
  -- A standing query: {"types": […]}; empty = everything.
  filter json not null,
  -- The terms under which what is posted here is filed, as an officer writes them.
  terms json not null,
  officer text not null,
  at timestamptz not null,
  marking_id int not null
);
-- A collection that is offered no more.
create table exchange.closed (
  collection uuid primary key,
  officer text not null,
  at timestamptz not null,
  marking_id int not null
);

-- One version of one STIX object, as it was given. Never updated.
create table exchange.object (
  -- When it was added, microseconds since 1970: one for each object, in the order of commits.
  added bigint primary key,
  stix_id text collate "C" not null,
  type text collate "C" not null,
  spec_version text not null,
  -- modified, else created, else when it was added, with nine decimals: compares as text.
  version text collate "C" not null,
  -- Has granular markings: what a reader may not see is taken out.
  granular boolean not null,
  party text not null,
  -- Not compressed: a page is read a thousand bodies at a time.
  body text not null,
  marking_id int not null
);
alter table exchange.object alter column body set storage external;
create index object_version on exchange.object (stix_id, version);
create index object_type on exchange.object (type, added);

-- Ids that several rows have: only for those is it asked which of them a reader gets. A hint for speed, with nothing in it.
create table exchange.several (
  stix_id text collate "C" primary key
);

create table exchange.removal (
  stix_id text collate "C" not null,
  version text collate "C" not null,
  party text not null,
  removed bigint not null,
  officer text not null,
  marking_id int not null,
  primary key (stix_id, version, party, removed)
);

-- What came of a request to add objects (TAXII 2.1 §4.3).
create table exchange.status (
  id uuid primary key,
  collection uuid not null,
  officer text not null,
  at timestamptz not null,
  -- What it added: so many objects from this moment on.
  first bigint not null,
  added int not null,
  body json not null,
  marking_id int not null
);

-- The next free moments: one writer at a time until it commits, so that their order is the order of commits and a reader
-- who asks for what came after a moment loses nothing.
create function exchange.take_moments(count int) returns bigint
  language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('exchange.object'));
  return greatest(
    (extract(epoch from clock_timestamp()) * 1000000)::bigint,
    coalesce((select max(o.added) from exchange.object o), 0) + 1);
end
$$;

-- Marks those of the ids that several rows have, seen or not.
create function exchange.note_several(ids text[]) returns void
  language sql security definer set search_path = ''
as $$
  insert into exchange.several (stix_id)
  select o.stix_id from exchange.object o where o.stix_id = any(ids)
   group by o.stix_id having count(*) > 1
  on conflict do nothing
$$;
revoke all on function exchange.take_moments(int), exchange.note_several(text[]) from public;
grant execute on function exchange.take_moments(int), exchange.note_several(text[]) to watchfloor_app;

create view exchange.v_object with (security_invoker = true) as
  select o.* from exchange.object o
   where not exists (
     select 1 from exchange.removal r
      where r.stix_id = o.stix_id and r.version = o.version and r.party = o.party and r.removed > o.added);

alter table exchange.collection enable row level security;
alter table exchange.collection force row level security;
alter table exchange.closed enable row level security;
alter table exchange.closed force row level security;
alter table exchange.object enable row level security;
alter table exchange.object force row level security;
alter table exchange.removal enable row level security;
alter table exchange.removal force row level security;
alter table exchange.status enable row level security;
alter table exchange.status force row level security;
create policy released on exchange.collection using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on exchange.closed using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on exchange.object using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on exchange.removal using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on exchange.status using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on exchange.collection, exchange.closed, exchange.object, exchange.removal, exchange.status to watchfloor_app;
grant select on exchange.several, exchange.v_object to watchfloor_app;
