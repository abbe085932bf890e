-- What a named officer keeps a recalled report for: a court, an inquiry. Until then it is not purged; nobody reads it meanwhile.
create table reports.hold (
  id uuid primary key,
  report_id uuid not null,
  officer text not null,
  party text not null,
  reason text not null,
  until_at timestamptz not null,
  at timestamptz not null,
  marking_id int not null
);
create index hold_report on reports.hold (report_id);
-- A hold that was given up before its end.
create table reports.hold_lifted (
  hold uuid primary key,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);
-- The certificate of a report whose content was erased (law 5): what it was, by hash, and by whom.
create table reports.purge (
  report_id uuid primary key,
  -- The report that was recalled: this one, or the one that it is an edition of.
  recalled uuid not null,
  sha256 text not null,
  bytes int not null,
  officer text not null,
  reason text not null,
  at timestamptz not null,
  marking_id int not null
);

create view reports.v_hold with (security_invoker = true) as
  select h.* from reports.hold h where not exists (select 1 from reports.hold_lifted l where l.hold = h.id);

create view reports.v_purged with (security_invoker = true) as
  select p.report_id, p.recalled, p.at from reports.purge p;

-- One act at a time between holding and purging a report.
create function reports.lock_holds(report uuid) returns void
  language sql volatile set search_path = ''
as $$
  select pg_advisory_xact_lock(hashtextextended(report::text, 3))
$$;

-- Erases what a recalled report and its editions say; what they were stays, by hash. Returns which: others erase what they made
-- of them. Refused where it was not recalled, where somebody holds it, and to who may not read its marking.
create function reports.purge_content(report uuid, by_officer text, because text, moment timestamptz) returns setof uuid
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[];
begin
  perform reports.lock_holds(report);
  if not exists (select 1 from reports.withdrawal w where w.report_id = report and w.recalled
      and get_bit((select trust.my_mask()), w.marking_id) > 0) then
    raise exception 'Only a recalled report is purged';
  end if;
  if exists (select 1 from reports.v_hold h where h.report_id = report and h.until_at > moment) then
    raise exception 'The report is held';
  end if;
  with recursive below as (
    select report as id
    union
    select e.copy from reports.edition e join below b on e.original = b.id)
  select array_agg(b.id) into gone from below b
   where not exists (select 1 from reports.purge p where p.report_id = b.id);
  insert into reports.purge (report_id, recalled, sha256, bytes, officer, reason, at, marking_id)
  select r.id, report, r.sha256, coalesce((select octet_length(b.bytes) from reports.body b where b.report_id = r.id), 0),
         by_officer, because, moment, r.marking_id
    from reports.report r where r.id = any(gone);
  delete from reports.body b where b.report_id = any(gone);
  delete from reports.passage p where p.report_id = any(gone);
  delete from reports.origin_trace t where t.report_id = any(gone);
  delete from reports.origin_key k where k.report_id = any(gone);
  delete from reports.shared_key k where k.report_id = any(gone);
  delete from reports.unlinked u where u.report_id = any(gone);
  update reports.report r set path = 'purged', title = null, reference = null, text_length = 0, pages = '[]'
   where r.id = any(gone);
  return query select unnest(gone);
end
$$;
revoke all on function reports.lock_holds(uuid), reports.purge_content(uuid, text, text, timestamptz) from public;
grant execute on function reports.lock_holds(uuid), reports.purge_content(uuid, text, text, timestamptz) to watchfloor_app;

alter table reports.hold enable row level security;
alter table reports.hold force row level security;
alter table reports.hold_lifted enable row level security;
alter table reports.hold_lifted force row level security;
alter table reports.purge enable row level security;
alter table reports.purge force row level security;
create policy released on reports.hold using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.hold_lifted using (get_bit((select trust.my_mask()), marking_id) > 0);
create policy released on reports.purge using (get_bit((select trust.my_mask()), marking_id) > 0);
grant select, insert on reports.hold, reports.hold_lifted to watchfloor_app;
grant select on reports.purge, reports.v_hold, reports.v_purged to watchfloor_app;
