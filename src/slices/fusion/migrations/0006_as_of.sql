-- The picture as it was known at an instant (ADR 0047), within what the reader may see now: what was withdrawn since stays
-- withdrawn, what is hidden stays hidden. Each view is that of the present with the acts of later left out; a report counts
-- from when it was filed here. A report that was read again since shows the reading that is in force now.
create function fusion.as_of() returns timestamptz
  language sql stable set search_path = ''
as $$ select nullif(current_setting('app.as_of', true), '')::timestamptz $$;
revoke all on function fusion.as_of() from public;
grant execute on function fusion.as_of() to watchfloor_app;

create view fusion.then_undo with (security_invoker = true) as
  select u.* from fusion.undo u where u.at <= (select fusion.as_of());
create view fusion.then_judgement with (security_invoker = true) as
  select j.* from fusion.judgement j
   where j.at <= (select fusion.as_of()) and not exists (select 1 from fusion.then_undo u where u.undone = j.id);
create view fusion.then_review with (security_invoker = true) as
  select v.* from fusion.review v
   where v.at <= (select fusion.as_of()) and not exists (select 1 from fusion.then_undo u where u.undone = v.id);
create view fusion.then_alias with (security_invoker = true) as
  select a.* from fusion.alias a
   where a.at <= (select fusion.as_of()) and not exists (select 1 from fusion.then_undo u where u.undone = a.id);
create view fusion.then_exclusion with (security_invoker = true) as
  select e.* from fusion.exclusion e
   where e.at <= (select fusion.as_of()) and not exists (select 1 from fusion.then_undo u where u.undone = e.id);

-- A teacher is a report, or the lesson of an officer.
create view fusion.then_teaching with (security_invoker = true) as
  select t.* from fusion.teaching t
   where not exists (select 1 from fusion.v_in_force s where s.report_id = t.teacher and s.ordinal <> t.reading)
     and (exists (select 1 from reports.v_report p where p.id = t.teacher and p.filed_at <= (select fusion.as_of()))
       or exists (select 1 from fusion.then_alias a where a.id = t.teacher));

create view fusion.then_record with (security_invoker = true) as
  select r.* from fusion.record r
   where exists (select 1 from reports.v_report p where p.id = r.report_id and p.filed_at <= (select fusion.as_of()))
     and not exists (
       select 1 from fusion.v_in_force s
        where s.report_id = r.report_id and s.ordinal <> r.reading and r.reading >= 0)
     and (r.taught is null or exists (select 1 from fusion.then_teaching t where t.taught = r.taught))
     and (r.listed or r.kind || ' ' || lower(r.caption) not in (select e.kind || ' ' || e.word from fusion.then_exclusion e));
create view fusion.then_claim with (security_invoker = true) as
  select c.* from fusion.claim c
   where exists (select 1 from reports.v_report p where p.id = c.report_id and p.filed_at <= (select fusion.as_of()))
     and not exists (
       select 1 from fusion.v_in_force s
        where s.report_id = c.report_id and s.ordinal <> c.reading and c.reading >= 0)
     and (c.taught is null or exists (select 1 from fusion.then_teaching t where t.taught = c.taught));
grant select on fusion.then_undo, fusion.then_judgement, fusion.then_review, fusion.then_alias, fusion.then_exclusion,
  fusion.then_teaching, fusion.then_record, fusion.then_claim to watchfloor_app;
