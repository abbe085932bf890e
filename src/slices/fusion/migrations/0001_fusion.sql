create schema fusion;
grant usage on schema fusion to watchfloor_app;

-- What ONE report says about ONE thing. JSON is stored as written (json, not jsonb): it is read whole, never searched.
create table fusion.record (
  id uuid primary key,
  report_id uuid not null,
  ordinal int not null,
  kind text not null,
  caption text not null,
  names json not null,
  anchor text,
  constraints json not null,
  -- Its evidence keys with what they stand for (ADR 0005), packed; fusion.evidence finds records by them.
  keys json not null,
  listed boolean not null,
  marking_id int not null
);
create index record_report on fusion.record (report_id, ordinal);

-- What a report mentions, in one row: it is written and read as a whole (ADR 0019). `found` holds for each mention its start,
-- stop, kind, script, text, rule and the place of its record in `records`, from 0, or null.
create table fusion.mention (
  report_id uuid primary key,
  records uuid[] not null,
  found json not null,
  marking_id int not null
);

-- Which records hold an evidence key (0 identity, 1 strong, 2 weak), by the key's number: one index serves every question,
-- without the table. The keys themselves stand in fusion.record; a number that two keys share joins nothing (ADR 0019).
create table fusion.evidence (
  key bigint not null,
  strength smallint not null,
  record_id uuid not null,
  marking_id int not null,
  primary key (key, strength, record_id) include (marking_id)
);

create table fusion.claim (
  record_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  property text not null,
  value json not null,
  value_record uuid,
  qualifier text not null,
  modality text not null,
  statement_type text not null,
  interval json,
  speaker text,
  start int not null,
  stop int not null,
  -- The words that say it, at most 400 characters: so that a card need not load whole texts.
  quote text not null,
  rule text not null,
  marking_id int not null,
  primary key (record_id, id)
);
create index claim_id on fusion.claim (id);
create index claim_value on fusion.claim (value_record) where value_record is not null;

-- same | different | unsure; undone by a later row that names it (law 6).
create table fusion.judgement (
  id uuid primary key,
  a uuid not null,
  b uuid not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);
create index judgement_a on fusion.judgement (a);
create index judgement_b on fusion.judgement (b);

-- An officer's decision on a proposed claim.
create table fusion.review (
  id uuid primary key,
  record_id uuid not null,
  claim_id uuid not null,
  decision text not null check (decision in ('accept', 'refuse')),
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);
create index review_record on fusion.review (record_id);

-- Takes back a judgement or a review.
create table fusion.undo (
  undone uuid primary key,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);

-- Names cut into folded tokens (strength 0) and script-neutral keys (1): equality on text is leakproof, so row-level
-- security keeps the index (SCALE.md §2).
create table fusion.name_token (
  token text collate "C" not null,
  record_id uuid not null,
  kind smallint not null,
  marking_id int not null,
  primary key (token, kind, record_id) include (marking_id)
);

create view fusion.v_record with (security_invoker = true) as
  select r.* from fusion.record r
   where r.report_id not in (select w.report_id from reports.v_withdrawn w);
create view fusion.v_claim with (security_invoker = true) as
  select c.* from fusion.claim c
   where c.report_id not in (select w.report_id from reports.v_withdrawn w);
create view fusion.v_judgement with (security_invoker = true) as
  select j.* from fusion.judgement j where not exists (select 1 from fusion.undo u where u.undone = j.id);
create view fusion.v_review with (security_invoker = true) as
  select v.* from fusion.review v where not exists (select 1 from fusion.undo u where u.undone = v.id);

alter table fusion.record enable row level security;
alter table fusion.record force row level security;
alter table fusion.mention enable row level security;
alter table fusion.mention force row level security;
alter table fusion.evidence enable row level security;
alter table fusion.evidence force row level security;
alter table fusion.claim enable row level security;
alter table fusion.claim force row level security;
alter table fusion.judgement enable row level security;
alter table fusion.judgement force row level security;
alter table fusion.review enable row level security;
alter table fusion.review force row level security;
alter table fusion.undo enable row level security;
alter table fusion.undo force row level security;
alter table fusion.name_token enable row level security;
alter table fusion.name_token force row level security;
create policy released on fusion.record using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.mention using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.evidence using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.claim using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.judgement using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.review using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.undo using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.name_token using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on all tables in schema fusion to watchfloor_app;
