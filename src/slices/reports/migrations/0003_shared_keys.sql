-- Which keys of a report stand in another report too, whoever may read that one: most stand nowhere else, and need not be
-- asked for (ADR 0011). A hint, kept from the application role: who holds a key is always read through row-level security.
create table reports.shared_hash (hash bigint primary key);
create table reports.shared_key (
  report_id uuid not null,
  hash bigint not null,
  primary key (report_id, hash)
);
-- Reports whose keys nobody has looked for in others yet: the job behind the filing does, and takes the row away.
create table reports.unlinked (
  report_id uuid primary key,
  hashes bigint[] not null
);
grant insert on reports.unlinked to watchfloor_app;

-- What stands in the store already. The owner of a database that is not ours may be under row-level security too.
alter table reports.origin_key no force row level security;
insert into reports.shared_hash (hash) select hash from reports.origin_key group by hash having count(*) > 1 order by 1;
insert into reports.shared_key (report_id, hash)
  select k.report_id, k.hash from reports.origin_key k join reports.shared_hash s on s.hash = k.hash order by 1, 2;
alter table reports.origin_key force row level security;

-- Looks for the keys of a report in all others, and flags both sides. For the engine alone: it sees every report. Of two
-- reports with one key, the job that starts last sees both: until then one of them is unlinked, and asked in full. Rows are
-- written in order, so that jobs at the same time wait for one another and never in a circle.
create function reports.link_report(report uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  held bigint[];
  shared bigint[];
  fresh bigint[];
begin
  if not exists (select 1 from trust.profile p
      where p.id = nullif(current_setting('app.profile', true), '')::int and p.body ->> 'kind' = 'engine') then
    raise exception 'reports.link_report is for the engine';
  end if;
  delete from reports.unlinked u where u.report_id = report returning u.hashes into held;
  if not found then return; end if;
  shared := array(select h from unnest(held) h
    where exists (select 1 from reports.origin_key k where k.hash = h and k.report_id <> report) order by h);
  with added as (insert into reports.shared_hash (hash) select unnest(shared) on conflict do nothing returning hash)
    select array_agg(a.hash) into fresh from added a;
  -- Whoever first found a hash in two reports flagged all that held it then; those since then flag themselves.
  insert into reports.shared_key (report_id, hash)
    select report, h from unnest(shared) h
    union select k.report_id, k.hash from reports.origin_key k where k.hash = any(fresh)
    order by 1, 2
    on conflict do nothing;
end
$$;

-- Of the keys of some reports those that another may hold: all flagged, and any that an unlinked report has or is asked
-- about. With 200 unlinked ones or more, looking through them costs what it spares: all keys.
create function reports.keys_worth_asking(ids uuid[]) returns bigint[]
  language plpgsql stable security definer set search_path = ''
as $$
declare
  pending int := (select count(*) from (select 1 from reports.unlinked limit 200) u);
begin
  if pending = 0 then
    return array(select distinct s.hash from reports.shared_key s where s.report_id = any(ids));
  elsif pending < 200 then
    return array(
      select s.hash from reports.shared_key s where s.report_id = any(ids)
      union select unnest(u.hashes) from reports.unlinked u where u.report_id = any(ids)
      union (select unnest(t.hashes) from reports.origin_trace t where t.report_id = any(ids)
             intersect select unnest(u.hashes) from reports.unlinked u));
  end if;
  return array(select distinct unnest(t.hashes) from reports.origin_trace t where t.report_id = any(ids));
end
$$;
revoke all on function reports.link_report(uuid), reports.keys_worth_asking(uuid[]) from public;
grant execute on function reports.link_report(uuid), reports.keys_worth_asking(uuid[]) to watchfloor_app;
