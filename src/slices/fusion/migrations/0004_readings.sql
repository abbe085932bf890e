-- Reports read again by later rules (ADR 0021). Every row that a reading makes carries its number, 0 for the first. A later
-- reading is written beside it, and shown to nobody until it is put in force; the row that puts it there is all that
-- changes, and another puts the former one back (laws 5 and 6).
alter table fusion.record add column reading smallint not null default 0;
alter table fusion.record drop constraint record_pkey, add primary key (id, reading);
alter table fusion.mention add column reading smallint not null default 0;
alter table fusion.mention drop constraint mention_pkey, add primary key (report_id, reading);
-- -1: no reading of ours made it (a model suggested it), and none takes it away.
alter table fusion.claim add column reading smallint not null default 0;
alter table fusion.claim drop constraint claim_pkey, add primary key (record_id, id, reading);
alter table fusion.known_name add column reading smallint not null default 0;
alter table fusion.known_name drop constraint known_name_pkey,
  add primary key (words, key, kind, report_id, reading) include (marking_id);
alter table fusion.unread add column reading smallint not null default 0;
alter table fusion.unread drop constraint unread_pkey, add primary key (words, report_id, reading) include (marking_id);
-- The teacher's reading that taught it: a later one may no longer know the name.
alter table fusion.teaching add column reading smallint not null default 0;
alter table fusion.teaching drop constraint teaching_pkey, add primary key (taught, teacher, reading) include (marking_id);

-- A later reading of a report: by which rules, and which one was in force when it was made.
create table fusion.reading (
  report_id uuid not null,
  ordinal smallint not null,
  former smallint not null,
  rules text not null,
  at timestamptz not null,
  marking_id int not null,
  primary key (report_id, ordinal)
);

-- Which reading of a report is in force: of its rows the one with the highest number. No row: the first reading.
create table fusion.in_force (
  report_id uuid not null,
  n int not null,
  ordinal smallint not null,
  -- The act that put it there; null where a reading was only written beside the one in force.
  act uuid,
  marking_id int not null,
  primary key (report_id, n) include (ordinal, act, marking_id)
);
create index in_force_act on fusion.in_force (act);

-- An officer's act: it puts one reading each of many reports in force at once.
create table fusion.reading_act (
  id uuid primary key,
  rules text not null,
  reports int not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);

create view fusion.v_in_force with (security_invoker = true) as
  select s.report_id, s.n, s.ordinal, s.act, s.marking_id from fusion.in_force s
   where not exists (select 1 from fusion.in_force l where l.report_id = s.report_id and l.n > s.n);
create view fusion.v_reading with (security_invoker = true) as
  select r.report_id, r.ordinal, r.former, r.rules, r.at, r.marking_id from fusion.reading r;

create or replace view fusion.v_record with (security_invoker = true) as
  select r.* from fusion.record r
   where r.report_id not in (select w.report_id from reports.v_withdrawn w)
     and not exists (select 1 from fusion.v_in_force s where s.report_id = r.report_id and s.ordinal <> r.reading)
     and (r.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = r.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)
          and not exists (select 1 from fusion.v_in_force s where s.report_id = t.teacher and s.ordinal <> t.reading)));
create or replace view fusion.v_claim with (security_invoker = true) as
  select c.* from fusion.claim c
   where c.report_id not in (select w.report_id from reports.v_withdrawn w)
     and not exists (
       select 1 from fusion.v_in_force s
        where s.report_id = c.report_id and s.ordinal <> c.reading and c.reading >= 0)
     and (c.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = c.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)
          and not exists (select 1 from fusion.v_in_force s where s.report_id = t.teacher and s.ordinal <> t.reading)));
create or replace view fusion.v_mention with (security_invoker = true) as
  select m.report_id, f.ordinal::int - 1 as ordinal, (f.one ->> 0)::int as start, (f.one ->> 1)::int as stop, f.one ->> 2 as kind,
         f.one ->> 3 as script, f.one ->> 4 as text, f.one ->> 5 as rule, m.records[(f.one ->> 6)::int + 1] as record_id, m.marking_id
    from fusion.mention m cross join lateral json_array_elements(m.found) with ordinality as f(one, ordinal)
   where m.report_id not in (select w.report_id from reports.v_withdrawn w)
     and not exists (select 1 from fusion.v_in_force s where s.report_id = m.report_id and s.ordinal <> m.reading)
  union all
  -- Taught under several markings it is still one place: once for each reader.
  (select distinct on (m.report_id, m.start, m.stop, m.kind)
          m.report_id, null::int, m.start, m.stop, m.kind, m.script, m.text, m.rule, m.record_id, m.marking_id
     from fusion.learnt_mention m join fusion.v_record r on r.id = m.record_id
    order by m.report_id, m.start, m.stop, m.kind, m.record_id);

alter table fusion.reading enable row level security;
alter table fusion.reading force row level security;
alter table fusion.in_force enable row level security;
alter table fusion.in_force force row level security;
alter table fusion.reading_act enable row level security;
alter table fusion.reading_act force row level security;
create policy released on fusion.reading using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.in_force using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.reading_act using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on all tables in schema fusion to watchfloor_app;
