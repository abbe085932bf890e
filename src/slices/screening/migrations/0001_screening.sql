create schema screening;
grant usage on schema screening to watchfloor_app;

-- Everything here is only ever added to (WORDS.md law 5): what holds now is the last row.

-- A saved subject as it was saved at some time; `ended`: it is no longer screened from then on.
create table screening.subject (
  id uuid not null,
  ordinal int not null,
  owner text not null,
  reference text not null,
  party json not null,
  hash text not null,
  threshold double precision not null,
  ended boolean not null,
  at timestamptz not null,
  officer text not null,
  marking_id int not null,
  primary key (id, ordinal)
);

create index subject_reference on screening.subject (owner, reference);

-- A check with all that a replay needs: what was asked, against which versions, by which engine, and the answer.
create table screening.check (
  id uuid primary key,
  at timestamptz not null,
  owner text not null,
  officer text not null,
  purpose text not null,
  case_ref text,
  kind text not null check (kind in ('party', 'payment', 'travellers')),
  reference text,
  answer json not null,
  marking_id int not null
);
create index check_asked on screening.check (owner, at desc);

-- A pair of a subject and a list's entry that once matched. The subject is a saved one, or what was asked (its hash).
create table screening.hit (
  id uuid primary key,
  owner text not null,
  source text not null check (source in ('subject', 'payment', 'travellers', 'batch', 'party')),
  subject_id uuid,
  reference text,
  asked text not null,
  kind text not null,
  list text not null,
  ref text not null,
  at timestamptz not null,
  marking_id int not null
);
create index hit_of_entry on screening.hit (list, ref);
create index hit_of_subject on screening.hit (subject_id);

-- What happened to a hit, in order. The state after the event stands with it, as the table of rules gave it.
create table screening.hit_event (
  hit_id uuid not null,
  ordinal int not null,
  event text not null,
  state text not null,
  verdict text,
  reason text not null,
  officer text not null,
  at timestamptz not null,
  -- What it was raised with; null for what officers did.
  subject_hash text,
  entry_hash text,
  version uuid,
  engine text,
  score double precision,
  detail json,
  marking_id int not null,
  primary key (hit_id, ordinal)
);

-- A file of rows to screen: its versions are fixed when it begins, so that it ends as it began.
create table screening.batch (
  id uuid primary key,
  at timestamptz not null,
  owner text not null,
  officer text not null,
  purpose text not null,
  case_ref text,
  name text not null,
  format text not null check (format in ('csv', 'jsonl')),
  sha256 text not null,
  run int not null,
  terms json not null,
  versions json not null,
  engine text not null,
  -- Rows in it, as its line ends tell: for progress only.
  total int not null,
  -- The bytes, where they came over the network; a command reads its own file.
  input bytea,
  marking_id int not null
);
create index batch_of_input on screening.batch (owner, sha256);

-- What came of some rows of it. Written whole or not at all: where it stops, the next run goes on behind the last.
create table screening.batch_part (
  batch_id uuid not null,
  ordinal int not null,
  rows int not null,
  hits int not null,
  bad json not null,
  output text not null,
  last boolean not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (batch_id, ordinal)
);

create view screening.v_subject with (security_invoker = true) as
  select s.* from screening.subject s
   where not s.ended
     and not exists (select 1 from screening.subject later where later.id = s.id and later.ordinal > s.ordinal);

-- The state of every hit: its last event, and the one it was last raised by.
create view screening.v_hit with (security_invoker = true) as
  select h.*, last.ordinal, last.state, last.verdict, last.officer as last_officer,
         raised.at as raised_at, raised.subject_hash, raised.entry_hash, raised.version, raised.score, raised.detail
    from screening.hit h
    join lateral (select * from screening.hit_event e where e.hit_id = h.id order by e.ordinal desc limit 1) last on true
    join lateral (select * from screening.hit_event e where e.hit_id = h.id and e.entry_hash is not null
                   order by e.ordinal desc limit 1) raised on true;

alter table screening.subject enable row level security;
alter table screening.subject force row level security;
alter table screening.check enable row level security;
alter table screening.check force row level security;
alter table screening.hit enable row level security;
alter table screening.hit force row level security;
alter table screening.hit_event enable row level security;
alter table screening.hit_event force row level security;
alter table screening.batch enable row level security;
alter table screening.batch force row level security;
alter table screening.batch_part enable row level security;
alter table screening.batch_part force row level security;
create policy released on screening.subject using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on screening.check using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on screening.hit using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on screening.hit_event using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on screening.batch using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on screening.batch_part using (get_bit((select trust.my_mask()), marking_id) > 0);
-- Append only: the application role can neither update nor delete.
grant select, insert on all tables in schema screening to watchfloor_app;
