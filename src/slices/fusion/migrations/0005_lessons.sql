-- What officers teach (ADR 0021): plain rows that are listed, explained and taken back, and no hidden weights. That two
-- records are not the same is a judgement; here are names that a thing has besides, and words that are no such thing.

-- “X is also called Y”: said of one record; a record of its own bears the name, is tied to it by a judgement, and stands as
-- long as the lesson does (`taught` of that record is the lesson).
create table fusion.alias (
  id uuid primary key,
  record_id uuid not null,
  report_id uuid not null,
  kind text not null,
  caption text not null,
  name text not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);

-- “This word is no person”: records of that kind that are called so are nothing, in every report; but those of a designation
-- list, which nothing but the list decides.
create table fusion.exclusion (
  id uuid primary key,
  kind text not null,
  -- In lower case, as it is compared.
  word text not null,
  record_id uuid not null,
  report_id uuid not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);

create view fusion.v_alias with (security_invoker = true) as
  select a.* from fusion.alias a where not exists (select 1 from fusion.undo u where u.undone = a.id);
create view fusion.v_exclusion with (security_invoker = true) as
  select e.* from fusion.exclusion e where not exists (select 1 from fusion.undo u where u.undone = e.id);

create or replace view fusion.v_record with (security_invoker = true) as
  select r.* from fusion.record r
   where r.report_id not in (select w.report_id from reports.v_withdrawn w)
     and not exists (
       select 1 from fusion.v_in_force s
        where s.report_id = r.report_id and s.ordinal <> r.reading and r.reading >= 0)
     and (r.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = r.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)
          and t.teacher not in (select u.undone from fusion.undo u)
          and not exists (select 1 from fusion.v_in_force s where s.report_id = t.teacher and s.ordinal <> t.reading)))
     and (r.listed or r.kind || ' ' || lower(r.caption) not in (select e.kind || ' ' || e.word from fusion.v_exclusion e));
create or replace view fusion.v_claim with (security_invoker = true) as
  select c.* from fusion.claim c
   where c.report_id not in (select w.report_id from reports.v_withdrawn w)
     and not exists (
       select 1 from fusion.v_in_force s
        where s.report_id = c.report_id and s.ordinal <> c.reading and c.reading >= 0)
     and (c.taught is null or exists (
       select 1 from fusion.teaching t
        where t.taught = c.taught and t.teacher not in (select w.report_id from reports.v_withdrawn w)
          and t.teacher not in (select u.undone from fusion.undo u)
          and not exists (select 1 from fusion.v_in_force s where s.report_id = t.teacher and s.ordinal <> t.reading)));

alter table fusion.alias enable row level security;
alter table fusion.alias force row level security;
alter table fusion.exclusion enable row level security;
alter table fusion.exclusion force row level security;
create policy released on fusion.alias using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on fusion.exclusion using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on all tables in schema fusion to watchfloor_app;
